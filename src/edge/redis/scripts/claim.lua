-- KEYS out, cur, due:out, conv, puts, hold, house
-- ARGV now, leaseMs, token, stem, conversation, lane, the house's id that the caller knows ('' for not judged yet, '*' for any), the last beat it saw,
--   worker ('' for one that is not watched), aliveMs
-- Twice with one token is once: the owner is told the same again.
-- Returns { "empty" | "busy" | "claimed" | "held" | "late" | "untrue", dropped, ... }. What is late, and a reminder that is no longer true, stays where
-- it is: `let-go` drops it.
typed(KEYS, { 'list', 'hash', 'zset', 'hash', 'zset', 'string', 'hash' })
local now, stem, conv = tonumber(ARGV[1]), ARGV[4], ARGV[5]
local member = conv .. '|' .. ARGV[6]
local house = hash(KEYS[7])
-- Before anything else, in the same script: between a Redis that was replaced and our noticing it nothing can leave.
local held = ARGV[6] == 'ordinary' and held_for(redis.call('GET', KEYS[6]), house, ARGV[7], tonumber(ARGV[8]))
if held then
  redis.call('ZADD', KEYS[3], 'XX', now + math.ceil(tonumber(ARGV[2]) / 4), member)
  return { 'held', 0, held }
end
local cur = hash(KEYS[2])
local function told(dropped, message)
  local talk = redis.call('HMGET', KEYS[4], 'via', 'template')
  return { 'claimed', dropped, cur.id, message.sealed, cur.standing, tostring(cur.attempts), tostring(cur.first), cur.lastIn, talk[1] or '', talk[2] or '', cur.gone or '',
    cur.late or '', cur.ahead or '0' }
end

local gone = false
if cur.till and tonumber(cur.till) > now then
  if cur.state == 'flying' and cur.token == ARGV[3] then return told(0, hash(stem .. 'msg:' .. conv .. ':' .. cur.id)) end
  -- While its worker is heard of it is left alone, and looked at again when that would end. Of a dead one nothing is to be awaited.
  local heard = cur.state == 'flying' and (cur.by or '') ~= '' and redis.call('PTTL', stem .. 'alive:' .. cur.by)
  gone = heard and heard < 0
  if not gone then
    local look = heard and math.min(tonumber(cur.till), now + heard) or cur.till
    redis.call('ZADD', KEYS[3], look, member)
    return { 'busy', 0, tostring(look) }
  end
end

local function late(message) return message.notAfter and tonumber(message.notAfter) < now end
local function stands(message)
  if not message.sealed then return false end
  for request, rev in string.gmatch(message.ifAlso or '', '([^@ ]+)@(%d+)') do
    if redis.call('HGET', stem .. 'rq:' .. request, 'rev') ~= rev then return false end
  end
  return not message.ifRequest or redis.call('HGET', stem .. 'rq:' .. message.ifRequest, 'rev') == message.ifRev
end

-- Looking, nothing written yet: the one in flight first, then the list.
local dead, id, message, fromList = {}, nil, nil, 0
-- Surely not sent: what still holds of it is to be said otherwise.
local untrue
local function reminds(message) return message.sealed and message.policy == 'reminder' end
if cur.id then
  message = hash(stem .. 'msg:' .. conv .. ':' .. cur.id)
  if stands(message) then
    id = cur.id
  elseif cur.state == 'later' and reminds(message) then
    return { 'untrue', 0, cur.id, message.sealed }
  else
    dead[1] = cur.id
  end
end
if not id then
  for _, waiting in ipairs(redis.call('LRANGE', KEYS[1], 0, 199)) do
    fromList = fromList + 1
    message = hash(stem .. 'msg:' .. conv .. ':' .. waiting)
    if stands(message) then
      id = waiting
      break
    end
    if reminds(message) then
      untrue, fromList = waiting, fromList - 1
      break
    end
    dead[#dead + 1] = waiting
  end
end

for _, gone in ipairs(dead) do redis.call('DEL', stem .. 'msg:' .. conv .. ':' .. gone) end
for _ = 1, fromList do redis.call('LPOP', KEYS[1]) end
if untrue then
  redis.call('DEL', KEYS[2])
  redis.call('ZADD', KEYS[3], now, member)
  return { 'untrue', #dead, untrue, message.sealed }
end
if not id then
  redis.call('DEL', KEYS[2])
  next_out(KEYS[3], KEYS[1], member, now)
  rested(stem, conv)
  return { 'empty', #dead }
end

local standing, attempts, first = 'fresh', 0, now
if cur.id == id then
  standing = cur.state == 'later' and 'retry' or 'again'
  attempts, first = tonumber(cur.attempts), cur.first
  -- A lease that ran out is an unknown outcome too: its worker may have sent it. It may have died in the middle of a look: two whole ones follow.
  if cur.state == 'flying' then
    attempts = attempts_after('unknown', cur)
    if attempts % 2 == 0 then attempts = attempts + 1 end
  end
end
-- What was caused before this Redis was found to be lost or old may have left in its other life: looked up once, since its cause.
if standing ~= 'again' and house.doubt and tonumber(message.cause or 0) <= tonumber(house.doubt) then
  standing, first = 'doubtful', message.cause or tonumber(house.doubt) - 172800000
end
local lastIn = redis.call('HGET', KEYS[4], 'lastIn') or '0'
-- What may have left already is looked up first; what surely has not leaves no more.
local tooLate = late(message)
if tooLate and standing ~= 'again' and standing ~= 'doubtful' then
  if cur.id ~= id then
    redis.call('DEL', KEYS[2])
    redis.call('LPUSH', KEYS[1], id)
    redis.call('ZADD', KEYS[3], now, member)
  end
  return { 'late', #dead, id, message.sealed, lastIn }
end
local till = now + tonumber(ARGV[2])
local look = ARGV[9] == '' and till or math.min(till, now + tonumber(ARGV[10]))
local asks, puts, before = message.asks or '', message.puts or '', cur.id == id and cur.putBefore or ''
if asks ~= '' then
  redis.call(standing == 'again' and 'HSETNX' or 'HSET', KEYS[4], 'q:' .. asks, now)
  keep(KEYS[4], 2592000)
  local oldest, count = nil, 0
  for field, at in pairs(hash(KEYS[4])) do
    if string.sub(field, 1, 2) == 'q:' then
      count = count + 1
      if not oldest or tonumber(at) < oldest.at then oldest = { field = field, at = tonumber(at) } end
    end
  end
  if count > 10 then redis.call('HDEL', KEYS[4], oldest.field) end
end
if puts ~= '' and standing ~= 'again' then
  before = redis.call('ZSCORE', KEYS[5], puts) or ''
  redis.call('ZADD', KEYS[5], now, puts)
  redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', now - 2592000000)
  redis.call('EXPIRE', KEYS[5], 2678400)
end
cur = { id = id, state = 'flying', standing = standing, token = ARGV[3], till = till, attempts = attempts, first = first, lastIn = lastIn,
  asks = asks, puts = puts, putBefore = before, ahead = cur.id == id and cur.ahead or 0, saidAt = standing == 'again' and cur.saidAt or now, by = ARGV[9],
  gone = (gone or standing == 'again' and cur.gone == '1') and '1' or '', late = tooLate and '1' or '' }
-- A worker that claims is there, even when its beats were late.
local alive = stem .. 'alive:' .. ARGV[9]
if ARGV[9] ~= '' and redis.call('EXISTS', alive) == 0 then redis.call('SET', alive, '1', 'PX', ARGV[10]) end
redis.call('DEL', KEYS[2])
for name, value in pairs(cur) do redis.call('HSET', KEYS[2], name, value) end
redis.call('ZADD', KEYS[3], look, member)
return told(#dead, message)
