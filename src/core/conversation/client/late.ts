/**
 * What comes too late, either way: messages that were found hours after they were written, and answers of ours that could not leave in time.
 * The first are passed on to the practice and the person is told; the second end in one apology that puts the open question again.
 */
import { distressIn } from "../../safety/distress.ts";
import { optOutIn } from "../../safety/opt-out.ts";
import type { Message } from "../../words/message.ts";
import { minuteMs } from "../../words/time.ts";
import { useCode, whoIs } from "./actions/talk.ts";
import { type Desk, notice, tellHer } from "./desk.ts";
import { askAgain } from "./question.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { startOf, walk } from "./walk.ts";

/** One text for all that is found within so long. */
const oneTextMs = 10 * minuteMs;
/** A text of ours holds 1,600 characters; the rest is who, when and how to answer. */
const pieceLength = 1_300;

/**
 * Passes on what was written, oldest first, under one code. `quiet`: they are answered otherwise already, or want no answer.
 * Opt-out words have acted, and what speaks of danger was answered by the urgent lane: neither goes to her phone's screen.
 */
export function passOn(desk: Desk, messages: readonly Message[], quiet: boolean): void {
  const passed = messages.filter(
    ({ text, optOut }) => optOut === undefined && optOutIn(text) === undefined && distressIn(text) === undefined,
  );
  const first = passed[0];
  if (first === undefined) return;
  const code = useCode(desk);
  if (code === "asked") return;
  piecesOf(passed.map(({ text }) => text)).forEach((text, n) => {
    tellHer(desk, `ev-${desk.cause}-late-${n}`, {
      kind: "relay",
      from: desk.facts.self.conversation,
      text,
      wroteAt: first.at,
      ...(code === undefined ? {} : { code }),
      ...whoIs(desk),
    });
  });
  const said = desk.state.lateSaidAt;
  if (quiet || (said !== undefined && desk.now - said < oneTextMs)) return;
  desk.policy = "notice";
  desk.wroteAt = first.at;
  desk.state = { ...desk.state, lateSaidAt: desk.now };
  notice(desk, passed.length === 1 ? "late-message" : "late-messages");
}

/** As few pieces as hold everything, cut between messages, and within one only where it is too long by itself. */
export function piecesOf(texts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const text of texts.flatMap(cut)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + text.length < pieceLength)
      pieces[pieces.length - 1] = [last, text].filter((part) => part !== "").join("\n");
    else pieces.push(text);
  }
  return pieces;
}

/** By whole characters: half an emoji is no text. */
function cut(text: string): readonly string[] {
  const parts: string[] = [""];
  for (const letter of text) {
    const last = parts.at(-1) ?? "";
    if (last.length + letter.length > pieceLength) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** An answer was dropped because it came too late: one apology, then the open question again, where things stand, or how to go on. */
export function lapsed(desk: Desk, wordId: string): void {
  if (desk.state.stopped) return;
  const of = wordId.replace(/-\d+$/, "");
  // The very first answer is the one that says what this is.
  const first = desk.state.introducedBy !== undefined && of === `ev-late-${desk.state.introducedBy}`;
  const before = desk.state.apology;
  // On its way, or just read; should it lapse itself, it comes again.
  if (before !== undefined && before.of !== of && !first && desk.now - before.at < desk.facts.answerLifeMs) return;
  desk.state = { ...desk.state, apology: { of, at: desk.now } };
  // What did not leave was not said: nothing is « pour rappel » yet.
  desk.state = { ...desk.state, said: {} };
  notice(desk, "late-answer");
  if (first) notice(desk, "first-notice");
  const open = desk.state.open;
  // A question younger than an answer's life is on its way, or has just been read.
  if (open !== undefined && desk.now - open.askedAt < desk.facts.answerLifeMs) return;
  if (open !== undefined && !sideAgain(desk, open.flow)) askAgain(desk, undefined, false);
  if (desk.asked !== undefined) return;
  const status = desk.model.flows.get("status");
  if (status !== undefined && (openRequest(desk) !== undefined || bookingsToCome(desk).length > 0))
    return walk(desk, startOf(status), false);
  notice(desk, "late-answer-help");
}

/** A side question (« tarifs ») asks in passing, behind what it says: all of it is said again, unless it does something. */
function sideAgain(desk: Desk, name: string): boolean {
  const flow = desk.model.flows.get(name);
  if (flow?.side !== true || flow.steps.get(flow.start)?.kind === "do") return false;
  walk(desk, startOf(flow), false);
  return true;
}
