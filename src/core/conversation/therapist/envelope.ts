/**
 * Words that wait for her in an envelope: it comes, it is knocked for, it is erased unread. On her lock screen stands a code, nothing else.
 * In: word of it, a due row. Out: the envelope's move, a discreet notice at most. She is told of one person once in twelve hours, as long as
 * she has not looked; what they write meanwhile joins what waits.
 */
import { distressIn } from "../../safety/distress.ts";
import {
  type Closed,
  close,
  closedMs,
  type Envelope,
  isOpenable,
  join,
  joins,
  lapsed,
  mayPress,
  rung,
  unrung,
} from "../../safety/envelope.ts";
import type { Timer, Word } from "../../words/event.ts";
import { Code } from "../../words/ids.ts";
import type { EpochMs } from "../../words/time.ts";
import { knocksAt } from "../alert.ts";
import { type HerDesk, phrase } from "./her-desk.ts";

type About = Extract<Word["about"], { kind: "envelope" }>;

export function envelopeComes(desk: HerDesk, at: EpochMs, { from, address, words, name }: About): void {
  const { facts, now } = desk;
  if (now >= at + closedMs) return;
  const theirs = [...facts.relays.values()].filter((relay) => relay.from === from && relay.closed === true).map(({ code }) => code);
  if (!known(desk, theirs)) return;
  const waits = theirs.map((code) => facts.envelopes.get(code)).find((each) => joins(each, from, now));
  if (waits !== undefined && joins(waits, from, now)) return joinsIt(desk, waits, words);
  if (!facts.codeKnown) {
    desk.queries.push({ kind: "code" });
    return;
  }
  const code = facts.freshCode;
  if (code === undefined) {
    desk.effects.push({ kind: "alert", code: "codes-exhausted" });
    return;
  }
  if (!known(desk, [code])) return;
  const was = facts.envelopes.get(code);
  const knockAt = knocksAt(facts.practice, now);
  const silent = desk.state.stopped;
  const rungAt = knockAt <= now && !silent ? now : undefined;
  const closed = close({ code, from, words, at, rungAt, was });
  desk.effects.push(
    { kind: "relay", relay: { code, from, address, at, closed: true, ...(name === undefined ? {} : { name }) } },
    { kind: "envelope", envelope: closed, was },
    { kind: "timer", id: `forget:${code}:${at}`, to: facts.self, at: at + closedMs },
  );
  // Her messages are stopped, here and everywhere: it waits for her START, and somebody hears that it does.
  if (silent) desk.effects.push({ kind: "alert", code: "therapist-stopped" });
  else if (rungAt === undefined) knockLater(desk, closed, knockAt);
  else knock(desk, closed);
}

/**
 * An act under way rings though she has been told: it is heard in the words again, here and now, and nothing of it is written down. At night as
 * the practice has it; where her messages are stopped, with her START.
 */
function joinsIt(desk: HerDesk, waits: Closed, words: About["words"]): void {
  const joined = join(waits, words);
  const presses = mayPress(waits, desk.now) && distressIn(words.map(({ text }) => text).join("\n")) === "act";
  const knockAt = knocksAt(desk.facts.practice, desk.now);
  const now = presses && knockAt <= desk.now && !desk.state.stopped;
  const after = now ? { ...rung(waits, desk.now), words: joined.words } : presses ? unrung(joined) : joined;
  desk.effects.push({ kind: "envelope", envelope: after, was: waits });
  if (now) knock(desk, after);
  else if (presses) knockLater(desk, after, knockAt);
}

/** A row of its own for each time: an inbox hears one id once. */
function knockLater(desk: HerDesk, { code, at, rings }: Closed, knockAt: EpochMs): void {
  if (!desk.state.stopped)
    desk.effects.push({
      kind: "timer",
      id: [`knock:${code}:${at}`, ...(rings === undefined ? [] : [rings])].join(":"),
      to: desk.facts.self,
      at: knockAt,
    });
}

/** Her messages come again: what was closed meanwhile rings now, or in the morning where the night is to be quiet. */
export function knockMissed(desk: HerDesk): void {
  const knockAt = knocksAt(desk.facts.practice, desk.now);
  for (const envelope of openable(desk) ?? []) {
    if (envelope.rungAt !== undefined) continue;
    if (knockAt > desk.now) {
      knockLater(desk, envelope, knockAt);
      continue;
    }
    desk.effects.push({ kind: "envelope", envelope: rung(envelope, desk.now), was: envelope });
    knock(desk, rung(envelope, desk.now));
  }
}

/** Looks again at what is true: she may have looked meanwhile, or the code may stand for another. `gone`: its words were erased unread. */
export function envelopeDue(desk: HerDesk, timer: Timer, gone: (code: Code) => void): void {
  const [name, read, at] = timer.id.split(":");
  const code = Code.safeParse(read);
  if (!code.success || !known(desk, [code.data])) return;
  const envelope = desk.facts.envelopes.get(code.data);
  // Late after an outage, its key has gone before the row rang: only what nobody has opened goes like that.
  const relay = desk.facts.relays.get(code.data);
  if (name === "forget" && envelope === undefined && relay?.closed === true && relay.at === Number(at)) return gone(code.data);
  if (envelope?.state !== "closed" || envelope.at !== Number(at)) return;
  if (name === "forget") {
    if (isOpenable(envelope, desk.now)) return;
    desk.effects.push({ kind: "envelope", envelope: lapsed(envelope), was: envelope });
    return gone(code.data);
  }
  if (envelope.rungAt !== undefined || !isOpenable(envelope, desk.now)) return;
  if (desk.state.stopped) return passEnvelope(desk, envelope);
  desk.effects.push({ kind: "envelope", envelope: rung(envelope, desk.now), was: envelope });
  knock(desk, rung(envelope, desk.now));
}

/** Word goes to her next address and nothing stays here; without one it waits for her START, and the operator hears of it. */
function passEnvelope(desk: HerDesk, envelope: Closed): void {
  const to = nextOf(desk);
  const relay = desk.facts.relays.get(envelope.code);
  if (to === undefined || relay === undefined) {
    desk.effects.push({ kind: "alert", code: "therapist-stopped" });
    return;
  }
  const { from, words, at, code } = envelope;
  const about: About = { kind: "envelope", from, address: relay.address, words, ...(relay.name === undefined ? {} : { name: relay.name }) };
  desk.effects.push(
    { kind: "envelope", envelope: lapsed(envelope), was: envelope },
    { kind: "post", to, event: { kind: "word", id: `ev-${desk.cause}-${code}-envelope`, at, about } },
  );
}

/** Her next address, where she has one. */
export const nextOf = ({ facts }: HerDesk): HerDesk["facts"]["therapists"][number] | undefined =>
  facts.therapists[facts.therapists.findIndex((party) => party.conversation === facts.self.conversation) + 1];

/** In the urgent lane: neither a hold nor what waits before it keeps it back. */
function knock(desk: HerDesk, { code, at, rings = 1 }: Closed): void {
  desk.messages.push({
    text: phrase(desk, rings > 1 ? "envelope-again" : "envelope", { code }),
    choices: [{ label: `${desk.state.locale === "fr" ? "VOIR" : "SEE"} ${code}`, payload: `see.${code}` }],
    puts: { what: code, rev: at },
    urgent: true,
  });
}

/** The envelopes that she may open now, oldest first; undefined: they are looked up first. */
export function openable(desk: HerDesk): readonly Closed[] | undefined {
  const codes = [...desk.facts.relays.values()].filter(({ closed }) => closed === true).map(({ code }) => code);
  if (!known(desk, codes)) return undefined;
  return codes
    .flatMap((code) => desk.facts.envelopes.get(code) ?? [])
    .filter((envelope): envelope is Closed => isOpenable(envelope, desk.now) && stands(desk, envelope))
    .toSorted((a, b) => a.at - b.at);
}

/** A code passes on: what it stood for before is not what she means. */
export function stands({ facts }: HerDesk, { code, at }: Envelope): boolean {
  const holder = facts.codes.get(code);
  return holder === undefined || (holder === code && facts.relays.get(code)?.at === at);
}

/** Whether these have been looked up; asks for the ones that have not. */
export function known(desk: HerDesk, codes: readonly Code[]): boolean {
  const asked = codes.filter((code) => !desk.facts.envelopesKnown.has(code));
  if (asked.length > 0) desk.queries.push({ kind: "envelopes", codes: asked });
  return asked.length === 0;
}
