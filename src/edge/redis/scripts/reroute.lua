-- KEYS out, cur, due:out, conv, puts, msg, [to:] once, msg, out, cur, conv
-- ARGV now, conversation, lane, token, to conversation, sealed message, sealed address, keepSeconds, stem
-- Twice is harmless: the token is gone with the first, whose message the sweep finds.
typed(KEYS, { 'list', 'hash', 'zset', 'hash', 'zset', 'hash', 'string', 'hash', 'list', 'hash', 'hash' })
local now, conv, lane, to = tonumber(ARGV[1]), ARGV[2], ARGV[3], ARGV[5]
local cur = hash(KEYS[2])
if cur.token ~= ARGV[4] then return 0 end
local message = hash(KEYS[6])
local fields = { 'sealed', ARGV[6] }
for name, value in pairs(message) do
  if name ~= 'sealed' then
    fields[#fields + 1] = name
    fields[#fields + 1] = value
  end
end
unsay(cur, KEYS[4], KEYS[5])
redis.call('DEL', KEYS[2], KEYS[6])
next_out(KEYS[3], KEYS[1], conv .. '|' .. lane, now)
redis.call('HSETNX', KEYS[11], 'addr', ARGV[7])
keep(KEYS[11], ARGV[8])
append({ id = cur.id, puts = message.puts or '', fields = fields, once = KEYS[7], msg = KEYS[8], out = KEYS[9], cur = KEYS[10], lane = lane }, KEYS[3], to, now)
rested(ARGV[9], conv)
return 1
