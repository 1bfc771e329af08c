/**
 * « oui, et annulez l'autre », « oui et dites-lui que j'aurai du retard »: the question is answered, then what else stands is asked about, or their
 * words are shown to be passed on. Nothing is given up or sent without a yes of its own.
 * In: what was written under a question. Out: whether it was that; the answer is taken and the second question is open.
 */
import type { Request } from "../../booking/request.ts";
import { fold } from "../../words/fold.ts";
import type { EpochMs } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Question } from "../state.ts";
import type { Expecting, Intent, Meaning } from "../understand/meaning.ts";
import { answerOpen } from "./answer.ts";
import { stepAside } from "./aside.ts";
import type { Desk } from "./desk.ts";
import { remember } from "./go-on.ts";
import { namedAmong } from "./moment.ts";
import { bookingsToCome, openRequest, slotOf } from "./standing.ts";
import { walk } from "./walk.ts";

type Read = (text: string, expects: Expecting["expects"]) => Meaning;

export function answersAndAlso(desk: Desk, acceptedAt: EpochMs, read: Read): boolean {
  const { open } = desk.state;
  const [, first, second] = twoParts.exec(desk.words) ?? [];
  if (open === undefined || first === undefined || second === undefined) return false;
  const answer = read(first, "choice");
  if (answer.answer === undefined || answer.answer.kind === "no" || !only(answer, courtesies)) return false;
  const more = read(second, "nothing");
  if (tells(more)) {
    if (!answerOpen(desk, answer, acceptedAt)) return false;
    if (desk.queries.length === 0) passOn(desk, second);
    return true;
  }
  return (
    spoken.has(open.flow) &&
    more.intents.some(({ label }) => label === "cancel") &&
    cancelsToo(desk, open, answer, { acceptedAt, words: second, more })
  );
}

interface Second {
  readonly acceptedAt: EpochMs;
  readonly words: string;
  readonly more: Meaning;
}

function cancelsToo(desk: Desk, open: Question, answer: Meaning, { acceptedAt, words, more: { when } }: Second): boolean {
  const before = standing(desk);
  const dated = when.kind !== "none";
  const named = dated ? before.filter((request) => names(when, request)) : before;
  if (dated ? named.length === 0 : !other.test(fold(words))) return false;
  const [passed] = open.flow === "leave" && open.step === "booking" ? bookingsToCome(desk) : [];
  if (!answerOpen(desk, answer, acceptedAt)) return false;
  if (desk.queries.length > 0) return true;
  const done = new Set(desk.effects.flatMap((effect) => (effect.kind === "move" ? [effect.request.id] : [])));
  const left = standing(desk).filter(({ id }) => !done.has(id) && id !== passed?.id && (!dated || named.some((each) => each.id === id)));
  // The one that was replaced, or named and answered for, is the other.
  if (left.length === 0 && (dated || (open.flow === "request" && before.some(({ id }) => done.has(id))))) return true;
  askAbout(desk, left, words);
  return true;
}

/** Word for the practice and nothing else: « j'aurai 5 min de retard ». */
const tells = (more: Meaning): boolean => more.intents.some(({ label }) => label === "message") && only(more, wordToo) && !more.answerOnly;

const only = ({ intents }: Meaning, labels: ReadonlySet<Intent>): boolean => intents.every(({ label }) => labels.has(label));

/** Their words, shown before they leave. */
function passOn(desk: Desk, words: string): void {
  stepAside(desk, "message");
  remember(desk, "words", words.trim());
  walk(desk, { kind: "step", flow: "message", step: "shown" }, false);
}

function askAbout(desk: Desk, [one, ...more]: readonly Request[], words: string): void {
  const to = (flow: string, step: string): void => {
    stepAside(desk, flow);
    desk.focus = one;
    if (flow === "leave" && one?.state === "confirmed") remember(desk, "booking", one.id);
    walk(desk, { kind: "step", flow, step }, false);
  };
  if (one !== undefined && more.length === 0 && one.state !== "confirmed") return to("leave", "withdraw");
  if (one !== undefined && more.length === 0) return to("leave", "booking");
  // One of several: their words say it.
  if (one !== undefined) return passOn(desk, words);
  // In the practice's own diary.
  remember(desk, "words", words.trim());
  return to("move", "not-here");
}

const standing = (desk: Desk): readonly Request[] => [...[openRequest(desk)].flatMap((each) => each ?? []), ...bookingsToCome(desk)];

function names(when: When, request: Request): boolean {
  const slot = slotOf(request);
  return slot !== undefined && namedAmong(when, [slot]) !== undefined;
}

/** Flows in which something of theirs is decided. */
const spoken: ReadonlySet<string> = new Set(["request", "proposal", "leave"]);
const courtesies: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "out_of_scope", "book"]);
const wordToo: ReadonlySet<Intent> = new Set<Intent>([...courtesies, "message", "human", "feeling_sorry"]);
const twoParts = /^(.{1,80}?)(?:[\s,.;!]+(?:et|mais|puis|par contre|du coup|and|but|then)\s+|[,.;!\n]\s*)(.{4,160})$/is;
const other = /\b(?:autres?|ancien(?:ne)?|premiere?|precedente?|celui|celle|other|old|first|previous|earlier)\b/;
