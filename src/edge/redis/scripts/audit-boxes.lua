-- KEYS due:in, due:out. ARGV now, stem, mend ('1'), conversation, "in" or a lane, conversation, …
-- Returns which of them hold something that no worker would come for, by their place (1, 2, …). Twice is harmless: the index has it.
typed(KEYS, { 'zset', 'zset' })
local now, stem, lone = tonumber(ARGV[1]), ARGV[2], {}
for at = 4, #ARGV, 2 do
  local conv, of = ARGV[at], ARGV[at + 1]
  local due, member, waits
  if of == 'in' then
    due, member, waits = KEYS[1], conv, redis.call('EXISTS', stem .. 'in:' .. conv)
  else
    due, member, waits = KEYS[2], conv .. '|' .. of, redis.call('EXISTS', stem .. 'out:' .. conv .. ':' .. of, stem .. 'cur:' .. conv .. ':' .. of)
  end
  if waits > 0 and not redis.call('ZSCORE', due, member) then lone[#lone + 1] = { place = at / 2 - 1, due = due, member = member } end
end
local places = {}
for _, each in ipairs(lone) do
  if ARGV[3] == '1' then redis.call('ZADD', each.due, now, each.member) end
  places[#places + 1] = each.place
end
return places
