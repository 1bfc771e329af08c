/**
 * She goes back on what is under way in plain words: the calling-off or the answer that nobody has heard yet. In: her desk, her message. Out: true
 * where it was taken back, or where she is asked to say so with `annule`.
 */

import type { Request } from "../../booking/request.ts";
import { fold } from "../../words/fold.ts";
import type { Message } from "../../words/message.ts";
import type { EpochMs } from "../../words/time.ts";
import { type SecondThoughts, secondThoughts } from "../understand/second-thoughts.ts";
import { remember } from "./acts.ts";
import { echoedBy, isOverAsk } from "./asking.ts";
import { takeBack } from "./deciding.ts";
import type { HerDesk } from "./her-desk.ts";
import { type CalledOff, type Leaving, leavingNow, tellUnderWay, type UnderWay, underWay } from "./under-way.ts";
import { takeBackAct } from "./undoing.ts";

export function thinksAgain(desk: HerDesk, message: Message): boolean {
  const said = secondThoughts(message.text);
  const now = said === undefined ? undefined : underWay(desk);
  const swiped = said === undefined ? undefined : echoedBy(desk, message);
  if (said === undefined || (now === undefined && swiped === undefined)) return false;
  if (swiped !== undefined && said.names.length === 0) return backOn(desk, message, said, swiped, now);
  if (now === undefined) return false;
  // Which of them the echo spoke of is not known.
  if (message.quoted !== undefined && leavingNow(desk) !== 1) return tellUnderWay(desk, "not-understood");
  const meant = meantBy(said, now);
  if (meant === undefined) return false;
  // Something else was put to her since: her word may be for that, unless it says for whom it is.
  if (said.names.length === 0 && isPutSince(desk, now, message.at)) return tellUnderWay(desk, "not-understood");
  if (now.act === undefined) for (const { code } of meant) takeBack(desk, message, code);
  else takeBackOf(desk, now.act, meant);
  return true;
}

/** The one whose echo she swiped, and no other: while it is leaving at once, after that as `annule` would. */
function backOn(desk: HerDesk, message: Message, { keeps }: SecondThoughts, swiped: Request, now: UnderWay | undefined): boolean {
  const leaving = now?.requests.find(({ id }) => id === swiped.id);
  if (keeps && leaving?.state === "decided" && leaving.decision.kind === "yes") return false;
  if (now?.act !== undefined && leaving !== undefined) takeBackOf(desk, now.act, [leaving]);
  else takeBack(desk, message, undefined);
  return true;
}

/** Undefined where she names somebody whose message is not leaving, or wants to keep what she has just agreed to. */
function meantBy({ names, keeps }: SecondThoughts, { requests, act }: UnderWay): readonly Leaving[] | undefined {
  const kept = keeps ? requests.filter((each) => each.state === "revoked" || each.decision.kind !== "yes") : requests;
  const those = names.map((name) => kept.filter((each) => fold(each.name) === name || fold(each.name).split(" ")[0] === name));
  if (names.length === 0) {
    if (act !== undefined) return kept.length === 0 ? undefined : kept;
    const last = kept.at(-1);
    return last === undefined ? undefined : [last];
  }
  return those.every(({ length }) => length === 1) ? [...new Set(those.flat())] : undefined;
}

function takeBackOf(desk: HerDesk, act: CalledOff, meant: readonly Leaving[]): void {
  const [back, rest] = [true, false].map((those) => act.moved.filter(({ request }) => meant.some(({ id }) => id === request) === those));
  const { entered: _instead, ...others } = act;
  takeBackAct(desk, { ...(rest?.length === 0 ? act : others), moved: back ?? [] });
  if (desk.queries.length === 0 && rest !== undefined && rest.length > 0) remember(desk, { ...others, moved: rest });
}

const isPutSince = (desk: HerDesk, { requests }: UnderWay, before: EpochMs): boolean => {
  const since = Math.max(...requests.map(({ hand }) => hand?.at ?? 0));
  return desk.facts.puts.some(
    ({ what, at }) => at > since && at <= before && !isOverAsk(desk, what) && requests.every(({ id }) => id !== what),
  );
};
