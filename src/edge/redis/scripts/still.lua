-- KEYS cur, alive. ARGV now, leaseMs, token, aliveMs. 1 when what was claimed is still its owner's, who is heard of again. Twice is harmless.
typed(KEYS, { 'hash', 'string' })
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[3] then return 0 end
redis.call('HSET', KEYS[1], 'till', tonumber(ARGV[1]) + tonumber(ARGV[2]))
redis.call('SET', KEYS[2], '1', 'PX', ARGV[4])
return 1
