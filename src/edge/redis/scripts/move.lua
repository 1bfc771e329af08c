-- A message that failed for good at one address goes to another, once. 0: not kept any more, moved already, or not to be moved.
-- KEYS sent, msg, out, cur, due:out, conv, puts, parked, [to:] once, msg, out, cur, conv
-- ARGV now, conversation, id, lane, "text" | "template" (what failed), to conversation, sealed message, sealed address, keepSeconds, operation
-- Twice with one operation is once, and 1 again.
typed(KEYS, { 'hash', 'hash', 'list', 'hash', 'zset', 'hash', 'zset', 'list', 'string', 'hash', 'list', 'hash', 'hash' })
local now, conv, id, lane, to = tonumber(ARGV[1]), ARGV[2], ARGV[3], ARGV[4], ARGV[6]
local was, message, cur = hash(KEYS[1]), hash(KEYS[2]), hash(KEYS[4])
if was.moved and was.movedBy == ARGV[10] then return 1 end
if was.moved or not message.sealed then return 0 end
local flying, parked = cur.id == id, redis.call('LPOS', KEYS[8], id)
-- The text behind a template that failed is parked, or about to be; the text that failed is nowhere any more.
if ARGV[5] == 'template' then
  if not flying and not parked then return 0 end
elseif flying or parked or redis.call('LPOS', KEYS[3], id) then
  return 0
end

redis.call('HSET', KEYS[1], 'moved', now, 'movedBy', ARGV[10] or '')
redis.call('EXPIRE', KEYS[1], 176400)
if flying then
  unsay(cur, KEYS[6], KEYS[7])
  redis.call('DEL', KEYS[4])
  next_out(KEYS[5], KEYS[3], conv .. '|' .. lane, now)
elseif parked then
  redis.call('LREM', KEYS[8], 0, id)
else
  take_back(was, KEYS[6], KEYS[7])
end
local fields = { 'sealed', ARGV[7] }
for name, value in pairs(message) do
  if name ~= 'sealed' and name ~= 'was' then
    fields[#fields + 1] = name
    fields[#fields + 1] = value
  end
end
redis.call('DEL', KEYS[2])
redis.call('HSETNX', KEYS[13], 'addr', ARGV[8])
keep(KEYS[13], ARGV[9])
return append({ id = id, puts = message.puts or '', fields = fields, once = KEYS[9], msg = KEYS[10], out = KEYS[11], cur = KEYS[12], lane = lane }, KEYS[5], to, now)
