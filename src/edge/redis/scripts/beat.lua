-- KEYS house, hold. ARGV the id that the caller knows, the last beat it saw.
-- Returns { "well" | "lost" | "old", id, beat, hold or '' }. Twice is harmless: the beat only has to rise.
typed(KEYS, { 'hash', 'string' })
local house, hold = hash(KEYS[1]), redis.call('GET', KEYS[2]) or ''
local beat = tonumber(house.beat or 0)
if house.id == ARGV[1] and beat < tonumber(ARGV[2]) then return { 'old', house.id, beat, hold } end
-- Another process has noticed the loss before us: its house is ours from now on.
local taken_over = house.id and (house.after == ARGV[1] or string.find(hold, '^lost|'))
if house.id ~= ARGV[1] and not taken_over then return { 'lost', house.id or '', beat, hold } end
return { 'well', house.id, redis.call('HINCRBY', KEYS[1], 'beat', 1), hold }
