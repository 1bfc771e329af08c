/**
 * Several workers on one conversation: whoever loses decides again. Only what is lost again and again on the same turn is called contention;
 * a worker that is merely slower than another never makes somebody's answer an error.
 */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import type { MessageSid } from "../../src/core/words/ids.ts";
import { loadHouse } from "../../src/edge/files/load-house.ts";
import { openMeter } from "../../src/edge/system/meter.ts";
import { type ConverseParts, converse } from "../../src/stations/converse.ts";
import { houseOf, placeOf } from "../../src/wire-house.ts";
import { type Desk, message, openDesk, practice } from "../edge/redis/desk.ts";
import { stageConfig } from "../support/stage.ts";

const zoe = Address.parse("+33600000044");
const her = Address.parse("+33600000099");
let desk: Desk;
let parts: ConverseParts;

beforeEach(async () => {
  desk = openDesk(inject("redisUrl"));
  const config = stageConfig({ redisUrl: inject("redisUrl"), now: "", therapist: [her] }, "http://127.0.0.1:9", 1);
  const loaded = await loadHouse(placeOf(config));
  if (!loaded.ok) throw new Error("the flows do not load");
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  parts = {
    ...desk,
    house: houseOf(() => loaded.value, config),
    bells: { ring: () => undefined },
    jobs: { expectDecision: async () => undefined, expectReminder: async () => undefined },
    log: silent,
    meter: openMeter(),
    diary: { busy: async () => ({ kind: "unknown" }) },
    timings: { ...config.timings, turnQuietMs: 0 },
  };
});
afterEach(() => desk.close());

const partyOf = (address: Address) => ({ address, conversation: parts.house.conversation(practice, address) });
let written = 0;
async function writes(from: Address, text: string): Promise<void> {
  written += 1;
  desk.clock.at += 1_000;
  const id = `SM${String(written).padStart(32, "0")}` as MessageSid;
  await desk.inbox.accept(partyOf(from), message({ id, from, to: Address.parse("+33937000001"), text, at: desk.clock.at }));
}

/** Another worker that is always a little quicker: it decides and commits one turn whenever we are about to. */
function outrun(turns: number): ConverseParts {
  let left = turns;
  const rival = async (conversation: Parameters<typeof converse>[0]): Promise<void> => {
    let done = false;
    await converse(conversation, {
      ...parts,
      conversations: {
        ...parts.conversations,
        peek: async (...asked) => {
          const talk = await parts.conversations.peek(...asked);
          return done ? { ...talk, waiting: [] } : talk;
        },
        commit: async (commit) => {
          done = true;
          return parts.conversations.commit(commit);
        },
      },
    });
  };
  return {
    ...parts,
    conversations: {
      ...parts.conversations,
      commit: async (commit) => {
        left -= 1;
        if (left >= 0) await rival(commit.talk.conversation);
        return parts.conversations.commit(commit);
      },
    },
  };
}

test("a worker that loses five turns to a quicker one still carries out the sixth", async () => {
  await writes(zoe, "rdv le 3 décembre à 14h, c'est Zoé");
  await converse(partyOf(zoe).conversation, parts);
  expect(await desk.outbox.claim(partyOf(zoe).conversation, "ordinary", 1_000)).toMatchObject({ standing: "fresh" });
  await writes(zoe, "oui");
  await converse(partyOf(zoe).conversation, parts);
  await converse(partyOf(her).conversation, parts);
  expect(await desk.outbox.claim(partyOf(her).conversation, "ordinary", 1_000)).toMatchObject({ standing: "fresh" });
  const [code, id] = [...(await desk.records.codes(practice))][0] ?? [];
  for (let n = 0; n < 5; n += 1) await writes(her, "liste");
  await writes(her, `oui ${code}`);

  await converse(partyOf(her).conversation, outrun(5));

  const [request] = (await desk.records.requests(practice, await desk.records.openIds(practice))).values();
  expect(request).toMatchObject({ id, code, state: "decided", decision: { kind: "yes" } });
});
