-- KEYS inbox, conv. ARGV max. Reads only.
typed(KEYS, { 'list', 'hash' })
return { redis.call('LRANGE', KEYS[1], 0, tonumber(ARGV[1]) - 1), redis.call('HGETALL', KEYS[2]) }
