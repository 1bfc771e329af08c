-- KEYS inbox, seen, due:in, conv, out, cur, parked, due:out, ids
-- ARGV now, conversation, id, sealed event, sealed address, wroteAt ('' for no message), sealed via, keepSeconds, stem, windowMs, idSeconds,
--   idsSeconds ('' where `seen` alone knows the id), idsCount, idsMs
-- Twice is harmless: the second answers 'duplicate', and the door says 200 all the same.
typed(KEYS, { 'list', 'string', 'zset', 'hash', 'list', 'hash', 'list', 'zset', 'zset' })
local now, conv = tonumber(ARGV[1]), ARGV[2]
if redis.call('EXISTS', KEYS[2]) == 1 or redis.call('ZSCORE', KEYS[9], ARGV[3]) then return 'duplicate' end

local parked = redis.call('LRANGE', KEYS[7], 0, -1)
local function message(of) return ARGV[9] .. 'msg:' .. conv .. ':' .. of end
-- What answers danger goes on in its own lane.
local urgent = { out = ARGV[9] .. 'out:' .. conv .. ':urgent', cur = ARGV[9] .. 'cur:' .. conv .. ':urgent' }
local isUrgent, ordinary = {}, 0
for _, id in ipairs(parked) do
  isUrgent[id] = redis.call('HGET', message(id), 'policy') == 'urgent'
  if not isUrgent[id] then ordinary = ordinary + 1 end
end
if ordinary < #parked then typed({ urgent.out, urgent.cur }, { 'list', 'hash' }) end
local current = hash(KEYS[6])
local waiting = waiting_in(KEYS[5], KEYS[6], KEYS[7])

redis.call('RPUSH', KEYS[1], ARGV[3] .. '|' .. ARGV[1] .. '|' .. waiting .. '|' .. ARGV[4])
redis.call('ZADD', KEYS[3], 'LT', now, conv)
redis.call('HSETNX', KEYS[4], 'addr', ARGV[5])
if ARGV[6] ~= '' then
  local awaiting = ARGV[9] .. 'awaiting'
  local kind = redis.call('TYPE', awaiting).ok
  if kind == 'none' or kind == 'zset' then redis.call('ZADD', awaiting, 'NX', now, conv) end
  local wrote = math.min(tonumber(ARGV[6]), now)
  if wrote >= tonumber(redis.call('HGET', KEYS[4], 'lastIn') or 0) then redis.call('HSET', KEYS[4], 'lastIn', wrote, 'via', ARGV[7]) end
  if now - wrote < tonumber(ARGV[10]) then
    redis.call('HDEL', KEYS[4], 'template')
    -- What was surely not sent goes back to its place behind the parked ones, which are older.
    if ordinary > 0 then
      if current.state == 'later' then
        redis.call('LPUSH', KEYS[5], current.id)
        redis.call('DEL', KEYS[6])
      elseif current.id then
        redis.call('HINCRBY', KEYS[6], 'ahead', ordinary)
      end
    end
    redis.call('DEL', KEYS[7])
    for at = #parked, 1, -1 do
      local id = parked[at]
      redis.call('LPUSH', isUrgent[id] and urgent.out or KEYS[5], id)
      redis.call('PERSIST', message(id))
    end
    if ordinary > 0 then due_out(KEYS[8], KEYS[6], conv .. '|ordinary', now) end
    if ordinary < #parked then due_out(KEYS[8], urgent.cur, conv .. '|urgent', now) end
  end
end
keep(KEYS[4], ARGV[8])
redis.call('SET', KEYS[2], ARGV[1], 'EX', ARGV[11])
if ARGV[12] ~= '' then
  redis.call('ZADD', KEYS[9], now, ARGV[3])
  keep_newest(KEYS[9], tonumber(ARGV[13]), now - tonumber(ARGV[14]))
  redis.call('EXPIRE', KEYS[9], math.max(tonumber(ARGV[12]), redis.call('TTL', KEYS[4])))
end
return 'stored'
