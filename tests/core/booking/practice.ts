/** The practice of the mission, with the assumptions of the house, and the few things that tests ask of it again and again. */

import { slotOf } from "../../../src/core/booking/cells.ts";
import type { Asking } from "../../../src/core/booking/moves.ts";
import type { Slot, Wish } from "../../../src/core/booking/request.ts";
import { Address } from "../../../src/core/words/address.ts";
import { Code, ConversationId, PracticeId, RequestId } from "../../../src/core/words/ids.ts";
import { type Practice, PracticeFile } from "../../../src/core/words/practice.ts";
import { type EpochMs, instantOf, type WallTime } from "../../../src/core/words/time.ts";

const said = { fr: "texte", en: "text" };
const file = {
  address: { street: "12 rue Lamartine", postcode: "13500", city: "Martigues" },
  zone: "Europe/Paris",
  phone: "06 44 66 50 99",
  rates: "80 € / 60 €",
  session: { minutes: 90 },
  hours: {
    mon: ["09:00-20:00"],
    tue: ["09:00-20:00"],
    wed: ["09:00-20:00"],
    thu: ["09:00-20:00"],
    fri: ["09:00-20:00"],
    sat: ["09:00-12:00"],
  },
  starts: { everyMinutes: 30 },
  bufferMinutes: 0,
  noticeHours: 24,
  horizonDays: 60,
  newsBy: "12:00",
  nudgeAfterOpeningHours: 2,
  expiry: { afterHours: 48, beforeStartHours: 2 },
  undoSeconds: 30,
  reminder: { dayBeforeAt: "18:00", noneWithinHours: 24 },
  quiet: { from: "21:00", to: "08:00" },
  holidays: "metropole",
  absences: [],
  languages: ["fr", "en"],
  diary: "unknown",
  distress: { alert: "none", texts: { death: said, act: said, violence: said }, again: { death: said, violence: said } },
};

/** The default practice, with some lines of its file replaced. */
export function practiceWith(lines: Readonly<Record<string, unknown>> = {}): Practice {
  const { bot: _bot, therapist: _therapist, templates: _templates, ...facts } = PracticeFile.parse({ ...file, ...lines });
  return {
    ...facts,
    id: PracticeId.parse("martigues"),
    bot: [Address.parse("+33939000000")],
    therapist: [Address.parse("+33644665099")],
    templates: {},
  };
}

export const martigues = practiceWith();

export function at(wall: WallTime, zone = "Europe/Paris"): EpochMs {
  const instant = instantOf(wall, zone);
  if (instant.kind !== "once") throw new Error(`${wall} is ${instant.kind}`);
  return instant.at;
}

export function slotAt(wall: WallTime, practice: Practice = martigues): Slot {
  const slot = slotOf(wall, practice);
  if (!slot.ok) throw new Error(`${wall} is ${slot.why}`);
  return slot.value;
}

export const exact = (wall: WallTime, practice: Practice = martigues): Wish => ({ kind: "exact", slot: slotAt(wall, practice) });

export const her = ConversationId.parse(`martigues.${"h".repeat(22)}`);

/** Zoé asks; `n` tells several of them apart. */
export function asking(wish: Wish, now: EpochMs, practice: Practice = martigues, n = 0): Asking {
  return {
    id: RequestId.parse(`r${String(n).padStart(15, "a")}`),
    practice,
    code: Code.parse("K7"),
    client: ConversationId.parse(`martigues.${"c".repeat(21)}${n}`),
    address: Address.parse("+33612345644"),
    name: "Zoé",
    locale: "fr",
    firstContact: true,
    wish,
    now,
  };
}
