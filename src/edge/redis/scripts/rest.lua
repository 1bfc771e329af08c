-- KEYS inbox, due:in. ARGV now, conversation, at, last id seen ('' when not known)
-- Twice is harmless: the same instant is written.
typed(KEYS, { 'list', 'zset' })
local now, conv = tonumber(ARGV[1]), ARGV[2]
local last = redis.call('LINDEX', KEYS[1], -1)
if not last then return redis.call('ZREM', KEYS[2], conv) end
local grown
if ARGV[4] ~= '' then
  grown = string.match(last, '^[^|]*') ~= ARGV[4]
else
  -- An accept has pulled the lease forward since.
  grown = tonumber(redis.call('ZSCORE', KEYS[2], conv) or now + 1) <= now
end
redis.call('ZADD', KEYS[2], grown and now or ARGV[3], conv)
return 1
