/**
 * How she answers the question about a word of hers: by its button, its own words, or a bare yes or no where that can only be meant for it.
 * In: the open question, her message. Out: true where it was answered; false leaves her message to be read as anything else.
 */
import type { RequestId } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import type { HerAsk } from "../her-memory.ts";
import { type HerAnswer, herAnswer } from "../understand/her-answers.ts";
import { closeAsk, isBareFor, touched } from "./asking.ts";
import { askOneByOne, callOffAll, sayCalledOff, tellAll } from "./calling-off.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";
import { takeBackAct } from "./undoing.ts";

export function answersAsk(desk: HerDesk, message: Message): boolean {
  const { ask } = desk.state;
  const said = ask === undefined ? undefined : answerIn(ask, message);
  if (ask === undefined || said === undefined) return false;
  const bare = message.payload === undefined && (said.kind === "yes" || said.kind === "no") && !said.whole;
  if (bare && !isBareFor(desk, ask, message)) return false;
  const answer = answers(desk, ask.about, said);
  answer?.();
  return answer !== undefined;
}

/** What her answer does; undefined: it is none to this question. */
function answers(desk: HerDesk, about: HerAsk["about"], said: HerAnswer): (() => void) | undefined {
  const yes = said.kind === "yes";
  const decides = yes || said.kind === "no";
  switch (about.kind) {
    case "tell":
      // Yes, but to whom? That is asked again, never guessed.
      if (decides) return () => (yes ? tellIt(desk, "tell-ask") : close(desk, "tell-none"));
      return telling(desk, about.requests, said);
    case "tell-one":
      if (decides) return () => oneByOne(desk, about.request, about.rest, yes);
      return telling(desk, [about.request, ...about.rest], said);
    case "undo":
      return decides ? () => (yes ? takeBackAct(desk, about.act) : close(desk, "undo-kept")) : undefined;
    case "day-off":
    case "number":
    case "which":
      return undefined;
    default:
      return unreachable(about);
  }
}

function telling(desk: HerDesk, requests: readonly RequestId[], said: HerAnswer): (() => void) | undefined {
  if (said.kind === "all") return () => tellAll(desk, requests, soon(desk));
  if (said.kind === "each") return () => askOneByOne(desk, requests);
  return said.kind === "none" ? () => close(desk, "tell-none") : undefined;
}

const soon = (desk: HerDesk): number => desk.now + desk.facts.practice.undoSeconds * 1000;

function answerIn(ask: HerAsk, message: Message): HerAnswer | undefined {
  if (message.payload === undefined) return herAnswer(message.text);
  const kind = touched(ask, message);
  switch (kind) {
    case "yes":
    case "no":
      return { kind, whole: true };
    case "all":
    case "each":
    case "none":
      return { kind };
    default:
      return undefined;
  }
}

function oneByOne(desk: HerDesk, request: RequestId, rest: readonly RequestId[], yes: boolean): void {
  if (yes) {
    const until = soon(desk);
    const { moved, alone } = callOffAll(desk, [request], until);
    sayCalledOff(desk, moved, alone, until);
  }
  askOneByOne(desk, rest);
}

function close(desk: HerDesk, notice: "tell-none" | "undo-kept"): void {
  closeAsk(desk, true);
  tellIt(desk, notice);
}
