-- KEYS once, msg, out, cur, due:out. ARGV now, conversation, message as JSON { id, puts, fields }
-- Twice is harmless: an id is appended once for ever.
typed(KEYS, { 'string', 'hash', 'list', 'hash', 'zset' })
local message = cjson.decode(ARGV[3])
message.once, message.msg, message.out, message.cur, message.lane = KEYS[1], KEYS[2], KEYS[3], KEYS[4], 'urgent'
return append(message, KEYS[5], ARGV[2], tonumber(ARGV[1]))
