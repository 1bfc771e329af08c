/**
 * Her own words, before anything is read as an answer to a request: what she asks to see, what she changes, what she was asked about it.
 * In: her message. Out: true where it was one of these; false leaves it to the replies. Under a message that she swiped everything but the answer
 * to a question of this house is a reply.
 */
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import { wallOf } from "../../words/time.ts";
import { type HerWord, herWord } from "../understand/her-words.ts";
import { showDays } from "./agenda.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";

export function heedsOrder(desk: HerDesk, message: Message): boolean {
  if (message.payload !== undefined || message.quoted !== undefined) return false;
  const word = herWord(message.text, { now: wallOf(desk.now, desk.facts.practice.zone), locale: desk.state.locale });
  if (word === undefined) return false;
  carryOutWord(desk, word);
  return true;
}

function carryOutWord(desk: HerDesk, word: HerWord): void {
  switch (word.kind) {
    case "agenda":
      return showDays(desk, word);
    case "help":
      return tellIt(desk, "her-help-week");
    default:
      return unreachable(word);
  }
}
