/**
 * She writes to one client herself, and the assistant is silent with them meanwhile: for two hours of the practice after her last word, or until
 * « reprends ». In: whom, her text. Out: word in their inbox, an echo that says until when. Nothing here can be taken back.
 */
import { sayBy } from "../../booking/describe.ts";
import type { Request } from "../../booking/request.ts";
import type { Address } from "../../words/address.ts";
import { fold } from "../../words/fold.ts";
import { Code, type ConversationId } from "../../words/ids.ts";
import type { EpochMs } from "../../words/time.ts";
import { silentUntil } from "../client/with-her.ts";
import type { HerAsk } from "../her-memory.ts";
import { remember } from "./acts.ts";
import { askHer, closeAsk } from "./asking.ts";
import { type HerDesk, isHersAlone, phrase, tellIt, valuesOf, whoIs } from "./her-desk.ts";
import { askWhich, peopleKnown, personOf, writersCalled } from "./people.ts";
import { readReply } from "./reading.ts";

export interface Somebody {
  readonly conversation: ConversationId;
  readonly address: Address;
  readonly name?: string | undefined;
}

export function writeTo(desk: HerDesk, whom: Somebody, text: string): void {
  writeToThese(desk, [whom], text);
}

/** One of them has no number here: then nobody is written to. */
function writeToThese(desk: HerDesk, whom: readonly Somebody[], text: string): void {
  const alone = whom.find(({ conversation }) => desk.facts.therapists.some((each) => each.conversation === conversation));
  if (alone !== undefined) return tellIt(desk, "no-number", { name: alone.name ?? "?" });
  const until = silentUntil(desk.facts.practice, desk.now);
  for (const { conversation, address, name } of whom) {
    desk.effects.push({
      kind: "post",
      to: { conversation, address },
      event: {
        kind: "word",
        id: `ev-${desk.cause}-relay`,
        at: desk.now,
        about: { kind: "relay", from: desk.facts.self.conversation, text },
      },
    });
    const others = stillSpeaking(desk).filter((each) => each.conversation !== conversation);
    desk.state = { ...desk.state, speaking: [...others, { conversation, address, who: whoIs(name, address.slice(-2)), until }].slice(-20) };
  }
  const who = whom.map(({ name, address }) => whoIs(name, address.slice(-2))).join(", ");
  remember(desk, { kind: "wrote", at: desk.now, who });
  const said = sayBy(until, desk.now, desk.facts.practice.zone, desk.state.locale);
  tellIt(desk, whom.length === 1 ? "sent-silent" : "sent-silent-several", { who, until: said });
}

type Written = { readonly name: string; readonly each?: readonly string[]; readonly text: string };

/** By name: the one who has it, or she is asked. `reply`: « Marie: oui » decides where Marie waits, as it does behind her code. */
export function writeByName(desk: HerDesk, { name, each, text }: Written, reply: (text: string) => void): void {
  if (!peopleKnown(desk)) return;
  const found = personOf(desk, name);
  // « Paul et Marie » may be what one of them calls themselves.
  if (each !== undefined && !(found.kind === "one" && fold(found.it.name) === fold(name))) return writeToEach(desk, each, text, reply);
  if (found.kind === "ask") return askWhich(desk, { kind: "write", text }, found.among);
  if (found.kind === "one") return writeToOne(desk, found.it, text, reply);
  if (isAlone(desk, name)) return tellIt(desk, "no-number", { name });
  const whom = relayedBy(desk, name);
  if (whom === undefined) return tellIt(desk, "nobody-called", { name });
  writeTo(desk, whom, text);
}

/** To all of them or to nobody; a yes or a no answers the requests of all of them. */
function writeToEach(desk: HerDesk, names: readonly string[], text: string, reply: (text: string) => void): void {
  const whom = new Map<ConversationId, Somebody>();
  const answers: string[] = [];
  let words = 0;
  for (const name of names) {
    const found = personOf(desk, name);
    if (found.kind === "ask") return tellIt(desk, "several-which", { name });
    if (found.kind === "none" && isAlone(desk, name)) return tellIt(desk, "no-number", { name });
    const person = found.kind === "one" ? somebody(found.it) : relayedBy(desk, name);
    if (person === undefined) return tellIt(desk, "nobody-called", { name });
    if (whom.has(person.conversation)) continue;
    whom.set(person.conversation, person);
    const waits = found.kind === "one" && (found.it.state === "requested" || found.it.state === "countered") ? found.it : undefined;
    const read = waits === undefined ? "to-client" : readReply(desk, `${waits.code}: ${text}`).kind;
    if (read === "to-client") words += 1;
    else if (waits !== undefined && (read === "yes" || read === "no")) answers.push(`${waits.code}: ${text}`);
  }
  if (words === whom.size) return writeToThese(desk, [...whom.values()], text);
  if (answers.length < whom.size) return tellIt(desk, "several-apart");
  for (const answer of answers) reply(answer);
}

const isAlone = (desk: HerDesk, name: string): boolean =>
  [...desk.requests.values()].some((request) => isHersAlone(desk, request) && fold(request.name) === fold(name));

/** Somebody who has only left words is known by them. */
function relayedBy(desk: HerDesk, name: string): Somebody | undefined {
  const [only, second] = writersCalled(desk, name);
  return only === undefined || second !== undefined ? undefined : { conversation: only.from, address: only.address, name: only.name };
}

export function writeToOne(desk: HerDesk, request: Request, text: string, reply: (text: string) => void): void {
  if (request.state === "requested" || request.state === "countered") reply(`${request.code}: ${text}`);
  else writeTo(desk, somebody(request), text);
}

/** Her words behind a colon may be her answer to what waits, or for the person. */
export function askEither(desk: HerDesk, request: Request, text: string): void {
  const labels = [
    { label: "1", answer: "na" },
    { label: "2", answer: "nb" },
  ];
  askHer(desk, { kind: "either", request: request.id, text }, phrase(desk, "ask-either", valuesOf(desk, request)), labels);
}

export function answerEither(desk: HerDesk, { request, text }: Either, n: number, reply: (text: string) => void): void {
  closeAsk(desk, true);
  const meant = desk.requests.get(request);
  if (meant === undefined) return tellIt(desk, "undo-nothing");
  if (n === 1) reply(`${meant.code} ${text}`);
  else writeTo(desk, somebody(meant), text);
}

type Either = Extract<HerAsk["about"], { kind: "either" }>;

const somebody = ({ client, address, name }: Request): Somebody => ({ conversation: client, address, name });

/** « reprends » ends it for everybody, or for whom she names. False: there was nothing to end. */
export function resumeWith(desk: HerDesk, whom: string | undefined): boolean {
  const meant = stillSpeaking(desk).filter((each) => whom === undefined || isMeant(desk, each, whom));
  if (meant.length === 0) return false;
  for (const { conversation, address } of meant)
    desk.effects.push({
      kind: "post",
      to: { conversation, address },
      event: { kind: "word", id: `ev-${desk.cause}-resume`, at: desk.now, about: { kind: "resume" } },
    });
  const { speaking = [], ...rest } = desk.state;
  const left = speaking.filter((each) => !meant.includes(each));
  desk.state = { ...rest, ...(left.length === 0 ? {} : { speaking: left }) };
  tellIt(desk, "speaks-again", { who: meant.map(({ who }) => who).join(", ") });
  return true;
}

function isMeant(
  desk: HerDesk,
  { who, conversation }: { readonly who: string; readonly conversation: ConversationId },
  whom: string,
): boolean {
  const code = Code.safeParse(whom.toUpperCase());
  if (!code.success) return fold(who).split(" ")[0] === fold(whom).split(" ")[0];
  const holder = desk.facts.codes.get(code.data);
  return (
    [...desk.requests.values()].some(({ id, client }) => id === holder && client === conversation) ||
    desk.facts.relays.get(code.data)?.from === conversation
  );
}

const stillSpeaking = ({
  state,
  now,
}: HerDesk): readonly { conversation: ConversationId; address: Address; who: string; until: EpochMs }[] =>
  (state.speaking ?? []).filter(({ until }) => until > now);
