-- KEYS out, cur, parked. Reads only.
typed(KEYS, { 'list', 'hash', 'list' })
return waiting_in(KEYS[1], KEYS[2], KEYS[3])
