-- Put before every script. Reads are checked first and writes come last: Lua does not roll back.
-- A wrong type refuses the whole script before anything is written. Sealed texts pass through; none is ever decoded here.

-- `kinds[i]` is what KEYS[i] must be when it exists.
local function typed(keys, kinds)
  for i, key in ipairs(keys) do
    local is = redis.call('TYPE', key).ok
    if is ~= 'none' and is ~= kinds[i] then
      error({ err = 'WRONGTYPE ' .. key .. ' is a ' .. is .. ', expected a ' .. tostring(kinds[i]) })
    end
  end
end

local function hash(key)
  local flat = redis.call('HGETALL', key)
  local read = {}
  for i = 1, #flat, 2 do read[flat[i]] = flat[i + 1] end
  return read
end

-- A conversation lives at least so long from now.
local function keep(key, seconds)
  local left = redis.call('TTL', key)
  if left ~= -2 and left < tonumber(seconds) then redis.call('EXPIRE', key, seconds) end
end

-- Why the ordinary lane is held in this shard; nil when it is not. `id` and `beat` are what the caller knows of the house.
local function held_for(hold, house, id, beat)
  if hold then
    local why = string.match(hold, '^(%a+)|')
    return (why == 'lost' or why == 'old' or why == 'unsure') and why or 'operator'
  end
  if id == '*' then return nil end
  if id == '' then return 'unsure' end
  if house.id ~= id then return 'lost' end
  if tonumber(house.beat or 0) < beat then return 'old' end
end

-- The outbox is looked at now, unless one is in flight: then at the end of that.
local function due_out(due, cur, member, now)
  local till = redis.call('HGET', cur, 'till')
  if till then redis.call('ZADD', due, 'NX', till, member) else redis.call('ZADD', due, 'LT', now, member) end
end

-- After the one in flight has ended.
local function next_out(due, out, member, now)
  if redis.call('EXISTS', out) == 1 then redis.call('ZADD', due, now, member) else redis.call('ZREM', due, member) end
end

-- Messages that have not reached their person yet: in the list, parked, or surely not sent.
local function waiting_in(out, cur, parked)
  local count = redis.call('LLEN', out) + redis.call('LLEN', parked)
  return redis.call('HGET', cur, 'state') == 'later' and count + 1 or count
end

-- Appends one message once for ever (49 h). `m`: { id, fields, puts, once, msg, out, cur, lane } with key names, and when what caused it happened.
local function append(m, due, conv, now)
  if not redis.call('SET', m.once, m.puts, 'NX', 'EX', 176400) then return 0 end
  redis.call('DEL', m.msg)
  redis.call('HSET', m.msg, unpack(m.fields))
  redis.call('HSETNX', m.msg, 'cause', m.cause or now)
  redis.call('RPUSH', m.out, m.id)
  due_out(due, m.cur, conv .. '|' .. m.lane, now)
  return 1
end

-- Word for another inbox, once for each id (49 h). `p`: { id, to, body, address } and the names of seen, inbox and talk.
local function post_word(p, due, now)
  if not redis.call('SET', p.seen, now, 'NX', 'EX', 176400) then return end
  redis.call('RPUSH', p.inbox, p.id .. '|' .. now .. '|0|' .. p.body)
  redis.call('ZADD', due, 'LT', now, p.to)
  redis.call('HSETNX', p.talk, 'addr', p.address)
  keep(p.talk, 2592000)
end

-- One more try; counted anew when a send first ends unknown, so that the looks at it can be told from the tries before.
local function attempts_after(kind, cur)
  if kind == 'unknown' and cur.standing ~= 'again' then return 1 end
  return tonumber(cur.attempts) + 1
end

-- Words that did not leave were not said: takes back what the claim wrote down.
local function unsay(cur, conv, puts)
  if cur.asks and cur.asks ~= '' then redis.call('HDEL', conv, 'q:' .. cur.asks) end
  if cur.puts and cur.puts ~= '' then
    if cur.putBefore and cur.putBefore ~= '' then redis.call('ZADD', puts, cur.putBefore, cur.puts) else redis.call('ZREM', puts, cur.puts) end
  end
end

-- How it left, so that a failure told later can take back what its claim wrote down.
local function sent_as(sent, cur, lane, sid, now)
  redis.call('HSET', sent, 'sid', sid, 'at', now, 'lane', lane, 'asks', cur.asks or '', 'puts', cur.puts or '', 'putBefore', cur.putBefore or '',
    'saidAt', cur.saidAt or now, 'lastIn', cur.lastIn or 0)
end

-- The same as `unsay` for what had left, unless something newer was said since.
local function take_back(was, conv, puts)
  local asks, put = was.asks or '', was.puts or ''
  if asks ~= '' and redis.call('HGET', conv, 'q:' .. asks) ~= was.saidAt then asks = '' end
  if put ~= '' and tonumber(redis.call('ZSCORE', puts, put) or 0) ~= tonumber(was.saidAt) then put = '' end
  unsay({ asks = asks, puts = put, putBefore = was.putBefore }, conv, puts)
end

-- Of a set by instants: everything since `since`, and in any case the newest `count`.
local function keep_newest(key, count, since)
  local last = redis.call('ZREVRANGE', key, count - 1, count - 1, 'WITHSCORES')[2]
  if last then redis.call('ZREMRANGEBYSCORE', key, '-inf', '(' .. math.min(since, tonumber(last))) end
end

-- A sid is ours: for reconciling (49 h). The newest ten stay for 31 days: by them a Redis is known again after a quiet month (`stations/lost`).
local function attribute(attr, sid, now)
  redis.call('ZADD', attr, now, sid)
  keep_newest(attr, 10, now - 176400000)
  redis.call('EXPIRE', attr, 2678400)
end

-- Somebody waits for an answer (`awaiting`, since when) until everything that they wrote was read and everything that was said has left.
-- Called last, after the writes: what is of a wrong type is left alone.
local function rested(stem, conv)
  local awaiting, inbox = stem .. 'awaiting', stem .. 'in:' .. conv
  if redis.call('TYPE', awaiting).ok ~= 'zset' then return end
  local since = redis.call('ZSCORE', awaiting, conv)
  if not since then return end
  local out, cur = stem .. 'out:' .. conv, stem .. 'cur:' .. conv
  if redis.call('EXISTS', out .. ':ordinary', cur .. ':ordinary', out .. ':urgent', cur .. ':urgent') > 0 then return end
  local kind = redis.call('TYPE', inbox).ok
  if kind == 'none' then
    redis.call('ZREM', awaiting, conv)
  elseif kind == 'list' then
    local at = string.match(redis.call('LINDEX', inbox, 0), '^[^|]*|(%d+)')
    if at and tonumber(at) > tonumber(since) then redis.call('ZADD', awaiting, at, conv) end
  end
end

-- A code names one thing: an open request, until three days after it was confirmed or ended; or a relayed message for its 72 hours.
local function code_over(stem, by, till, now)
  if till ~= '0' then return tonumber(till) <= now end
  return redis.call('EXISTS', stem .. 'rq:' .. by) == 0
end
-- The request's id, the code itself for a relayed message, nil when it is free.
local function code_holder(codes, relays, stem, code, now)
  local relayed = redis.call('HGET', relays, code)
  if relayed and tonumber(string.match(relayed, '^%d+')) > now then return code end
  local held = redis.call('HGET', codes, code)
  if not held then return nil end
  local by, till = string.match(held, '^(.*)|(%d+)$')
  if code_over(stem, by, till, now) then return nil end
  return by
end
