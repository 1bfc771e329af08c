-- Twice is harmless: rows are moved once; whose bell was lost the sweep finds.
-- KEYS timers, due:in. ARGV now, max, stem. Returns the conversations that have something new, and how many rows had nobody left.
typed(KEYS, { 'zset', 'zset' })
local now, stem = tonumber(ARGV[1]), ARGV[3]
local rung, lost = {}, 0
local rows = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'WITHSCORES', 'LIMIT', 0, ARGV[2])
for i = 1, #rows, 2 do
  local row, at = rows[i], rows[i + 1]
  local conv, id = string.match(row, '^([^|]*)|(.*)$')
  local inbox, talk = stem .. 'in:' .. conv, stem .. 'conv:' .. conv
  local kind, talkKind = redis.call('TYPE', inbox).ok, redis.call('TYPE', talk).ok
  if (kind ~= 'none' and kind ~= 'list') or (talkKind ~= 'none' and talkKind ~= 'hash') then
    -- One spoilt conversation must not hold up the others; looked at again in a minute.
    redis.call('ZADD', KEYS[1], now + 60000, row)
  else
    -- Commits keep a conversation longer than its rows: where it is gone all the same, nobody can be spoken to, and that is counted.
    if redis.call('HEXISTS', talk, 'addr') == 1 then
      redis.call('RPUSH', inbox, id .. '|' .. ARGV[1] .. '|0|@' .. at)
      redis.call('ZADD', KEYS[2], 'LT', now, conv)
      rung[#rung + 1] = conv
    else
      lost = lost + 1
    end
    redis.call('ZREM', KEYS[1], row)
  end
end
return { rung, lost }
