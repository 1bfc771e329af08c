-- KEYS out, cur, due:out, conv, puts, msg, sent, attr, parked, [sid when there is one]
-- ARGV now, conversation, lane, token, kind, at, code, sid ('' for none), stem. Returns 0 when the token is no longer current.
-- Twice is harmless: the token is gone with the first.
typed(KEYS, { 'list', 'hash', 'zset', 'hash', 'zset', 'hash', 'hash', 'zset', 'list', 'string' })
local now, conv, kind, sid = tonumber(ARGV[1]), ARGV[2], ARGV[5], ARGV[8]
local member = conv .. '|' .. ARGV[3]
local cur = hash(KEYS[2])
if cur.token ~= ARGV[4] then return 0 end

if kind == 'unread' then
  redis.call('HSET', KEYS[2], 'state', 'unknown', 'till', ARGV[6], 'token', '')
  redis.call('ZADD', KEYS[3], ARGV[6], member)
  return 1
end
if kind == 'later' or kind == 'unknown' then
  redis.call('HSET', KEYS[2], 'state', kind, 'till', ARGV[6], 'token', '', 'attempts', attempts_after(kind, cur))
  -- An even count is a send, not a look: what ended unknown now is no dead worker's any more.
  if tonumber(cur.attempts) % 2 == 0 then redis.call('HSET', KEYS[2], 'gone', '') end
  if kind == 'later' then
    unsay(cur, KEYS[4], KEYS[5])
    redis.call('HSET', KEYS[2], 'putBefore', '')
  end
  redis.call('ZADD', KEYS[3], ARGV[6], member)
  return 1
end

redis.call('DEL', KEYS[2])
if sid ~= '' then attribute(KEYS[8], sid, now) end
if kind == 'sent' then
  redis.call('HSETNX', KEYS[7], 'rank:' .. sid, 0)
  sent_as(KEYS[7], cur, ARGV[3], sid, now)
  redis.call('EXPIRE', KEYS[7], 176400)
  if cur.puts ~= '' then redis.call('SET', KEYS[10], cur.puts, 'EX', 604800) end
  -- Kept for a day and a little, or until it was delivered: Twilio may still report that it failed.
  redis.call('EXPIRE', KEYS[6], 93600)
elseif kind == 'never' then
  unsay(cur, KEYS[4], KEYS[5])
  redis.call('HSET', KEYS[7], 'never', ARGV[7])
  redis.call('EXPIRE', KEYS[7], 176400)
  redis.call('DEL', KEYS[6])
  if ARGV[3] == 'urgent' then redis.pcall('HDEL', ARGV[9] .. 'urged:' .. conv, 'at') end
else
  unsay(cur, KEYS[4], KEYS[5])
  if kind == 'behind' or (redis.call('HGET', KEYS[4], 'lastIn') or '0') ~= cur.lastIn then
    -- They wrote while this one was on its way: it takes its place behind what was parked before it.
    local before = tonumber(cur.ahead) > 0 and redis.call('LINDEX', KEYS[1], tonumber(cur.ahead) - 1)
    if before then redis.call('LINSERT', KEYS[1], 'AFTER', before, cur.id) else redis.call('LPUSH', KEYS[1], cur.id) end
  else
    redis.call('RPUSH', KEYS[9], cur.id)
    redis.call('EXPIRE', KEYS[9], 2592000)
    redis.call('EXPIRE', KEYS[6], 2592000)
    -- They are asked to write before they can read it: an answer keeps for a day then.
    if redis.call('HGET', KEYS[6], 'policy') == 'answer' then redis.call('HSET', KEYS[6], 'notAfter', now + 86400000) end
    if sid ~= '' and redis.call('HEXISTS', KEYS[7], 'failed:' .. sid) == 0 then
      redis.call('HSET', KEYS[4], 'template', sid)
      keep(KEYS[4], 2592000)
    end
  end
end
next_out(KEYS[3], KEYS[1], member, now)
rested(ARGV[9], conv)
return 1
