/** English distress, put together from its families. Data only, over plain text. Recall comes first: what doubts belongs to `death`. */
import type { DistressWords } from "../distress-words.ts";
import { acts } from "./act.ts";
import { afar, faint } from "./afar.ts";
import { masks } from "./masks.ts";
import { actsMeet } from "./meetings/act.ts";
import { bases } from "./meetings/bases.ts";
import { deathMeets } from "./meetings/death.ts";
import { othersMeet } from "./meetings/others.ts";
import { violenceMeets } from "./meetings/violence.ts";
import { violence } from "./violence.ts";
import { others, wishes, wishesAbove } from "./wish.ts";
import { concepts } from "./words.ts";

export const english: DistressWords = {
  concepts,
  above: { act: [], violence: [], death: wishesAbove },
  masks,
  sure: { act: acts, violence, death: [...wishes, ...others] },
  meetings: [bases, deathMeets, actsMeet, violenceMeets, othersMeet],
  faint,
  afar,
};
