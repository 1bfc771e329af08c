-- Twice is harmless: what was taken first comes back when its short lease ends.
-- KEYS due. ARGV now, max, leaseMs, stem, "in" | "out". Members with nothing left are dropped from the index.
typed(KEYS, { 'zset' })
local now, stem = tonumber(ARGV[1]), ARGV[4]
local taken = {}
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, ARGV[2])) do
  local alive
  if ARGV[5] == 'in' then
    alive = redis.call('EXISTS', stem .. 'in:' .. member) == 1
  else
    local conv, lane = string.match(member, '^(.*)|(%a+)$')
    alive = redis.call('EXISTS', stem .. 'out:' .. conv .. ':' .. lane, stem .. 'cur:' .. conv .. ':' .. lane) > 0
  end
  if alive then
    redis.call('ZADD', KEYS[1], now + tonumber(ARGV[3]), member)
    taken[#taken + 1] = member
  else
    redis.call('ZREM', KEYS[1], member)
  end
end
return taken
