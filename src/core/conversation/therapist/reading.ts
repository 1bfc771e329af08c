/** Her words as an answer to what waits for her. In: her desk, the words. Out: how they read; nothing is carried out. */
import { wallOf } from "../../words/time.ts";
import { type TherapistReply, therapistReply } from "../understand/therapist-reply.ts";
import type { HerDesk } from "./her-desk.ts";
import { waitingForHer } from "./target.ts";

export function readReply(desk: HerDesk, text: string): TherapistReply {
  const waiting = waitingForHer(desk);
  return therapistReply(text, {
    now: wallOf(desk.now, desk.facts.practice.zone),
    locale: desk.state.locale,
    codes: [...desk.facts.codes.keys()],
    waiting: waiting.map(({ code }) => code),
    names: new Map(waiting.map(({ code, name }) => [code, name])),
  });
}

/** The words behind her colon hold an answer to somebody else who waits, and all of it together answers both. */
export function namesOthers(desk: HerDesk, { name, text }: { readonly name: string; readonly text: string }): boolean {
  const whole = readReply(desk, `${name}: ${text}`);
  return whole.kind === "several" && readReply(desk, text).kind !== "several" && /[:=>]/.test(text);
}
