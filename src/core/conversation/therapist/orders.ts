/**
 * Her own words, before anything is read as an answer to a request: what she asks to see, what she changes, what she was asked about it.
 * In: her message. Out: true where it was one of these; false leaves it to the replies. Under a message that she swiped everything but the answer
 * to a question of this house is a reply.
 */

import { fold } from "../../words/fold.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import { dayMs, wallOf } from "../../words/time.ts";
import { type HerWord, herWord } from "../understand/her-words.ts";
import { lastAct } from "./acts.ts";
import { showDays } from "./agenda.ts";
import { answersAsk } from "./answering.ts";
import { closeAsk, isOverAsk } from "./asking.ts";
import { askFirst, callOffByName, callOffSeveral, enterBooking, shiftByName } from "./booking.ts";
import { askDayOff } from "./day-off.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";
import { askChange, changeOpening, dropChanges, endAbsence, listChanges } from "./openings.ts";
import { pause, resume } from "./pausing.ts";
import { namesOthers } from "./reading.ts";
import { writeByName } from "./speaking.ts";
import { waitingForHer } from "./target.ts";
import { thinksAgain } from "./thinking-again.ts";
import { askNextLeft } from "./unanswered.ts";
import { undoAct } from "./undoing.ts";

/** `reply`: reads a text as an answer to a request, and carries it out. */
export function heedsOrder(desk: HerDesk, message: Message, reply: (text: string) => void): boolean {
  const { ask } = desk.state;
  if (ask !== undefined && desk.now - ask.at > dayMs) closeAsk(desk, false);
  if (answersAsk(desk, message, reply)) {
    if (desk.state.ask === undefined && desk.queries.length === 0) askNextLeft(desk);
    return true;
  }
  if (message.payload !== undefined) return false;
  // Under an echo, which carries nothing to decide, too.
  const carried = message.quoted === undefined ? undefined : desk.facts.quoted.get(message.quoted);
  if ((carried === undefined || isOverAsk(desk, carried.what)) && thinksAgain(desk, message)) return true;
  if (message.quoted !== undefined) return false;
  // « demain » is the day after the one on which she wrote it.
  const word = herWord(message.text, { now: wallOf(message.at, desk.facts.practice.zone), locale: desk.state.locale });
  if (word === undefined) return false;
  // Something else is wanted: the question of before is no longer one.
  if (word.kind !== "agenda" && word.kind !== "help") closeAsk(desk, false);
  // « Ana: ok, Cléo: non » answers two requests; it is no letter to the first.
  if (word.kind === "write" && word.each === undefined && namesOthers(desk, word)) {
    reply(message.text);
    return true;
  }
  return carryOutWord(desk, word, reply);
}

function carryOutWord(desk: HerDesk, word: HerWord, reply: (text: string) => void): boolean {
  switch (word.kind) {
    case "agenda":
      showDays(desk, word);
      return true;
    case "change":
      changeOpening(desk, word.changes);
      return true;
    case "ask-change":
      askChange(desk, word.of, word.missing);
      return true;
    case "changes":
      listChanges(desk);
      return true;
    case "back":
      if (endAbsence(desk, word.on)) return true;
      // « je rentre lundi » may be why she refuses what waits.
      if (waitingForHer(desk).length > 0) return false;
      listChanges(desk);
      return true;
    case "drop":
      dropChanges(desk, word);
      return true;
    case "write":
      writeByName(desk, word, reply);
      return true;
    case "day-off":
      askDayOff(desk, word.date);
      return true;
    case "pause":
      pause(desk, word.until);
      return true;
    case "resume":
      resume(desk, word.whom);
      return true;
    case "undo": {
      const act = lastAct(desk);
      // A word that has left stays; an answer that has not may still be meant.
      const pending = [...desk.requests.values()].some((request) => request.state === "decided" && request.until > desk.now);
      if (act?.kind === "wrote" && pending) return false;
      if (act !== undefined) undoAct(desk, act);
      return act !== undefined;
    }
    case "book":
      enterBooking(desk, word);
      return true;
    case "call-off": {
      // « annule Marie » right after her answer to Marie takes that back.
      const answered = [...desk.requests.values()].filter(
        (request) => request.state === "decided" && request.until > desk.now && fold(request.name) === fold(word.name),
      );
      const [only, second] = answered;
      if (only !== undefined && second === undefined && word.booked !== true && word.walls.length === 0) reply(`annule ${only.code}`);
      else callOffByName(desk, word);
      return true;
    }
    case "call-off-several":
      callOffSeveral(desk, word);
      return true;
    case "book-first":
      askFirst(desk, word);
      return true;
    case "shift":
      shiftByName(desk, word);
      return true;
    case "ask-person":
      tellIt(desk, `ask-${word.what}`, { name: word.name });
      return true;
    case "help":
      tellIt(desk, "her-help-week");
      return true;
    default:
      return unreachable(word);
  }
}
