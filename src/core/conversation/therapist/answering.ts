/**
 * How she answers the question about a word of hers: by its button, its own words, or a bare yes or no where that can only be meant for it.
 * In: the open question, her message. Out: true where it was answered; false leaves her message to be read as anything else.
 */

import type { Request } from "../../booking/request.ts";
import { lastTwo } from "../../words/address.ts";
import { fold } from "../../words/fold.ts";
import type { RequestId } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import type { HerAsk, HerOrderKept } from "../her-memory.ts";
import type { Relay } from "../state.ts";
import { type HerAnswer, herAnswer } from "../understand/her-answers.ts";
import { closeAsk, isBareFor, isOld, isOvertaken, touched } from "./asking.ts";
import { askFirst, askNumber, callOffOne, enterBooking, enterFor, lookAhead, shiftOne, tellEntered } from "./booking.ts";
import { askOneByOne, askTell, callOffAll, lines, sayCalledOff, stillHit, tellAll } from "./calling-off.ts";
import { askDayOff, carryOutDayOff } from "./day-off.ts";
import { offerAfterAll } from "./deciding.ts";
import { type HerDesk, phrase, tellIt } from "./her-desk.ts";
import { askWhich, peopleKnown } from "./people.ts";
import { answerEither, askEither, writeToOne } from "./speaking.ts";
import { askUndo, takeBackAct } from "./undoing.ts";

export function answersAsk(desk: HerDesk, message: Message, reply: (text: string) => void): boolean {
  const { ask } = desk.state;
  const said = ask === undefined ? undefined : answerIn(ask, message);
  if (ask === undefined || said === undefined) return false;
  const bare = message.payload === undefined && (said.kind === "yes" || said.kind === "no") && !said.whole;
  if (bare && !isBareFor(desk, ask, message)) return false;
  const { about } = ask;
  if (said.kind === "all" && (about.kind === "tell" || about.kind === "tell-one") && isOvertaken(desk, ask, message)) {
    const ids = about.kind === "tell" ? about.requests : [about.request, ...about.rest];
    askTell(desk, undefined, stillStanding(desk, ids, about.hours), about.hours);
    return true;
  }
  // « OK ALL », « tous »: it was asked about all of them.
  const all = said.kind === "all" && about.kind === "day-off" && !isOvertaken(desk, ask, message);
  const answer = answers(desk, message, about, all ? { kind: "yes", whole: true } : said, reply);
  if (answer !== undefined && said.kind === "these" && isOvertaken(desk, ask, message)) askAgain(desk, about);
  else if (answer !== undefined && isOld(ask.at, message) && message.payload === undefined && message.quoted === undefined)
    askAgain(desk, about);
  else answer?.();
  return answer !== undefined;
}

/** The same question, in the words of now; where nothing is left of it, that is said. */
export function askAgain(desk: HerDesk, about: HerAsk["about"]): void {
  switch (about.kind) {
    case "tell":
      return askTell(desk, undefined, stillStanding(desk, about.requests, about.hours), about.hours);
    case "tell-one":
      return askOneByOne(desk, [about.request, ...about.rest], about.hours);
    case "undo":
      return askUndo(desk, about.act);
    case "number": {
      const booking = desk.requests.get(about.request);
      return booking === undefined ? close(desk, "undo-kept") : askNumber(desk, booking);
    }
    case "which": {
      if (!peopleKnown(desk)) return;
      const others = about.among.includes("new") ? [phrase(desk, "somebody-else")] : [];
      const those = about.among.flatMap((what) => requestOf(desk, what) ?? []);
      return askWhich(
        desk,
        about.order,
        those,
        others,
        about.among.flatMap((what) => writerOf(desk, what) ?? []),
      );
    }
    case "day-off":
      return askDayOff(desk, about.date);
    case "offer":
      return offerAfterAll(desk, undefined, about);
    case "either": {
      const request = desk.requests.get(about.request);
      return request === undefined ? close(desk, "undo-kept") : askEither(desk, request, about.text);
    }
    case "first":
      return askFirst(desk, firstOf(about));
    default:
      return unreachable(about);
  }
}

type Tell = Extract<HerAsk["about"], { kind: "tell-one" }>;

const stillStanding = (desk: HerDesk, ids: readonly RequestId[], hours: Tell["hours"]): readonly Request[] =>
  ids.flatMap((id) => desk.requests.get(id) ?? []).filter((request) => stillHit(request, hours));

/** What her answer does; undefined: it is none to this question. */
function answers(
  desk: HerDesk,
  message: Message,
  about: HerAsk["about"],
  said: HerAnswer,
  reply: (text: string) => void,
): (() => void) | undefined {
  const yes = said.kind === "yes";
  const decides = yes || said.kind === "no";
  switch (about.kind) {
    case "tell":
      // Yes, but to whom? That is asked again, never guessed.
      if (decides) return () => (yes ? tellIt(desk, "tell-ask") : close(desk, "tell-none"));
      return telling(desk, about.requests, about.hours, said);
    case "tell-one":
      if (decides) return () => oneByOne(desk, about, yes);
      return telling(desk, [about.request, ...about.rest], about.hours, said);
    case "first":
      if (!decides) return undefined;
      return () => {
        if (!yes) return close(desk, "undo-kept");
        const queries = desk.queries.length;
        const nonce = desk.state.ask?.nonce;
        enterBooking(desk, { ...firstOf(about), kind: "book" });
        // What entering asks in its turn is open now.
        if (desk.queries.length === queries && desk.state.ask?.nonce === nonce) closeAsk(desk, true);
      };
    case "offer":
      return decides ? () => offerAfterAll(desk, yes ? message : undefined, about) : undefined;
    case "either":
      if (said.kind === "number" && (said.n === 1 || said.n === 2)) return () => answerEither(desk, about, said.n, reply);
      return decides ? () => askAgain(desk, about) : undefined;
    case "undo":
      return decides ? () => (yes ? takeBackAct(desk, about.act) : close(desk, "undo-kept")) : undefined;
    case "number":
      return decides
        ? () => {
            closeAsk(desk, true);
            tellEntered(desk, desk.requests.get(about.request), yes);
          }
        : undefined;
    case "which": {
      const what =
        said.kind === "number" ? about.among[said.n - 1] : said.kind === "digits" ? byDigits(desk, about.among, said.digits) : undefined;
      if (said.kind === "no") return () => close(desk, "undo-kept");
      return what === undefined ? undefined : () => goOn(desk, about.order, what, reply);
    }
    case "day-off":
      if (!decides) return undefined;
      return () => {
        if (yes) carryOutDayOff(desk, about.date, about.requests);
        else close(desk, "undo-kept");
      };
    default:
      return unreachable(about);
  }
}

const firstOf = ({ name, wall, phone }: Extract<HerAsk["about"], { kind: "first" }>) => ({
  kind: "book-first" as const,
  name,
  wall,
  ...(phone === undefined ? {} : { phone }),
});

function telling(desk: HerDesk, requests: readonly RequestId[], hours: Tell["hours"], said: HerAnswer): (() => void) | undefined {
  if (said.kind === "these") return tellingThese(desk, requests, hours, said);
  // « les trois », of two: to whom?
  if (said.kind === "all" && said.count !== undefined && said.count !== requests.length) return () => tellIt(desk, "tell-ask");
  if (said.kind === "all") return () => tellAll(desk, requests, soon(desk), hours);
  if (said.kind === "each") return () => askOneByOne(desk, requests, hours);
  return said.kind === "none" ? () => close(desk, "tell-none") : undefined;
}

/** « juste Zoé », « tous sauf Luc »: each name one of those who were shown, else it is no answer. The others stay, and she reads who they are. */
function tellingThese(
  desk: HerDesk,
  ids: readonly RequestId[],
  hours: Tell["hours"],
  { names, but }: Extract<HerAnswer, { kind: "these" }>,
): (() => void) | undefined {
  const shown = stillStanding(desk, ids, hours);
  const each = names.map((name) => shown.filter((request) => isCalled(request, name)));
  if (each.some((those) => new Set(those.map(({ client }) => client)).size !== 1)) return undefined;
  const named = new Set(each.flat());
  const told = shown.filter((request) => named.has(request) !== but);
  const kept = shown.filter((request) => !told.includes(request));
  return () => {
    if (told.length === 0) return close(desk, "tell-none");
    tellAll(
      desk,
      told.map(({ id }) => id),
      soon(desk),
      hours,
    );
    if (kept.length > 0) tellIt(desk, "tell-kept", { lines: lines(desk, kept, hours).join(", ") });
  };
}

const isCalled = ({ name, code }: Request, said: string): boolean => {
  const whole = fold(name);
  return whole === said || whole.split(" ")[0] === said || code.toLowerCase() === said;
};

/** The one of them whose number ends so. */
function byDigits(desk: HerDesk, among: readonly string[], digits: string): string | undefined {
  const meant = among.filter(
    (what) =>
      lastTwo(requestOf(desk, what)?.address ?? writerOf(desk, what)?.address ?? desk.facts.self.address) === digits && what !== "new",
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const requestOf = (desk: HerDesk, what: string): Request | undefined => [...desk.requests.values()].find(({ id }) => id === what);

const writerOf = (desk: HerDesk, what: string): Relay | undefined => [...desk.facts.relays.values()].find(({ code }) => code === what);

/** She has said which person: what she wanted is done for them. */
function goOn(desk: HerDesk, order: HerOrderKept, what: string, reply: (text: string) => void): void {
  if (!peopleKnown(desk)) return;
  const queries = desk.queries.length;
  const request = requestOf(desk, what);
  switch (order.kind) {
    case "cancel":
      if (request !== undefined) callOffOne(desk, request, order.walls);
      break;
    case "shift":
      if (request !== undefined) shiftOne(desk, request, order.to);
      break;
    case "enter":
      enterWith(desk, order, request ?? writerOf(desk, what));
      break;
    case "write":
      if (request !== undefined) writeToOne(desk, request, order.text, reply);
      break;
    default:
      return unreachable(order);
  }
  // What it asks for in its turn is open now; else this question is over.
  if (desk.queries.length === queries && desk.state.ask?.about.kind === "which") closeAsk(desk, true);
}

/** Of the one whom she has named it is known whether they have ever written; somebody else has no number here. */
function enterWith(
  desk: HerDesk,
  { name, wall }: Extract<HerOrderKept, { kind: "enter" }>,
  whom: Pick<Relay, "address" | "name"> | undefined,
): void {
  lookAhead(desk, wall);
  if (whom === undefined) return enterFor(desk, name, wall, undefined);
  const who = desk.facts.people.get(whom.address);
  if (who === undefined) desk.queries.push({ kind: "people", addresses: [whom.address] });
  else enterFor(desk, whom.name ?? name, wall, who);
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
    default: {
      const n = kind === undefined ? -1 : "abcdefgh".indexOf(kind.slice(1));
      return n < 0 || !/^n[a-h]$/.test(kind ?? "") ? undefined : { kind: "number", n: n + 1 };
    }
  }
}

function oneByOne(desk: HerDesk, { request, rest, hours }: Tell, yes: boolean): void {
  if (yes) {
    const until = soon(desk);
    sayCalledOff(desk, callOffAll(desk, [request], until, [], hours), until);
  }
  if (rest.length > 0) return askOneByOne(desk, rest, hours);
  closeAsk(desk, true);
  if (!yes) tellIt(desk, "undo-kept");
}

function close(desk: HerDesk, notice: "tell-none" | "undo-kept"): void {
  closeAsk(desk, true);
  tellIt(desk, notice);
}
