-- A message that failed because WhatsApp's window was shut goes back to the front, once. 0: not kept any more, or done already.
-- KEYS sent, msg, out, cur, due:out, conv, puts. ARGV now, conversation, id, lane, stem, operation
-- Twice with one operation is once, and 1 again.
typed(KEYS, { 'hash', 'hash', 'list', 'hash', 'zset', 'hash', 'zset' })
local now, conv, id = tonumber(ARGV[1]), ARGV[2], ARGV[3]
local was = hash(KEYS[1])
if was.back and was.backBy == ARGV[6] then return 1 end
if was.back or not was.at or redis.call('HEXISTS', KEYS[2], 'sealed') == 0 or redis.call('HGET', KEYS[4], 'id') == id then return 0 end

redis.call('HSET', KEYS[1], 'back', now, 'backBy', ARGV[6] or '')
redis.call('EXPIRE', KEYS[1], 176400)
take_back(was, KEYS[6], KEYS[7])
-- The window is shut, whatever we counted; unless they have written since.
local lastIn = tonumber(redis.call('HGET', KEYS[6], 'lastIn') or 0)
if lastIn > 0 and lastIn <= tonumber(was.lastIn) then redis.call('HSET', KEYS[6], 'lastIn', 0) end
redis.call('PERSIST', KEYS[2])
redis.call('HSET', KEYS[2], 'was', was.at)
-- Several may come back, in any order: they stand in the order in which they had left.
local before
for _, waiting in ipairs(redis.call('LRANGE', KEYS[3], 0, 199)) do
  local at = redis.call('HGET', ARGV[5] .. 'msg:' .. conv .. ':' .. waiting, 'was')
  if not at or tonumber(at) > tonumber(was.at) then break end
  before = waiting
end
if before then redis.call('LINSERT', KEYS[3], 'AFTER', before, id) else redis.call('LPUSH', KEYS[3], id) end
due_out(KEYS[5], KEYS[4], conv .. '|' .. ARGV[4], now)
return 1
