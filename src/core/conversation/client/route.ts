/**
 * What a message wants, when it does not answer the open question: side questions are answered and the open question is asked again in the
 * same message; anything else starts its flow. Commands (menu, retour) act from everywhere.
 */
import { hourMs } from "../../words/time.ts";
import type { Flow, Goto } from "../flow/model.ts";
import type { Place } from "../state.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { cancelsAll } from "./all-of-theirs.ts";
import { interludes, recallAside, stepAside } from "./aside.ts";
import { asksOfMoment, asksUnknown, namesNoDate, wishesToo } from "./asks.ts";
import { elsewhere } from "./beside-urgent.ts";
import { type Desk, notice, say } from "./desk.ts";
import { endDialogue, modelAt, nodeAt, placeOf } from "./dialogue.ts";
import { remember } from "./go-on.ts";
import { countMissed } from "./missed.ts";
import { bookingNamed, seedMove } from "./of-booking.ts";
import { cannotCome, givesUpElsewhere, inTheMiddle, leftBehind, namesOther, ofBooking } from "./of-standing.ts";
import { ask, askAgain, canAsk, unclearText } from "./question.ts";
import { reminded } from "./reminding.ts";
import { isLate, passLateness } from "./running-late.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { take } from "./take.ts";
import { pauseIn } from "./takes-time.ts";
import { startOf, walk } from "./walk.ts";

export function route(desk: Desk, meaning: Meaning, away: number): void {
  const wanted = meaning.intents.map(({ label }) => label);
  const gone = elsewhere(desk, meaning);
  if (gone !== undefined) return gone === "cancel" ? walk(desk, idle, false) : enter(desk, "message");
  if (wanted.includes("back")) return back(desk);
  if (wanted[0] === "cancel" && desk.state.open !== undefined && openRequest(desk) === undefined && bookingsToCome(desk).length === 0) {
    for (const flow of alsoAsked(desk, meaning)) if (flow.side) answerAside(desk, flow);
    return givesUpElsewhere(desk, meaning) ? walk(desk, notHere, false) : enter(desk, "leave");
  }
  if (meaning.ping) return ping(desk);
  if (desk.state.open === undefined && meaning.answerOnly && bookingsToCome(desk).length > 0) {
    if (meaning.answer?.kind === "yes") {
      const [first, ...others] = reminded(desk);
      desk.focus = first;
      return notice(desk, others.length > 0 ? "reminder-noted-several" : "reminder-noted");
    }
    // « non » to a reminder is word that must not be lost.
    if (meaning.answer?.kind === "no" && wanted.length === 0) return enter(desk, "leave");
  }

  const request = openRequest(desk);
  if (meaning.answerOnly && wanted.length === 0 && desk.state.open === undefined) {
    if (meaning.answer?.kind === "no" && cannotCome(meaning)) return enter(desk, "leave");
    // Her hours stand, and nothing else is asked: that is what they speak of.
    if (request?.state === "proposed" || (request !== undefined && meaning.answer?.kind === "no")) return enter(desk, "status");
    if (meaning.answer?.kind === "yes") return desk.state.greeted ? walk(desk, noted, false) : enter(desk, "welcome");
  }
  if (meaning.answerOnly && wanted.length === 0 && meaning.answer?.kind === "no") return enter(desk, "let-go");
  // « laissez tomber » once the request has left: to say that nothing is sent would be untrue.
  const open = desk.state.open?.flow;
  if (wanted.includes("let_go") && request !== undefined && (open === undefined || open === "request" || open === "proposal"))
    return enter(desk, "leave");

  if (ofBooking(desk, meaning) || leftBehind(meaning)) return relayBack(desk);
  // Right after a word of hers, a moment or a few words are most likely the answer to it.
  if (answersHer(desk) && wanted.every((label) => label === "book" || label === "out_of_scope")) return relayBack(desk);
  if (asksUnknown(desk.words, meaning) && (desk.state.open !== undefined || meaning.when.kind !== "none")) {
    countMissed(desk);
    return enter(desk, "no-fact");
  }
  // « rdv jeudi 14h c'est combien », « voir quelqu'un jeudi »: they would come, whatever else they ask.
  const wishes = wishesToo(desk.words, meaning);
  const flows = flowsFor(desk, wishes ? ["book", ...wanted.filter((label) => label !== "human")] : wanted);
  const sides = flows.filter((flow) => flow.side);
  const main = flows.find((flow) => !flow.side && flow.name !== "welcome" && flow.name !== "lost");
  // Word about what was sent: a name put right is passed on, since she has read the other one.
  const renamed = meaning.name !== undefined && meaning.name !== desk.state.memory["name"];
  seed(desk, meaning, wishes);
  if (renamed && wanted.length === 0 && desk.state.open === undefined && (request !== undefined || bookingsToCome(desk).length > 0))
    return relayBack(desk);
  if (main !== undefined) {
    // A question for the practice is offered to it; that it names the therapist is no call for a person.
    for (const side of sides) if (main.name !== "no-fact" || side.name !== "human") answerAside(desk, side);
    // « je serai en retard de dix minutes » is the message itself; « laisser un message » asks for one.
    if (main.name === "message" && isLate(desk, meaning.folded)) return passLateness(desk);
    if (main.name === "message" && !/\b(message|mot|note|word)\b/.test(meaning.folded)) return relayBack(desk);
    if (main.name === "leave" && namesOther(desk, meaning)) return walk(desk, notHere, false);
    if (main.name === "leave" && cancelsAll(desk, meaning)) return;
    const named = main.name === "leave" ? bookingNamed(desk, meaning) : undefined;
    if (named !== undefined) remember(desk, "booking", named.id);
    if (main.name === "move") seedMove(desk, meaning);
    if (main.name === "move" || main.name === "leave") remember(desk, `to-${main.name}`, desk.words);
    if (main.name === "request" && namesNoDate(meaning) && request === undefined) return walk(desk, noSuchDate, false);
    enter(desk, main.name);
    // « vous prenez la carte ? sinon jeudi 14h » : the question first, and the request comes back behind it.
    if (main.name === "request" && flows.some(({ name }) => name === "no-fact") && desk.queries.length === 0) enter(desk, "no-fact");
    return;
  }
  const told = sides.filter((side) => side.name !== "status" || !inTheMiddle(desk));
  if (told.length > 0) return aside(desk, told, meaning, away);
  if (meaning.when.kind !== "none" && desk.state.memory["wish"] !== undefined) return enter(desk, "request");
  if (asksUnknown(desk.words, meaning)) {
    countMissed(desk);
    return enter(desk, "no-fact");
  }
  if (desk.state.open !== undefined) return comeBack(desk, meaning, away);
  if (wanted.includes("greeting")) return enter(desk, "welcome");
  if (pauseIn(meaning) !== undefined) return notice(desk, "no-hurry-idle");
  return enter(desk, "lost");
}

/** Where it is said that a date does not exist, and another is asked for. */
export const noSuchDate: Goto = { kind: "step", flow: "request", step: "never" };

/** Where « ok » is met that answers nothing. */
const noted: Goto = { kind: "step", flow: "thanks", step: "noted" };

/** Where it is said that nothing stands here, and where the practice is reached. */
const idle: Goto = { kind: "step", flow: "leave", step: "idle" };

/** Where an hour is spoken of that only the practice's own diary has: their words are offered to it. */
export const notHere: Goto = { kind: "step", flow: "move", step: "unknown" };

const answerToHerMs = 12 * hourMs;

export const answersHer = (desk: Desk): boolean =>
  desk.state.open === undefined && desk.state.relayAt !== undefined && desk.now - desk.state.relayAt < answerToHerMs;

/** Shows their words back, to be passed on after one yes. */
function relayBack(desk: Desk): void {
  stepAside(desk, "message");
  const { relayAt: _answered, ...rest } = desk.state;
  desk.state = rest;
  remember(desk, "words", desk.words);
  walk(desk, { kind: "step", flow: "message", step: "shown" }, false);
}

/** What they gave up front is not asked again: « rdv jeudi 14h, c'est Marie ». */
function seed(desk: Desk, meaning: Meaning, wishes: boolean): void {
  if (meaning.name !== undefined) remember(desk, "name", meaning.name);
  const moves = meaning.intents.some(({ label }) => label === "reschedule") && openRequest(desk) !== undefined;
  const books = wishes || moves || meaning.intents.some(({ label }) => label === "book") || meaning.intents.length === 0;
  if (!books || meaning.when.kind === "none" || asksOfMoment(desk.words, meaning)) return;
  // « finalement plutôt vendredi » of a request for Thursday at 14:00: Friday at 14:00.
  if ((moves || prefers.test(meaning.folded)) && desk.state.memory["said"] === undefined) recall(desk);
  take(desk, "wish", "wish", meaning);
}

const prefers = /\b(?:plutot|finalement|en fait|rather|instead|actually)\b/;

function recall(desk: Desk): void {
  const request = openRequest(desk);
  if (request === undefined || !("wish" in request) || request.wish.kind !== "exact") return;
  const { wall } = request.wish.slot;
  remember(desk, "said", { kind: "when", when: { kind: "instant", at: wall, dateInferred: false, approx: false } });
}

export function flowsFor(desk: Desk, wanted: readonly Intent[]): Flow[] {
  const found = wanted.flatMap((label) => [...desk.model.flows.values()].filter((flow) => flow.intents.includes(label)));
  return [...new Set(found)];
}

/** A question that nobody asks any more: its flow begins again with what is known, or what can be done here is shown. */
export function startOver(desk: Desk, lost: Place): void {
  notice(desk, "question-changed");
  const flow = desk.model.flows.get(lost.flow) ?? flowsFor(desk, ["menu"])[0];
  if (flow === undefined) return enter(desk, "lost");
  walk(desk, startOf(flow), false);
}

function enter(desk: Desk, name: string): void {
  const flow = desk.model.flows.get(name);
  if (flow === undefined) throw new Error(`no flow ${name}`);
  const trail = desk.state.open === undefined ? desk.state.trail : [...desk.state.trail, placeOf(desk.state.open)].slice(-8);
  desk.state = { ...desk.state, trail };
  if (interludes.has(name) || (name === "message" && desk.state.open?.flow === "request")) stepAside(desk, name);
  walk(desk, startOf(flow), false);
  if (name === "no-fact") recallAside(desk);
}

/** With nothing open the last side question brings its own next question; otherwise the facts are said and the open question comes back. */
function aside(desk: Desk, sides: readonly Flow[], meaning: Meaning, away: number): void {
  const only = sides.length === 1 ? sides[0] : undefined;
  // What a side question asks in passing (« un moment vous irait ? ») makes way for the next side question.
  const passing = desk.state.open !== undefined && modelAt(desk, desk.state.open).flows.get(desk.state.open.flow)?.side === true;
  if (passing) endDialogue(desk);
  if (only !== undefined && desk.state.open === undefined) return walk(desk, startOf(only), false);
  const last = desk.state.open === undefined ? sides.at(-1) : undefined;
  for (const side of sides) if (side !== last) answerAside(desk, side);
  if (last !== undefined) return walk(desk, startOf(last), false);
  if (desk.state.open === undefined) return;
  const parting = meaning.intents.some(({ label }) => label === "goodbye");
  if (!parting || away > hourMs) askAgain(desk, undefined, false);
}

/** What else was asked beside an answer to the open question: said before the next question, or offered to the practice after it. */
export function alsoAsked(desk: Desk, meaning: Meaning): readonly Flow[] {
  return flowsFor(
    desk,
    meaning.intents.map(({ label }) => label),
  ).filter(({ name, side }) => name === "no-fact" || (side && !courtesies.has(name)));
}

const courtesies: ReadonlySet<string> = new Set(["thanks", "sorry", "feelings"]);

export function answerAlso(desk: Desk, flows: readonly Flow[]): void {
  for (const flow of flows) if (flow.side) answerAside(desk, flow);
  if (desk.queries.length === 0 && flows.some(({ name }) => name === "no-fact")) enter(desk, "no-fact");
}

/** The flow in which a question is offered to the practice. */
export const noFact = ({ model }: Desk): readonly Flow[] => [model.flows.get("no-fact")].flatMap((flow) => flow ?? []);

/** Says what a side flow knows, up to its first question. */
export function answerAside(desk: Desk, flow: Flow): void {
  const open = desk.state.open;
  const asked = desk.asked;
  walk(desk, startOf(flow), true);
  if (open === undefined && desk.state.open !== undefined) {
    const { open: _own, ...rest } = desk.state;
    desk.state = rest;
    desk.asked = asked;
  }
}

/** They come back, or say something that the open question cannot read. */
function comeBack(desk: Desk, meaning: Meaning, away: number): void {
  const open = desk.state.open;
  if (open === undefined) return;
  const node = nodeAt(desk, open);
  if (node.kind !== "ask" && node.kind !== "choose") return;
  const greets = meaning.intents.some(({ label }) => label === "greeting" || label === "status");
  if (greets || away > hourMs) {
    if (inTheMiddle(desk) && meaning.intents.some(({ label }) => label === "status")) notice(desk, "not-sent-yet");
    else if (node.silence !== undefined) say(desk, node.silence);
    return askAgain(desk, undefined, false);
  }
  // Their request is not given up because a line was not understood; the ladder of the question leads to a person.
  if (open.flow === "lost") {
    endDialogue(desk);
    return enter(desk, "lost");
  }
  // Somebody who goes on confiding has misunderstood no list: it is kept with the rest.
  if (open.flow === "heavy") return enter(desk, "heavy");
  countMissed(desk);
  askAgain(desk, unclearText(desk, node, open.misses), true);
}

/** « ? », « allo » : where things stand, then the open question. */
function ping(desk: Desk): void {
  const status = desk.model.flows.get("status");
  const open = desk.state.open;
  if (status !== undefined && (openRequest(desk) !== undefined || open === undefined)) walk(desk, startOf(status), open !== undefined);
  if (open !== undefined && desk.asked === undefined) askAgain(desk, undefined, false);
}

function back(desk: Desk): void {
  let { trail } = desk.state;
  for (let to = trail.at(-1); to !== undefined; to = trail.at(-1)) {
    trail = trail.slice(0, -1);
    const node = nodeAt(desk, to);
    if ((node.kind !== "ask" && node.kind !== "choose") || !canAsk(desk, node)) continue;
    desk.state = { ...desk.state, trail };
    return ask(desk, to.flow, node, modelAt(desk, to));
  }
  desk.state = { ...desk.state, trail };
  const open = desk.state.open;
  if (open === undefined) return notice(desk, "nothing-before");
  // Nothing before it was asked: the dialogue begins again, without the moment that was given up front.
  const flow = desk.model.flows.get(open.flow);
  const { wish: _given, said: _said, ...memory } = desk.state.memory;
  if (open.flow !== "request" || flow === undefined) return askAgain(desk, undefined, false);
  desk.state = { ...desk.state, memory };
  walk(desk, startOf(flow), false);
}
