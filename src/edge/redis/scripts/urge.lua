-- KEYS once, msg, out, cur, due:out, urged, [where word is posted: due:in, seen, inbox, conv]
-- ARGV now, conversation, the whole text and the line that reminds of it as JSON { id, puts, fields }, repeatMs, ids covered as JSON, [word as JSON]
-- Twice is harmless: an id is appended once for ever, and word goes with it.
typed(KEYS, { 'string', 'hash', 'list', 'hash', 'zset', 'hash', 'zset', 'string', 'list', 'hash' })
local now = tonumber(ARGV[1])
local message, again = cjson.decode(ARGV[3]), cjson.decode(ARGV[4])
if redis.call('EXISTS', KEYS[1]) == 1 or redis.call('HEXISTS', KEYS[6], message.id) == 1 then return 0 end
local last = tonumber(redis.call('HGET', KEYS[6], 'at') or 0)
local lately = now - last < tonumber(ARGV[5])
if lately then message = again end

message.once, message.msg, message.out, message.cur, message.lane = KEYS[1], KEYS[2], KEYS[3], KEYS[4], 'urgent'
append(message, KEYS[5], ARGV[2], now)
if not lately then redis.call('HSET', KEYS[6], 'at', now) end
for _, id in ipairs(cjson.decode(ARGV[6])) do redis.call('HSET', KEYS[6], id, '') end
redis.call('PEXPIRE', KEYS[6], ARGV[5])
if ARGV[7] then
  local word = cjson.decode(ARGV[7])
  word.seen, word.inbox, word.talk = KEYS[8], KEYS[9], KEYS[10]
  post_word(word, KEYS[7], now)
end
return 1
