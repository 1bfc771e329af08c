-- A message that came too late, or a reminder that is no longer true, leaves no more; and, where it was an answer, no answer behind it that is late too. Returns how many went.
-- KEYS out, cur, due:out, conv, puts, sent. ARGV now, conversation, lane, id, token ('' where it is not claimed), stem, why
-- A second run finds another head, and does nothing.
typed(KEYS, { 'list', 'hash', 'zset', 'hash', 'zset', 'hash' })
local now, conv, id, stem = tonumber(ARGV[1]), ARGV[2], ARGV[4], ARGV[6]
local cur = hash(KEYS[2])
if cur.id then
  -- In somebody's hands, or perhaps sent: not ours to drop.
  if cur.id ~= id or (cur.state ~= 'later' and (ARGV[5] == '' or cur.token ~= ARGV[5])) then return 0 end
elseif redis.call('LINDEX', KEYS[1], 0) ~= id then
  return 0
end

local function message(of) return stem .. 'msg:' .. conv .. ':' .. of end
local gone = { id }
if redis.call('HGET', message(id), 'policy') == 'answer' then
  for _, waiting in ipairs(redis.call('LRANGE', KEYS[1], 0, 199)) do
    local policy, notAfter = unpack(redis.call('HMGET', message(waiting), 'policy', 'notAfter'))
    if waiting ~= id and policy == 'answer' and notAfter and tonumber(notAfter) < now then gone[#gone + 1] = waiting end
  end
end

if cur.id then
  if cur.state ~= 'later' then unsay(cur, KEYS[4], KEYS[5]) end
  redis.call('DEL', KEYS[2])
end
for _, each in ipairs(gone) do
  redis.call('LREM', KEYS[1], 1, each)
  redis.call('DEL', message(each))
end
redis.call('HSET', KEYS[6], 'never', ARGV[7])
redis.call('EXPIRE', KEYS[6], 176400)
next_out(KEYS[3], KEYS[1], conv .. '|' .. ARGV[3], now)
rested(stem, conv)
return #gone
