-- KEYS as the plan numbers them. ARGV now, plan (JSON: ids, revisions, key numbers and sealed texts; never a person's words)
-- Returns "committed", or "stale" and why. Everything is read and checked before the first write.
local now, plan = tonumber(ARGV[1]), cjson.decode(ARGV[2])
typed(KEYS, plan.kinds)
-- Said again because its answer was lost: it was carried out, and nothing has been committed on top of it.
if plan.op and redis.call('HGET', KEYS[2], 'op') == plan.op then return { 'committed' } end
local inbox, talk, dueIn, dueOut, timers = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local open, codes, relays, decided = KEYS[6], KEYS[7], KEYS[8], KEYS[9]
local conv, stem = plan.conversation, plan.stem

local head = redis.call('LRANGE', inbox, 0, #plan.turn - 1)
for i, id in ipairs(plan.turn) do
  if not head[i] or string.match(head[i], '^[^|]*') ~= id then return { 'stale', 'head' } end
end
if tonumber(redis.call('HGET', talk, 'ver') or 0) ~= plan.version then return { 'stale', 'version' } end
for _, read in ipairs(plan.read) do
  if tonumber(redis.call('HGET', KEYS[read.key], 'rev') or -1) ~= read.rev then return { 'stale', 'rev' } end
end
for _, move in ipairs(plan.moves) do
  local holder = code_holder(codes, relays, stem, move.code, now)
  if move.needsCode and holder and holder ~= move.id then return { 'stale', 'code' } end
  move.holdsCode = move.needsCode or holder == move.id
end
for _, relay in ipairs(plan.relays) do
  if code_holder(codes, relays, stem, relay.code, now) then return { 'stale', 'code' } end
end

-- What each moved request held until now, from its own record: freed below unless it holds it still.
local freed, leaves = {}, {}
for _, move in ipairs(plan.moves) do
  for cell in string.gmatch(redis.call('HGET', KEYS[move.key], 'cells') or '', '%d+') do
    local day = stem .. 'cells:' .. plan.practice .. ':' .. string.sub(cell, 1, 8)
    typed({ day }, { 'hash' })
    freed[#freed + 1] = { day = day, at = string.sub(cell, 9), by = move.id }
  end
end
-- An hour may pass from one request to another in one commit, where neither is somebody else's.
for _, cell in ipairs(freed) do leaves[cell.day .. cell.at] = cell.by end
for _, cell in ipairs(plan.claim) do leaves[KEYS[cell.day] .. cell.at .. cell.by] = true end
local taken, claim, held = {}, {}, {}
for _, cell in ipairs(plan.claim) do
  local at = KEYS[cell.day] .. cell.at
  local owner = redis.call('HGET', KEYS[cell.day], cell.at)
  local lost = taken[at] and taken[at] ~= cell.by or owner and owner ~= cell.by and (leaves[at] ~= owner or leaves[at .. owner])
  -- A quarter of the same hour that it has never held is one of a buffer that has grown: it stays whose it is.
  if lost and not (cell.same and leaves[at] ~= cell.by) then return { 'stale', 'cell' } end
  if not lost then
    taken[at] = cell.by
    claim[#claim + 1] = cell
    held[cell.by] = held[cell.by] or {}
    table.insert(held[cell.by], string.sub(KEYS[cell.day], -8) .. cell.at)
  end
end

-- From here on, only writes.
if #plan.turn > 0 then redis.call('LPOP', inbox, #plan.turn) end
for _, cell in ipairs(freed) do
  if redis.call('HGET', cell.day, cell.at) == cell.by then redis.call('HDEL', cell.day, cell.at) end
end
for _, cell in ipairs(claim) do
  redis.call('HSET', KEYS[cell.day], cell.at, cell.by)
  keep(KEYS[cell.day], cell.keep)
end
for _, move in ipairs(plan.moves) do
  redis.call('HSET', KEYS[move.key], 'rev', move.rev, 'body', move.body, 'cells', table.concat(held[move.id] or {}, ','))
  redis.call('EXPIRE', KEYS[move.key], move.keep)
  if move.open then redis.call('ZADD', open, move.createdAt, move.id) else redis.call('ZREM', open, move.id) end
  if move.booked then
    redis.call('ZADD', KEYS[move.booked], move.hour, move.id)
    -- As long as the record of a booking that nobody touches any more.
    redis.call('ZREMRANGEBYSCORE', KEYS[move.booked], '-inf', '(' .. string.format('%.0f', now - 7776000000))
    keep(KEYS[move.booked], move.keep)
  end
  -- Where it was freed since, somebody else's may stand there.
  if move.holdsCode then redis.call('HSET', codes, move.code, move.id .. '|' .. move.codeTill) end
end
for _, relay in ipairs(plan.relays) do
  redis.call('HSET', relays, relay.code, relay.till .. '|' .. relay.body)
  redis.call('EXPIRE', relays, 259200)
end
for _, envelope in ipairs(plan.envelopes) do
  redis.call('HSET', KEYS[envelope.key], 'rev', envelope.rev, 'body', envelope.body)
  redis.call('EXPIRE', KEYS[envelope.key], envelope.keep)
end
for _, overrides in ipairs(plan.overrides) do redis.call('HSET', KEYS[overrides.key], 'rev', overrides.rev, 'body', overrides.body) end
-- What nobody can name any more goes.
if #plan.moves + #plan.relays > 0 then
  for code, held in pairs(hash(codes)) do
    local by, till = string.match(held, '^(.*)|(%d+)$')
    if code_over(stem, by, till, now) then redis.call('HDEL', codes, code) end
  end
  for code, held in pairs(hash(relays)) do
    if tonumber(string.match(held, '^%d+')) <= now then redis.call('HDEL', relays, code) end
  end
end
if plan.decidedAt then
  if tonumber(redis.call('GET', decided) or 0) < plan.decidedAt then redis.call('SET', decided, plan.decidedAt, 'EX', 2678400) end
end

redis.call('HSET', talk, 'ver', plan.version + 1, 'state', plan.state, 'op', plan.op or '')
redis.call('HSETNX', talk, 'addr', plan.address)
redis.call('HDEL', talk, 'strike')
for _, timer in ipairs(plan.timers) do
  redis.call('ZADD', timers, timer.at, timer.to .. '|' .. timer.id)
  redis.call('HSETNX', KEYS[timer.talk], 'addr', timer.address)
  if tonumber(redis.call('HGET', KEYS[timer.talk], 'row') or 0) < timer.at then redis.call('HSET', KEYS[timer.talk], 'row', timer.at) end
  keep(KEYS[timer.talk], timer.keep)
end
-- A row knows whom it is for by the conversation alone: while one is to come, no commit shortens its life below that.
local row = tonumber(redis.call('HGET', talk, 'row') or 0)
redis.call('EXPIRE', talk, math.max(plan.keep, row > now and math.ceil((row - now) / 1000) + plan.rowSlack or 0))
-- As long as there is something that an old message could still answer, it is known to be old.
keep(stem .. 'ids:' .. conv, redis.call('TTL', talk))
for _, message in ipairs(plan.messages) do
  message.once, message.msg, message.out, message.cur = KEYS[message.once], KEYS[message.msg], KEYS[message.out], KEYS[message.cur]
  append(message, dueOut, conv, now)
end
for _, post in ipairs(plan.posts) do
  post.seen, post.inbox, post.talk = KEYS[post.seen], KEYS[post.inbox], KEYS[post.talk]
  post_word(post, dueIn, now)
end
if redis.call('EXISTS', inbox) == 1 then redis.call('ZADD', dueIn, now, conv) else redis.call('ZREM', dueIn, conv) end
rested(stem, conv)
return { 'committed' }
