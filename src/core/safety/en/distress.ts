/** English distress, put together from its families. Data only, over plain text. Recall comes first: what doubts belongs to `death`. */
import type { DistressWords } from "../distress-words.ts";
import { acts } from "./act.ts";
import { afar, back, faint } from "./afar.ts";
import { desk } from "./desk.ts";
import { excuses } from "./excuses.ts";
import { masks } from "./masks.ts";
import { actsInBits, actsMeet } from "./meetings/act.ts";
import { bases } from "./meetings/bases.ts";
import { bodiesInBits, bodiesMeet } from "./meetings/body.ts";
import { deathMeets } from "./meetings/death.ts";
import { endingsMeet } from "./meetings/endings.ts";
import { farewells, farewellsMeet } from "./meetings/farewell.ts";
import { meansInBits, meansMeet } from "./meetings/means.ts";
import { mindsMeet } from "./meetings/mind.ts";
import { othersInBits, othersMeet } from "./meetings/others.ts";
import { readinessMeets } from "./meetings/readiness.ts";
import { selfHarmInBits, selfHarmMeets } from "./meetings/self-harm.ts";
import { violenceInBits, violenceMeets } from "./meetings/violence.ts";
import { signs } from "./signs.ts";
import { violence, violenceAbove } from "./violence.ts";
import { others, ownWishes, wishes, wishesAbove } from "./wish.ts";
import { concepts } from "./words.ts";

export const english: DistressWords = {
  concepts,
  above: { act: [], violence: violenceAbove, death: wishesAbove },
  masks: [...masks, ...desk],
  sure: {
    act: [...acts, ...actsInBits, ...bodiesInBits],
    violence: [...violence, ...violenceInBits],
    death: [...wishes, ...ownWishes, ...others, ...farewells, ...meansInBits, ...selfHarmInBits, ...othersInBits],
  },
  meetings: [
    bases,
    deathMeets,
    endingsMeet,
    farewellsMeet,
    meansMeet,
    selfHarmMeets,
    mindsMeet,
    actsMeet,
    bodiesMeet,
    violenceMeets,
    othersMeet,
    readinessMeets,
  ],
  own: ownWishes,
  signs,
  excuses,
  faint,
  afar,
  back,
};
