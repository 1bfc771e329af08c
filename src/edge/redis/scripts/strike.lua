-- KEYS inbox, conv, due:in, parked-events, due:out, [once, msg, out, cur when there is an apology]
-- ARGV now, conversation, event id, limit, apology as JSON { id, puts, fields } or '', stem, operation
-- Twice with one operation is once: the same count is told again.
typed(KEYS, { 'list', 'hash', 'zset', 'list', 'zset', 'string', 'hash', 'list', 'hash' })
local now, conv, id = tonumber(ARGV[1]), ARGV[2], ARGV[3]
local done, told = string.match(redis.call('HGET', KEYS[2], 'struck') or '', '^(.*)|(%d+)$')
if done and done == ARGV[7] then return tonumber(told) end
local head = redis.call('LINDEX', KEYS[1], 0)
if not head or string.match(head, '^[^|]*') ~= id then return 0 end
local was, count = string.match(redis.call('HGET', KEYS[2], 'strike') or '', '^(.*)|(%d+)$')
local strikes = (was == id and tonumber(count) or 0) + 1
if ARGV[7] then redis.call('HSET', KEYS[2], 'struck', ARGV[7] .. '|' .. strikes) end
if strikes < tonumber(ARGV[4]) then
  redis.call('HSET', KEYS[2], 'strike', id .. '|' .. strikes)
  keep(KEYS[2], 2592000)
  return strikes
end
redis.call('LPOP', KEYS[1])
redis.call('RPUSH', KEYS[4], conv .. '|' .. head)
redis.call('HDEL', KEYS[2], 'strike')
if ARGV[5] ~= '' then
  local apology = cjson.decode(ARGV[5])
  apology.once, apology.msg, apology.out, apology.cur, apology.lane = KEYS[6], KEYS[7], KEYS[8], KEYS[9], 'ordinary'
  append(apology, KEYS[5], conv, now)
end
rested(ARGV[6], conv)
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('ZADD', KEYS[3], now, conv) else redis.call('ZREM', KEYS[3], conv) end
return strikes
