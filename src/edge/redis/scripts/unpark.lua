-- KEYS parked-events, inbox, conv, due:in. ARGV now, conversation, the row as it stands there, "retry" | "drop"
-- Returns "done", "gone" (no such row any more), or "nobody" (its conversation was forgotten: nobody can be spoken to; the row stays).
-- Twice is harmless: a row that has gone is 'gone'.
typed(KEYS, { 'list', 'list', 'hash', 'zset' })
local now, conv, row = tonumber(ARGV[1]), ARGV[2], ARGV[3]
if not redis.call('LPOS', KEYS[1], row) then return 'gone' end
if ARGV[4] == 'retry' and redis.call('HEXISTS', KEYS[3], 'addr') == 0 then return 'nobody' end
redis.call('LREM', KEYS[1], 1, row)
if ARGV[4] == 'retry' then
  redis.call('LPUSH', KEYS[2], string.sub(row, #conv + 2))
  redis.call('HDEL', KEYS[3], 'strike')
  keep(KEYS[3], 2592000)
  redis.call('ZADD', KEYS[4], 'LT', now, conv)
end
return 'done'
