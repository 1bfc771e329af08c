/**
 * « oui, et annulez l'autre »: the question is answered, then what else stands is asked about. Nothing is given up without a yes of its own.
 * In: what was written under a question about a request. Out: whether it was that; the answer is taken and the second question is open.
 */
import type { Request } from "../../booking/request.ts";
import { fold } from "../../words/fold.ts";
import type { EpochMs } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Goto } from "../flow/model.ts";
import type { Expecting, Intent, Meaning } from "../understand/meaning.ts";
import { answerOpen } from "./answer.ts";
import { stepAside } from "./aside.ts";
import type { Desk } from "./desk.ts";
import { remember } from "./go-on.ts";
import { namedAmong } from "./moment.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { walk } from "./walk.ts";

type Read = (text: string, expects: Expecting["expects"]) => Meaning;

export function cancelsToo(desk: Desk, acceptedAt: EpochMs, read: Read): boolean {
  const { open } = desk.state;
  const [, first, second] = twoParts.exec(desk.words) ?? [];
  if (open === undefined || !spoken.has(open.flow) || first === undefined || second === undefined) return false;
  const answer = read(first, "choice");
  if (answer.answer === undefined || answer.answer.kind === "no" || !answer.intents.every(({ label }) => courtesies.has(label)))
    return false;
  const { intents, when } = read(second, "nothing");
  if (!intents.some(({ label }) => label === "cancel")) return false;
  const before = standing(desk);
  const named = when.kind === "none" ? before : before.filter((request) => names(when, request));
  if (when.kind === "none" ? !other.test(fold(second)) : named.length === 0) return false;
  if (!answerOpen(desk, answer, acceptedAt)) return false;
  if (desk.queries.length > 0) return true;
  const done = new Set(desk.effects.flatMap((effect) => (effect.kind === "move" ? [effect.request.id] : [])));
  const [passed] = open.flow === "leave" && open.step === "booking" ? bookingsToCome(desk) : [];
  const left = standing(desk).filter(
    ({ id }) => !done.has(id) && id !== passed?.id && (when.kind === "none" || named.some((each) => each.id === id)),
  );
  // The one that was replaced, or named and answered for, is the other.
  if (left.length === 0 && (when.kind !== "none" || (open.flow === "request" && before.some(({ id }) => done.has(id))))) return true;
  askAbout(desk, left, second);
  return true;
}

function askAbout(desk: Desk, [only, ...more]: readonly Request[], words: string): void {
  stepAside(desk, "leave");
  const to = (flow: string, step: string): void => walk(desk, { kind: "step", flow, step } satisfies Goto, false);
  if (only !== undefined && more.length === 0 && only.state !== "confirmed") return to("leave", "withdraw");
  if (only !== undefined && more.length === 0 && bookingsToCome(desk)[0]?.id === only.id) return to("leave", "booking");
  // In the practice's own diary, or one of several: their words say it.
  remember(desk, "words", words.trim());
  return only === undefined ? to("move", "not-here") : to("message", "shown");
}

const standing = (desk: Desk): readonly Request[] => [...[openRequest(desk)].flatMap((each) => each ?? []), ...bookingsToCome(desk)];

function names(when: When, request: Request): boolean {
  const slot =
    request.state === "confirmed" ? request.slot : "wish" in request && request.wish.kind === "exact" ? request.wish.slot : undefined;
  return slot !== undefined && namedAmong(when, [slot]) !== undefined;
}

/** Flows in which something of theirs is decided. */
const spoken: ReadonlySet<string> = new Set(["request", "proposal", "leave"]);
const courtesies: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "out_of_scope", "book"]);
const twoParts = /^(.{1,80}?)(?:[\s,.;!]+(?:et|mais|puis|par contre|du coup|and|but|then)\s+|[,.;!\n]\s*)(.{4,160})$/is;
const other = /\b(?:autres?|ancien(?:ne)?|premiere?|precedente?|celui|celle|other|old|first|previous|earlier)\b/;
