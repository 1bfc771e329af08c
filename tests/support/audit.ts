/** The audit of what a bot has stored, by somebody who stands beside it. In: its configuration and its clock. Out: what is wrong, mended where it is asked to. */
import type { Config } from "../../src/config.ts";
import { heldBy } from "../../src/core/booking/cells.ts";
import { loadHouse } from "../../src/edge/files/load-house.ts";
import { connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openKeys } from "../../src/edge/redis/keys.ts";
import { openStore } from "../../src/edge/redis/store.ts";
import { openSeal } from "../../src/edge/system/seal.ts";
import { auditAll, type Finding } from "../../src/stations/audit.ts";
import type { Clock, House } from "../../src/stations/ports.ts";
import { houseOf, placeOf } from "../../src/wire-house.ts";

export interface Audited {
  readonly looks: number;
  readonly findings: readonly Finding[];
}

export async function auditOf(config: Config, clock: Clock, keyPrefix?: string, mend = false): Promise<Audited> {
  const house = await houseFor(config);
  const redis = connect({ url: config.redisUrl, name: "audit", maxRetriesPerRequest: 1, onError: () => undefined });
  try {
    const { books, records } = openStore({
      redis,
      keys: openKeys(keyPrefix, config.redisShards),
      clock,
      sealer: openSeal(config.dataKeys),
      heldBy: (request) => heldBy(request, house.practice(request.practice)?.bufferMinutes ?? 0),
    });
    return await auditAll({ books, records, house, clock }, mend);
  } finally {
    await disconnect(redis);
  }
}

const houses = new WeakMap<Config, House>();
async function houseFor(config: Config): Promise<House> {
  const known = houses.get(config);
  if (known !== undefined) return known;
  const loaded = await loadHouse(placeOf(config));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.why));
  const house = houseOf(() => loaded.value, config);
  houses.set(config, house);
  return house;
}
