/**
 * What is said in French and English at once, or as well in one as in the other: « tout est réglé, une enveloppe for my parents, for after ».
 * Each field holds the words of both, so that either side of a thought may come from either language. Data only, over plain text.
 */
import { allFields } from "../../words/meeting.ts";
import type { DistressWords } from "../distress-words.ts";
import { concepts } from "../en/words.ts";
import { actSigns } from "./acts.ts";
import { ahead, aheadAside } from "./ahead.ts";
import { atHand } from "./at-hand.ts";
import { bareWill } from "./bare-will.ts";
import { everyday } from "./bases.ts";
import { beyond } from "./beyond.ts";
import { burdenMeets, burdenSigns, wondering } from "./burden.ts";
import { byChance } from "./by-chance.ts";
import { excusesB } from "./excuses.ts";
import { farewellAside, farewellMeetsB, farewellSigns } from "./farewell.ts";
import { foresaid } from "./foresaid.ts";
import { heldBy } from "./held-by.ts";
import { hinted } from "./hinted.ts";
import { inDanger } from "./in-danger.ts";
import { lastOrders } from "./last-orders.ts";
import { leftReady } from "./left-ready.ts";
import { longingMeets } from "./longing.ts";
import { lured } from "./lured.ts";
import { marks } from "./marks.ts";
import { masksB } from "./masks.ts";
import { nearby } from "./nearby.ts";
import { noLater } from "./no-later.ts";
import { ofNoUse } from "./of-no-use.ts";
import { ownHour } from "./own-hour.ts";
import { plainDeeds } from "./plain-deeds.ts";
import { plainly } from "./plainly.ts";
import { planMeets, planSigns } from "./plans.ts";
import { provision } from "./provision.ts";
import { reasons } from "./reasons.ts";
import { relief } from "./relief.ts";
import { stock } from "./stock.ts";
import { underWay } from "./under-way.ts";
import { workedOut } from "./worked-out.ts";

const overall = [
  bareWill,
  plainDeeds,
  burdenSigns,
  farewellSigns,
  actSigns,
  planSigns,
  ahead,
  relief,
  provision,
  workedOut,
  hinted,
  noLater,
  lastOrders,
  leftReady,
  ownHour,
  byChance,
  ofNoUse,
  beyond,
  heldBy,
  stock,
  underWay,
  marks,
  atHand,
  inDanger,
  plainly,
  nearby,
  lured,
  foresaid,
];

export const both: DistressWords = {
  concepts,
  above: { act: [], violence: [], death: [] },
  masks: masksB,
  sure: { act: [], violence: [], death: [] },
  own: [],
  meetings: [{ fields: everyday, met: {} }, longingMeets, burdenMeets, farewellMeetsB, planMeets],
  signs: { fields: {}, met: {} },
  veiled: {
    fields: allFields([everyday, wondering, farewellAside, aheadAside, reasons, ...overall.map(({ fields }) => fields)]),
    met: {
      act: overall.flatMap(({ met }) => met.act ?? []),
      violence: overall.flatMap(({ met }) => met.violence ?? []),
      death: overall.flatMap(({ met }) => met.death ?? []),
    },
  },
  excuses: excusesB,
  faint: [],
  afar: [],
  back: [],
};
