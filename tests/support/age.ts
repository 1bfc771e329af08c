/**
 * What Redis keeps for a time is kept by Redis' own clock, which the clock of a stage does not move. This lets so much time pass for it: what would be
 * gone by now is gone, as it is after that many days of a real practice. Called once a day, it takes what was written since for up to a day older.
 */
import { connect, disconnect } from "../../src/edge/redis/connect.ts";

const script = `
local cursor = '0'
repeat
  local found = redis.call('SCAN', cursor, 'MATCH', ARGV[1], 'COUNT', 1000)
  cursor = found[1]
  for _, key in ipairs(found[2]) do
    local left = redis.call('PTTL', key)
    if left >= 0 then redis.call('PEXPIRE', key, math.max(0, left - tonumber(ARGV[2]))) end
  end
until cursor == '0'`;

export async function letAge(redisUrl: string, keyPrefix: string, ms: number): Promise<void> {
  const redis = connect({ url: redisUrl, name: "age", maxRetriesPerRequest: 1, onError: () => undefined });
  try {
    await redis.eval(script, 0, `*${keyPrefix}*`, ms);
  } finally {
    await disconnect(redis);
  }
}
