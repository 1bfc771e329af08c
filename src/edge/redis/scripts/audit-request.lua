-- KEYS rq, timers, open, bookings, parked-events
-- ARGV now, look (JSON): id, rev, practice, stem, rowSlack, mend, open, createdAt, hour, cells { at, day, clock, strict, keep }, beside,
--   rows { id, at, to, address, keep }
-- Returns what is wrong, a word each; { "moved" } when it is no longer what was read. Twice is harmless: what was mended is right.
typed(KEYS, { 'hash', 'zset', 'zset', 'zset', 'list' })
local now, look = tonumber(ARGV[1]), cjson.decode(ARGV[2])
local stem, wrong, mends = look.stem, {}, {}
if tonumber(redis.call('HGET', KEYS[1], 'rev') or -1) ~= look.rev then return { 'moved' } end
local function found(what, mend)
  wrong[#wrong + 1] = what
  mends[#mends + 1] = mend
end

local recorded = redis.call('HGET', KEYS[1], 'cells') or ''
local free, shared = {}, false
for _, cell in ipairs(look.cells) do
  cell.key = stem .. 'cells:' .. look.practice .. ':' .. cell.day
  typed({ cell.key }, { 'hash' })
  local owner = redis.call('HGET', cell.key, cell.clock)
  if not owner then
    if cell.strict then free[#free + 1] = cell end
  elseif owner ~= look.id and (cell.strict or owner ~= look.beside) then
    shared = true
  end
end
if shared then found('hour-shared') end
if #free > 0 then
  found('hour-free', function()
    for _, cell in ipairs(free) do
      redis.call('HSET', cell.key, cell.clock, look.id)
      keep(cell.key, cell.keep)
      local at = cell.day .. cell.clock
      if not string.find(recorded, at, 1, true) then recorded = recorded == '' and at or recorded .. ',' .. at end
    end
    redis.call('HSET', KEYS[1], 'cells', recorded)
  end)
end

local parked
for _, row in ipairs(look.rows) do
  local inbox, talk = stem .. 'in:' .. row.to, stem .. 'conv:' .. row.to
  typed({ inbox, talk }, { 'list', 'hash' })
  local timed, known = redis.call('ZSCORE', KEYS[2], row.to .. '|' .. row.id), redis.call('HEXISTS', talk, 'addr') == 1
  local rung = false
  if not timed then
    -- It waits to be handled, or somebody was told that it cannot be.
    parked = parked or redis.call('LRANGE', KEYS[5], 0, -1)
    for _, entry in ipairs(redis.call('LRANGE', inbox, 0, -1)) do rung = rung or string.find(entry, row.id .. '|', 1, true) == 1 end
    for _, entry in ipairs(parked) do rung = rung or string.find(entry, row.to .. '|' .. row.id .. '|', 1, true) == 1 end
  end
  if not rung and not (timed and known) then
    found('row', function()
      if not timed then redis.call('ZADD', KEYS[2], row.at, row.to .. '|' .. row.id) end
      redis.call('HSETNX', talk, 'addr', row.address)
      if tonumber(redis.call('HGET', talk, 'row') or 0) < row.at then redis.call('HSET', talk, 'row', row.at) end
      keep(talk, row.keep)
    end)
  end
end

local listed = redis.call('ZSCORE', KEYS[3], look.id)
if look.open and not listed then
  found('list', function() redis.call('ZADD', KEYS[3], look.createdAt, look.id) end)
elseif listed and not look.open then
  found('list', function() redis.call('ZREM', KEYS[3], look.id) end)
end
if look.hour and tonumber(redis.call('ZSCORE', KEYS[4], look.id) or -1) ~= look.hour then
  found('list', function() redis.call('ZADD', KEYS[4], look.hour, look.id) end)
end

if look.mend then
  for _, mend in pairs(mends) do mend() end
end
return wrong
