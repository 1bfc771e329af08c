/**
 * Actions around the talk: what stands for this person, words relayed to the practice, a person asked for.
 * Nothing here sends: words go into her inbox as an event, under a code.
 */

import { lastTwo } from "../../../words/address.ts";
import type { Code } from "../../../words/ids.ts";
import { dayMs } from "../../../words/time.ts";
import type { OutcomeOf } from "../../catalog.ts";
import type { MemoryValue } from "../../state.ts";
import { asksTongue } from "../../understand/tongues.ts";
import { type Desk, nameOf, tellHer } from "../desk.ts";
import { countMissed, rungsBefore } from "../missed.ts";
import { bookingsToCome, openRequest } from "../standing.ts";

export function situation(desk: Desk): OutcomeOf<"situation"> {
  const pending = openRequest(desk) !== undefined;
  const coming = bookingsToCome(desk);
  const booked = coming.length > 0;
  // « annuler jeudi 14h », beside a request for another day.
  if (coming.some(({ id }) => id === desk.state.memory["booking"])) return "booked";
  if (pending || booked) return pending && booked ? "both" : pending ? "pending" : "booked";
  // « annuler mon rdv de demain » from somebody whose booking is not here: it is passed on, never taken for done.
  if (wasPassedOn(desk)) return "passed";
  if (desk.state.open !== undefined) return "dialogue";
  return desk.words.trim().split(/\s+/).length > 1 ? "elsewhere" : "nothing";
}

export function standing(desk: Desk): OutcomeOf<"standing"> {
  const request = openRequest(desk);
  const coming = bookingsToCome(desk);
  if (request?.state === "proposed") return coming.length > 0 ? "beside-offer" : "proposed";
  if (request !== undefined) return coming.length === 0 ? "asked" : request.moves === undefined ? "both" : "moving";
  // « j'ai bien rdv jeudi ? » is of that one.
  if (coming.length > 1) return desk.focus?.state === "confirmed" ? "booked" : "several";
  return coming.length === 1 ? "booked" : "nothing";
}

/** Whether a question is open: what is said in passing is shorter then. */
export const asking = (desk: Desk): OutcomeOf<"asking"> => (desk.state.open === undefined ? "nothing" : "something");

/** Whether their question is in which languages she receives, and whether the practice's file says it. */
export function whatAsked({ words, facts: { practice } }: Desk): OutcomeOf<"what-asked"> {
  if (!asksTongue(words)) return "other";
  if (practice.spoken !== undefined) return "known";
  // What is said with it, that English is answered here, is true of a practice that has both.
  return practice.languages.includes("en") ? "languages" : "other";
}

/**
 * Their words of this turn, kept until the dialogue ends, so that they can be relayed after a yes. Somebody who goes on writing is relayed whole; of
 * somebody who has only chosen an option, the words that led to it.
 */
export function keepWords(desk: Desk, flow: string): OutcomeOf<"keep-words"> {
  const open = desk.state.open?.flow;
  // Words that weigh take a question along that waits for its yes; a question for the practice never takes along what they confide.
  const before = open === flow || (open === "no-fact" && flow === "heavy") ? desk.state.memory["words"] : undefined;
  keep(desk, "words", before, toldOf(desk, "to-move", "to-leave") ?? desk.words);
  return "kept";
}

/** What they have said of moving a session; `none` where they have only chosen to, and she is told that alone. */
export function keepMove(desk: Desk): OutcomeOf<"keep-move"> {
  const told = toldOf(desk, "to-move");
  if (told !== undefined) keep(desk, "move-words", desk.state.memory["move-words"], told);
  return told === undefined ? "none" : "kept";
}

/** What this turn tells beside the choice of an option, else the words with which its dialogue began. */
function toldOf(desk: Desk, ...began: readonly string[]): string | undefined {
  if (desk.told !== "") return desk.told;
  return began.map((name) => desk.state.memory[name]).find((words) => typeof words === "string");
}

/** Said again in the same words it is one thing. */
function keep(desk: Desk, name: "words" | "move-words", before: MemoryValue | undefined, told: string): void {
  const words = typeof before !== "string" ? told : before.split("\n").includes(told) ? before : `${before}\n${told}`;
  desk.state = { ...desk.state, memory: { ...desk.state.memory, [name]: [...words].slice(-mostKept).join("") } };
}

/** What the longest message that there is holds, three times over. */
const mostKept = 4_800;

export function relayMessage(desk: Desk): OutcomeOf<"relay-message"> | undefined {
  const words = desk.state.memory["words"];
  return relayWords(desk, typeof words === "string" ? words : "");
}

/** Their words in her inbox, under a code by which she can answer, once a turn. Undefined: a code was asked for, and the turn is decided again. */
export function relayWords(desk: Desk, text: string): OutcomeOf<"relay-message"> | undefined {
  if (wasPassedOn(desk)) return "sent";
  const code = useCode(desk);
  if (code === "asked") return undefined;
  if (text === "" || code === undefined) return "error";
  tellHer(desk, relayId(desk), { kind: "relay", from: desk.facts.self.conversation, text, code, ...whoIs(desk) });
  return "sent";
}

const relayId = (desk: Desk): string => `ev-${desk.cause}-relay`;
/** Whether this turn's message is on its way to her already. */
const wasPassedOn = (desk: Desk): boolean => desk.effects.some((effect) => effect.kind === "post" && effect.event.id === relayId(desk));

export function tellHuman(desk: Desk): OutcomeOf<"tell-human"> | undefined {
  const before = desk.state.humanToldAt;
  if (before !== undefined && desk.now - before < dayMs) return "already";
  const code = useCode(desk);
  if (code === "asked") return undefined;
  desk.state = { ...desk.state, humanToldAt: desk.now };
  tellHer(desk, `ev-${desk.cause}-human`, {
    kind: "wants",
    from: desk.facts.self.conversation,
    what: "human",
    ...(code === undefined ? {} : { code }),
    ...whoIs(desk),
  });
  return "told";
}

/** That they would move this session, and what they said of it, under a code by which she can answer. */
export function relayMove(desk: Desk): OutcomeOf<"relay-move"> | undefined {
  const booking = bookingsToCome(desk).find(({ id }) => id === desk.state.memory["booking"]);
  if (booking === undefined) return "gone";
  const code = useCode(desk);
  if (code === "asked") return undefined;
  if (code === undefined) return "error";
  const words = desk.state.memory["move-words"];
  tellHer(desk, relayId(desk), {
    kind: "wants",
    from: desk.facts.self.conversation,
    what: "move-booking",
    request: booking.id,
    code,
    ...(typeof words === "string" ? { text: words } : {}),
    ...whoIs(desk),
  });
  return "sent";
}

export function passCancel(desk: Desk): OutcomeOf<"pass-cancel"> | undefined {
  const booking = bookingsToCome(desk)[0];
  if (booking === undefined) return "nothing";
  const code = useCode(desk);
  if (code === "asked") return undefined;
  if (code === undefined) return "error";
  tellHer(desk, `ev-${desk.cause}-cancel`, {
    kind: "wants",
    from: desk.facts.self.conversation,
    what: "cancel-booking",
    request: booking.id,
    code,
    name: booking.name,
    handle: lastTwo(desk.facts.self.address),
  });
  return "passed";
}

/** The language that they asked for was taken up when the message was heard: every message is answered in the language that it shows. */
export const switchLanguage = (): OutcomeOf<"switch-language"> => "switched";

/** Other words, then choices, then a person. A long message that says nothing we know is somebody writing from the heart. */
export function lostRung(desk: Desk): OutcomeOf<"lost-rung"> {
  countMissed(desk);
  const times = rungsBefore(desk);
  // What follows words that weigh is more of them.
  if (desk.words.length > heavyLength || desk.state.open?.flow === "heavy") return "heavy";
  return times % 3 === 2 ? "human" : times % 3 === 1 ? "choices" : "reword";
}

const heavyLength = 200;

/** Takes the fresh code for words relayed to her, with the way back to this person; `asked`: it must be looked up first. */
export function useCode(desk: Desk): Code | "asked" | undefined {
  if (!desk.facts.codeKnown) {
    desk.queries.push({ kind: "code" });
    return "asked";
  }
  const code = desk.facts.freshCode;
  if (code === undefined) {
    desk.effects.push({ kind: "alert", code: "codes-exhausted" });
    return undefined;
  }
  desk.effects.push({
    kind: "relay",
    relay: { code, from: desk.facts.self.conversation, address: desk.facts.self.address, at: desk.now, ...nameOf(desk) },
  });
  return code;
}

export const whoIs = (desk: Desk): { name?: string; handle: string } => ({ ...nameOf(desk), handle: lastTwo(desk.facts.self.address) });
