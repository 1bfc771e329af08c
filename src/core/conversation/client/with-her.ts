/**
 * While the therapist speaks with this person herself, or has paused the assistant, what they write is passed on to her as it is and nothing answers
 * it. In: the turn. Out: true where it was passed on. A tap, and an answer to what was asked since, are still answers; STOP, START and danger never
 * come here. It ends by itself, at the instant that she was told.
 */
import { addOpeningHours } from "../../booking/opening.ts";
import { pausedSince } from "../../booking/overrides.ts";
import { distressIn } from "../../safety/distress.ts";
import type { Message } from "../../words/message.ts";
import { type EpochMs, hourMs } from "../../words/time.ts";
import { answered } from "../pace.ts";
import type { Meaning } from "../understand/meaning.ts";
import { useCode, whoIs } from "./actions/talk.ts";
import { callsAgain, takenUp } from "./after-urgent.ts";
import { type Desk, notice, tellHer } from "./desk.ts";

/** How many hours of the practice the assistant is silent after a word of hers. */
const silentHours = 2;

/** Until when the assistant is silent for somebody whom she has written to. Counted in opening hours: over a night it waits for the morning. */
export const silentUntil = (practice: Desk["facts"]["practice"], now: EpochMs): EpochMs => addOpeningHours(practice, now, silentHours);

export function passedToHer(desk: Desk, messages: readonly Message[], meaning: Meaning): boolean {
  const since = speaksSince(desk);
  if (since === undefined || messages.some(({ payload, text }) => payload !== undefined || distressIn(text) !== undefined)) return false;
  const { open } = desk.state;
  if (open !== undefined && meaning.answerOnly && (open.askedAt >= since || open.flow === "proposal")) return false;
  const code = useCode(desk);
  if (code === "asked") return true;
  // Counted like an answer: a flood stops ringing on her phone, too.
  desk.state = { ...desk.state, pace: answered(desk.state.pace, desk.now) };
  tellHer(desk, `ev-${desk.cause}-relay`, {
    kind: "relay",
    from: desk.facts.self.conversation,
    text: desk.words,
    ...(code === undefined ? {} : { code }),
    ...whoIs(desk),
  });
  // Right after a text for danger the numbers are said once more, whoever speaks; nothing is offered here that only goes to her.
  const [left, again] = [takenUp(desk), callsAgain(desk, meaning)];
  if (left || again) notice(desk, "after-urgent-relayed");
  else if (pausedSince(desk.facts.overrides, desk.now) !== undefined) sayPaused(desk);
  return true;
}

function speaksSince({ state, facts, now }: Desk): EpochMs | undefined {
  const paused = pausedSince(facts.overrides, now);
  if (paused !== undefined) return paused;
  return state.hers !== undefined && now < state.hers.until ? state.hers.since : undefined;
}

/** Once in a while: somebody who writes three lines is told once. */
const sayAgainMs = 2 * hourMs;

function sayPaused(desk: Desk): void {
  const { pausedSaidAt } = desk.state;
  if (pausedSaidAt !== undefined && desk.now - pausedSaidAt < sayAgainMs) return;
  desk.state = { ...desk.state, pausedSaidAt: desk.now };
  const { greeted } = desk.state;
  desk.state = { ...desk.state, greeted: true };
  notice(desk, greeted ? "practice-answers" : "practice-answers-first");
}
