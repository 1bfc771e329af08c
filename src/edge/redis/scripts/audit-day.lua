-- KEYS the cells of one day. ARGV stem, day, from which clock on, then what is to be freed: clock, owner, revision, …
-- Returns flaw, clock, owner, revision of what holds the hour, … as it was found. Twice is harmless: what was freed is free.
typed(KEYS, { 'hash' })
local stem, wrong = ARGV[1], {}
for clock, owner in pairs(hash(KEYS[1])) do
  local request = stem .. 'rq:' .. owner
  local rev, claims = unpack(redis.call('HMGET', request, 'rev', 'cells'))
  if clock >= ARGV[3] and not (claims and string.find(claims, ARGV[2] .. clock, 1, true)) then
    wrong[#wrong + 1] = { rev and 'hour-kept' or 'hour-unknown', clock, owner, rev or '-1' }
  end
end
for at = 4, #ARGV, 3 do
  if redis.call('HGET', KEYS[1], ARGV[at]) == ARGV[at + 1] and redis.call('HGET', stem .. 'rq:' .. ARGV[at + 1], 'rev') == ARGV[at + 2] then
    redis.call('HDEL', KEYS[1], ARGV[at])
  end
end
return wrong
