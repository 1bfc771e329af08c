/**
 * « vendredi 16h c'est parfait, je peux payer par carte ? » under her hours, or under a question that made way for them: the hour is taken, and
 * what was asked beside it is answered, or offered to the practice.
 * In: the desk and what was understood. Out: whether an offered hour was taken.
 */
import { fold } from "../../words/fold.ts";
import type { Goto } from "../flow/model.ts";
import type { Place } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import { interludes } from "./aside.ts";
import { asksUnknown } from "./asks.ts";
import type { Desk } from "./desk.ts";
import { asideIn, modelAt, nodeAt, placeOf, withAside } from "./dialogue.ts";
import { leave, remember } from "./go-on.ts";
import { takenAmong } from "./moment.ts";
import { unfit } from "./offered.ts";
import { alsoAsked, answerAlso, noFact } from "./route.ts";
import { openRequest } from "./standing.ts";

export function takesOffer(desk: Desk, meaning: Meaning): boolean {
  const { open } = desk.state;
  const request = openRequest(desk);
  if (open === undefined || request?.state !== "proposed" || !accepts(desk.words) || unfit.test(meaning.folded)) return false;
  if (meaning.answer?.kind === "no" || meaning.intents.some(({ label }) => label === "cancel" || label === "reschedule")) return false;
  const waiting = asideIn(desk.state);
  const at = interludes.has(open.flow) ? waiting.findIndex(({ flow }) => !interludes.has(flow)) : -1;
  const place = at < 0 ? open : { ...open, ...placeOf(waiting[at] ?? open) };
  const node = nodeAt(desk, place);
  const listed = node.kind === "choose" && node.from?.source === "proposed" ? node.from : undefined;
  const next: Goto | undefined = listed?.next ?? acceptOf(desk, place);
  if (next === undefined) return false;
  const slot = takenAmong(meaning.when, request.slots, meaning.folded);
  if (slot === undefined) return false;
  const { answer: _yes, ...unanswered } = meaning;
  const also = alsoAsked(desk, meaning);
  const unknown = also.length === 0 && asksUnknown(desk.words, unanswered);
  if (at >= 0) desk.state = withAside(desk.state, waiting.slice(at + 1));
  remember(desk, listed?.as ?? "slot", slot.wall);
  leave(desk, place, next);
  answerAlso(desk, unknown ? noFact(desk) : also);
  return true;
}

/** Where another moment was asked for beside her hours, one of hers is taken all the same; a recap of another moment is another question. */
function acceptOf(desk: Desk, place: Place): Goto | undefined {
  if (place.flow !== "proposal" || place.step === "recap") return undefined;
  return modelAt(desk, place).flows.get("proposal")?.steps.has("accept") === true
    ? { kind: "step", flow: "proposal", step: "accept" }
    : undefined;
}

/** A piece of what was written says yes to it, and is no question of its own; « ok » and « oui » say it at the head of one. */
function accepts(words: string): boolean {
  const pieces = words.match(/[^,.;!?\n]+[,.;!?\n]?/g) ?? [];
  return opens.test(fold(words)) || pieces.some((piece) => !piece.endsWith("?") && suits.test(fold(piece)));
}

const opens = /^(?:oui|ok|okay|d.?accord|dac|parfait|super|nickel|top|genial|va pour|yes|yep|yeah|great|perfect|sure)\b/;
const suits =
  /\b(?:parfait|nickel|impec[a-z]*|super|top|genial|ideal|c.est (?:bon|ok|note)|ca (?:me )?(?:va|marche|convient)|me (?:va|convient)|je prends|va pour|volontiers|works|great|perfect|suits|is (?:good|fine)|good for me|fine by me|sounds good|i.?ll take)\b/;
