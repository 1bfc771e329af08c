/**
 * What a run is judged by: the double's record of what reached phones, the ledger of what was ever written, what the processes said.
 * In: a world at rest. Out: the evidence, read once. Nothing here asks the program anything.
 */
import { readConfig } from "../../../src/config.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { type Seals, sealsOf } from "../../../src/edge/redis/sealing.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";
import type { Seen } from "../../../src/try/double/double.ts";
import { ledgerBytes, readLedger } from "../ledger/aof.ts";
import { type History, readHistory } from "../ledger/history.ts";
import type { Sent } from "../scenario/writes.ts";
import type { Ended } from "../world/processes.ts";
import type { World } from "../world/world.ts";

export interface Evidence {
  readonly history: History;
  /** What people wrote. */
  readonly written: readonly Sent[];
  /** What reached phones, in order. */
  readonly messages: readonly Seen[];
  /** The same, by the outbox id in the address of their reports. */
  readonly byOutboxId: ReadonlyMap<string, readonly Seen[]>;
  readonly seals: Seals;
  readonly therapist: readonly string[];
  readonly conversation: (address: string) => string;
  readonly ends: readonly Ended[];
  readonly outputs: ReadonlyMap<string, string>;
  /** Every byte that Redis ever wrote. */
  readonly bytes: Buffer;
  /** What must not be found in clear. */
  readonly canaries: readonly string[];
}

export interface Violation {
  readonly invariant: "I1" | "I2" | "I3" | "I4" | "I5" | "I6" | "I7" | "I8";
  readonly what: string;
}

export function gatherEvidence(
  world: World,
  written: readonly Sent[],
  therapist: readonly string[],
  canaries: readonly string[],
): Evidence {
  const config = readConfig({ ...world.env, PORT: "0", REDIS_URL: "redis://127.0.0.1:1" });
  if (!config.ok) throw new Error(JSON.stringify(config.why));
  const messages = world.double.messages();
  const byOutboxId = new Map<string, Seen[]>();
  for (const message of messages) {
    const id = outboxIdOf(message);
    byOutboxId.set(id, [...(byOutboxId.get(id) ?? []), message]);
  }
  return {
    history: readHistory(readLedger(world.redis.dir)),
    written,
    messages,
    byOutboxId,
    seals: sealsOf(openSeal(config.value.dataKeys)),
    therapist,
    conversation: world.conversation,
    ends: world.ends(),
    outputs: new Map(world.processes.map((one) => [one.name, one.output()])),
    bytes: ledgerBytes(world.redis.dir),
    canaries,
  };
}

/** The id under which the bot sent this, as it stands in the address of its reports. */
export const outboxIdOf = (message: Seen): string => new URL(message.reportTo ?? "http://none/").searchParams.get("o") ?? "";

export function requestOf(evidence: Evidence, id: string, body: string): Request {
  const request = evidence.seals.request.open(body, id);
  if (request === undefined) throw new Error(`request ${id} does not open`);
  return request;
}
