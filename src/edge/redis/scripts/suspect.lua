-- KEYS house, hold. ARGV now, "lost" | "old" | "unsure", the id that the caller knows ('' for none), the last beat it saw, a fresh id,
-- the server's run id, since when it runs. Returns { 1 for the first to notice, id, beat }. Twice with one fresh id is once.
typed(KEYS, { 'hash', 'string' })
local now, why, known, seen = tonumber(ARGV[1]), ARGV[2], ARGV[3], tonumber(ARGV[4])
local house, hold = hash(KEYS[1]), redis.call('GET', KEYS[2])
if why == 'unsure' then
  if not hold then redis.call('SET', KEYS[2], why .. '|' .. now) end
  return { hold and 0 or 1, house.id or '', tonumber(house.beat or 0) }
end

local reason, since = string.match(hold or '', '^(%a+)|(%d+)$')
local told = (reason == 'lost' or reason == 'old') and tonumber(since) >= tonumber(ARGV[7])
local by_another
if known == '' then
  by_another = house.id and told
elseif why == 'old' then
  by_another = house.id ~= known or tonumber(house.beat or 0) >= seen
else
  by_another = house.id == known or (house.id and (house.after == known or reason == 'lost'))
end
if house.by == ARGV[5] then by_another = false end
if by_another then return { 0, house.id, tonumber(house.beat or 0) } end

local id = house.id or ARGV[5]
-- Above what any process has seen: who was away meanwhile takes it as it is now.
local beat = math.max(tonumber(house.beat or 0), seen) + 1000
redis.call('HSET', KEYS[1], 'id', id, 'beat', beat, 'by', ARGV[5], 'doubt', now, 'run', ARGV[6])
if not house.id and known ~= '' then redis.call('HSET', KEYS[1], 'after', known) end
redis.call('SET', KEYS[2], why .. '|' .. now)
return { 1, id, beat }
