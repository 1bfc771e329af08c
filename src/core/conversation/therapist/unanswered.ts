/**
 * A question about a word of hers that she has not answered: she is reminded of it once, and sees it again when she asks what waits. One that made way
 * for another is asked after that one, as long as it still concerns somebody. In: a due row, her memory. Out: the question in the words of now, or
 * nothing where nothing is left of it.
 */
import { isOpenAt } from "../../booking/opening.ts";
import type { Request } from "../../booking/request.ts";
import type { Timer } from "../../words/event.ts";
import type { RequestId } from "../../words/ids.ts";
import { dayMs } from "../../words/time.ts";
import type { HerAsk } from "../her-memory.ts";
import { askAgain } from "./answering.ts";
import { freshMs } from "./asking.ts";
import { slotsOf, stillThere } from "./calling-off.ts";
import { type HerDesk, phrase } from "./her-desk.ts";
import { quietNow } from "./holding.ts";

export function remindOfAsk(desk: HerDesk, { id }: Timer): void {
  const nonce = id.slice(id.indexOf(":") + 1);
  const { ask: open, left = [], stopped } = desk.state;
  const asked = [...left, ...(open === undefined ? [] : [open])].find((each) => each.nonce === nonce);
  if (asked === undefined || asked.reminded === true || stopped || !isWorthAsking(desk, asked.about)) return;
  const quiet = quietNow(desk);
  if (quiet === undefined) return;
  // What she was asked last is hers to answer first.
  const later = open !== undefined && open !== asked && desk.now - open.at < freshMs ? open.at + freshMs : quiet.until;
  if (later !== undefined) return void desk.effects.push({ kind: "timer", id, to: desk.facts.self, at: later });
  if (open !== asked) takeUp(desk, asked);
  const before = desk.messages.length;
  onceMore(desk, { ...asked, reminded: true });
  const mark = phrase(desk, "reminder-mark");
  for (const message of desk.messages.splice(before)) desk.messages.push({ ...message, text: `${mark} ${message.text}` });
}

/** Asked in the words of now, under a number of its own; of what she was reminded of she is not reminded again. */
function onceMore(desk: HerDesk, { nonce, about, reminded }: HerAsk): void {
  askAgain(desk, about);
  const { ask } = desk.state;
  if (reminded === true && ask !== undefined && ask.nonce !== nonce) desk.state = { ...desk.state, ask: { ...ask, reminded } };
}

/** The question that is open, else the newest that made way. True where there is one. */
export function askWhatIsOpen(desk: HerDesk): boolean {
  const { ask } = desk.state;
  if (ask === undefined || desk.now - ask.at > dayMs || !isWorthAsking(desk, ask.about)) return askNextLeft(desk);
  onceMore(desk, ask);
  return true;
}

/** The newest that made way and still concerns somebody; those that no longer do are forgotten. */
export function askNextLeft(desk: HerDesk): boolean {
  const { left, ...rest } = desk.state;
  if (left === undefined) return false;
  const still = left.filter(({ about }) => isWorthAsking(desk, about));
  const next = still.at(-1);
  desk.state = still.length === 0 ? rest : { ...rest, left: still };
  if (next === undefined) return false;
  takeUp(desk, next);
  onceMore(desk, next);
  return true;
}

function takeUp(desk: HerDesk, { nonce }: HerAsk): void {
  const { left = [], ...rest } = desk.state;
  const others = left.filter((each) => each.nonce !== nonce);
  desk.state = others.length === 0 ? rest : { ...rest, left: others };
}

function isWorthAsking(desk: HerDesk, about: HerAsk["about"]): boolean {
  const any = (ids: readonly RequestId[], holds: (request: Request) => boolean): boolean =>
    ids.some((id) => {
      const request = desk.requests.get(id);
      return request !== undefined && stillThere(request) && !isPast(desk, request) && holds(request);
    });
  switch (about.kind) {
    case "tell":
      return any(about.requests, (request) => isShutOut(desk, request));
    case "tell-one":
      return any([about.request, ...about.rest], () => true);
    case "day-off":
      return any(about.requests, () => true);
    case "number":
      return any([about.request], (request) => request.state === "confirmed" && request.tellAt === undefined);
    case "either":
      return any([about.request], ({ state }) => state === "requested" || state === "countered");
    case "which":
    case "undo":
      return true;
    // The request waits, and has a reminder and a line of its own; a booking that she did not want to enter so is hers to write again.
    case "offer":
    case "first":
      return false;
  }
}

function isPast({ now }: HerDesk, request: Request): boolean {
  const hours = slotsOf(request);
  return hours.length > 0 && hours.every(({ at }) => at <= now);
}

/** She may have opened those hours again. A wish without an hour is hers to answer all the same. */
function isShutOut({ facts: { practice } }: HerDesk, request: Request): boolean {
  const hours = slotsOf(request);
  return hours.length === 0 || hours.some((slot) => !isOpenAt(practice, slot));
}
