/** The flows of the house, compiled once, and facts in which nothing stands yet: what the tests of this folder decide on. */
import { fileURLToPath } from "node:url";
import type { Facts } from "../../../src/core/conversation/effect.ts";
import { Address } from "../../../src/core/words/address.ts";
import { noOverrides } from "../../../src/core/words/override.ts";
import { loadHouse } from "../../../src/edge/files/load-house.ts";
import { her, martigues } from "../booking/practice.ts";

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const loaded = await loadHouse({
  flowsDir: folder("flows"),
  practicesDir: folder("flows/practices"),
  overrides: { bot: martigues.bot, therapist: martigues.therapist },
});
if (!loaded.ok) throw new Error("the flows of the house do not load");
export const { model } = loaded.value;

export const therapist = { conversation: her, address: Address.parse(martigues.therapist[0] ?? "") };

/** Nothing is known beyond who there is; what a test is about comes in `given`. */
export const facts = (self: Facts["self"], given: Partial<Facts> = {}): Facts => ({
  practice: martigues,
  overrides: noOverrides,
  self,
  therapists: [therapist],
  requests: new Map(),
  invitations: new Map(),
  claimed: new Map(),
  puts: [],
  lastDecisionAt: 0,
  waitingElsewhere: 0,
  codes: new Map(),
  quoted: new Map(),
  relays: new Map(),
  freshCode: undefined,
  codeKnown: false,
  cells: new Map(),
  cellsKnown: new Set(),
  envelopes: new Map(),
  envelopesKnown: new Set(),
  busy: undefined,
  bookingsFrom: undefined,
  sessionsKnown: false,
  people: new Map(),
  contended: false,
  answerLifeMs: 600_000,
  ...given,
});
