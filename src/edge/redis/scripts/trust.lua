-- KEYS house, hold. ARGV a fresh id, the server's run id. Returns { id, beat }. Twice is harmless.
typed(KEYS, { 'hash', 'string' })
redis.call('HSETNX', KEYS[1], 'id', ARGV[1])
redis.call('HSET', KEYS[1], 'run', ARGV[2])
if string.find(redis.call('GET', KEYS[2]) or '', '^unsure|') then redis.call('DEL', KEYS[2]) end
return { redis.call('HGET', KEYS[1], 'id'), redis.call('HINCRBY', KEYS[1], 'beat', 1) }
