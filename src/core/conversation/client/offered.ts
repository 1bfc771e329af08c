/**
 * Words under a list that only the facts could name (her hours, two readings, starts on the grid): the hour that they name, the earliest, or
 * « peu importe », which chooses nothing.
 * In: the question and what was written. Out: the option, or `either`: they must still choose; the desk chooses for nobody.
 */
import { dateOf } from "../../words/time.ts";
import type { Question } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import type { Desk } from "./desk.ts";
import { takenAmong } from "./moment.ts";

/** « oui mardi 14h », « ok pour vendredi », « le plus tôt » under her hours. A no before it is no yes. */
export function offeredHour(desk: Desk, question: Question, meaning: Meaning): string | undefined {
  const request = question.about === undefined ? undefined : desk.requests.get(question.about);
  if (request?.state !== "proposed" || meaning.answer?.kind === "no" || meaning.intents.some(({ label }) => label === "cancel"))
    return undefined;
  if (unfit.test(meaning.folded)) return undefined;
  const hours = request.slots.toSorted((a, b) => a.at - b.at);
  const soonest = meaning.when.kind === "asap" || earliest.test(meaning.folded);
  const slot = soonest ? hours[0] : latest.test(meaning.folded) ? hours.at(-1) : takenAmong(meaning.when, request.slots, meaning.folded);
  return question.options.find((option) => option.value === slot?.wall && slot !== undefined)?.id;
}

/** « le plus tôt » under hours that are free names the first of them; where all of them suit, and that may be said, the wish stays as it is. */
export function freeHour(question: Question, { when, folded, answer }: Meaning): string | undefined {
  if (answer?.kind === "no") return undefined;
  const hours = question.options.filter(({ value }) => value !== undefined);
  if (when.kind === "asap" || earliest.test(folded)) return hours[0]?.id;
  if (latest.test(folded)) return hours.at(-1)?.id;
  return suitsAll(folded) && when.kind === "none" ? question.options.find(({ id }) => id === "any")?.id : undefined;
}

/** « la semaine d'après » under two dates: the one that lies in it. */
export function datedWithin(question: Question, { when, answer }: Meaning): string | undefined {
  if (answer?.kind === "no" || when.kind !== "interval" || when.from === undefined || when.to === undefined || when.at !== undefined)
    return undefined;
  const { from, to } = when;
  const within = question.options.filter(({ value }) => {
    const said = typeof value === "object" && value.kind === "when" && value.when.kind === "instant" ? dateOf(value.when.at) : undefined;
    return said !== undefined && said >= from && said <= to;
  });
  return within.length === 1 ? within[0]?.id : undefined;
}

/** « vendredi c'est mort » under her Friday refuses it, « plutôt lundi » beside it is another wish; « annulez » calls all of it off. */
export function offerRefused(desk: Desk, question: Question, { when, folded, intents }: Meaning): "offer" | "instead" | undefined {
  const request = question.about === undefined ? undefined : desk.requests.get(question.about);
  if (request?.state !== "proposed" || when.kind === "none") return undefined;
  if (!intents.some(({ label }) => label === "cancel") && !unfit.test(folded)) return undefined;
  if (when.kind === "interval" && when.except !== undefined) return callsOff.test(folded) ? undefined : "offer";
  if (takenAmong(when, request.slots, folded) === undefined) return "instead";
  return callsOff.test(folded) ? undefined : "offer";
}

/** « vendredi 16h c'est trop tôt » names it and does not take it. */
export const unfit = /\b(?:trop|too) (?:tot|tard|juste|court|early|late|soon|short)\b/;
const callsOff = /\b(?:annul|anul|cancel|retir|supprim)[a-z]*/;
const earliest =
  /^(?:[a-z]+,? ){0,2}(?:le|la|au) plus (?:tot|proche)(?: (?:possible|svp|merci))?[.! ]*$|\b(?:the )?(?:earliest|soonest)(?: one)?\b/;
const latest = /^(?:[a-z]+,? ){0,2}(?:le|la) plus tard(?: (?:svp|merci))?[.! ]*$|\bthe latest(?: one)?\b/;

/** « les deux me vont », « comme vous voulez »: all of it suits them. */
export const suitsAll = (folded: string): boolean => folded.split(" ").length <= 8 && all.test(folded) && !not.test(folded);

const all =
  /(?:^|[^a-z])(?:egal|peu importe|n.importe (?:lequel|laquelle|quand|quel|a quelle)|comme (?:vous|tu) (?:voulez|preferez|veux|preferes)|les (?:deux|2|trois|3)|au choix|l.une? ou l.autre|choisissez|either|both|any of (?:them|those)|any ?time|whichever|whatever|don.?t mind|no preference|up to you|you choose)(?:[^a-z]|$)/;
const not = /(?:^|[^a-z])(?:pas|ne|aucune?|ni|neither|none|not|nor|can.?t)(?:[^a-z]|$)/;
