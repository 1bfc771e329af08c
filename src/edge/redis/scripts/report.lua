-- KEYS once, sent, attr, msg, due:out, sid, out:ordinary, cur:ordinary, out:urgent, cur:urgent, conv
-- ARGV now, conversation, outbox id, sid, rank, error code ('' for none), "text" | "template", stem, operation
-- Twice with one operation: what it settled is noted, and news of a failure is news again.
typed(KEYS, { 'string', 'hash', 'zset', 'hash', 'zset', 'string', 'list', 'hash', 'list', 'hash', 'hash' })
local now, conv, id, sid, rank, code = tonumber(ARGV[1]), ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]), ARGV[6]
local carried, settled = redis.call('GET', KEYS[1]), false
local inFlight
-- A report that comes again of a sid that failed says nothing of the copy that is on its way now.
if ARGV[7] == 'text' and redis.call('HEXISTS', KEYS[2], 'failed:' .. sid) == 0 then
  if redis.call('HGET', KEYS[8], 'id') == id then inFlight = { out = KEYS[7], cur = KEYS[8], lane = 'ordinary' } end
  if redis.call('HGET', KEYS[10], 'id') == id then inFlight = { out = KEYS[9], cur = KEYS[10], lane = 'urgent' } end
end
if not carried and not inFlight then return 'unknown-id' end

attribute(KEYS[3], sid, now)
if ARGV[7] == 'text' then
  if inFlight then
    settled = true
    local cur = hash(inFlight.cur)
    if not carried then carried = cur.puts end
    redis.call('DEL', inFlight.cur)
    redis.call('EXPIRE', KEYS[4], 93600)
    next_out(KEYS[5], inFlight.out, conv .. '|' .. inFlight.lane, now)
    sent_as(KEYS[2], cur, inFlight.lane, sid, now)
    rested(ARGV[8], conv)
  end
  if carried and carried ~= '' then redis.call('SET', KEYS[6], carried, 'EX', 604800) end
elseif code == '' and redis.call('HEXISTS', KEYS[2], 'failed:' .. sid) == 0 then
  -- A template whose answer was lost, while its text is still in hand: it knocked, and stands unless they have written since.
  for _, cur in ipairs({ KEYS[8], KEYS[10] }) do
    local at = redis.call('HMGET', cur, 'id', 'lastIn')
    if at[1] == id and at[2] == (redis.call('HGET', KEYS[11], 'lastIn') or '0') then
      redis.call('HSET', KEYS[11], 'template', sid)
      keep(KEYS[11], 2592000)
    end
  end
end

-- Ranks only rise. A failure is news once, and not after it was delivered; "delivered" may still correct a failure.
local seen, failed = tonumber(redis.call('HGET', KEYS[2], 'rank:' .. sid) or -1), redis.call('HGET', KEYS[2], 'failed:' .. sid)
local answer = settled and 'settled' or 'noted'
if ARGV[7] == 'text' and rank >= 5 then redis.call('DEL', KEYS[4]) end
if code ~= '' then
  if failed and redis.call('HGET', KEYS[2], 'failedBy:' .. sid) == ARGV[9] then return 'failed' end
  if failed or seen >= 4 then return settled and 'settled' or 'stale' end
  redis.call('HSET', KEYS[2], 'failed:' .. sid, code, 'failedBy:' .. sid, ARGV[9] or '')
  -- It knocked at no door: the next message may send another.
  if ARGV[7] == 'template' and redis.call('HGET', KEYS[11], 'template') == sid then redis.call('HDEL', KEYS[11], 'template') end
  answer = 'failed'
elseif rank <= seen or (failed and rank < 4) then
  return settled and 'settled' or 'stale'
else
  redis.call('HSET', KEYS[2], 'rank:' .. sid, rank)
end
redis.call('EXPIRE', KEYS[2], 176400)
return answer
