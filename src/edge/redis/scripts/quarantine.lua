-- KEYS conv, quarantine. ARGV version as peeked, the state as peeked, seconds.
-- Puts a state aside that cannot be read. 0 when it is another by now.
-- Twice is harmless: it is another by then.
typed(KEYS, { 'hash', 'string' })
local state = redis.call('HGET', KEYS[1], 'state')
if tonumber(redis.call('HGET', KEYS[1], 'ver') or 0) ~= tonumber(ARGV[1]) or state ~= ARGV[2] then return 0 end
redis.call('SET', KEYS[2], state, 'EX', ARGV[3])
redis.call('HDEL', KEYS[1], 'state')
return 1
