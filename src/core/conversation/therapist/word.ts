/**
 * Word for the therapist, said: a request that has come or changed, what a client writes, what did not reach them, her calendar.
 * In: the word, what is true now. Out: at most one notice. What is no longer worth a message says nothing.
 */
import { shouldTalk } from "../../booking/refusals.ts";
import type { Request } from "../../booking/request.ts";
import type { Word } from "../../words/event.ts";
import { unreachable } from "../../words/result.ts";
import { hourMs } from "../../words/time.ts";
import type { NoticeName } from "../catalog.ts";
import { envelopeComes } from "./envelope.ts";
import { type HerDesk, phrase, putIt, relayed, sayInstant, tellIt, valuesOf, whoIs } from "./her-desk.ts";
import { againstHers, markOf } from "./rules.ts";
import { sayHand } from "./telling.ts";
import { undelivered } from "./undelivered.ts";

export function sayWord(desk: HerDesk, word: Word): void {
  const { about } = word;
  switch (about.kind) {
    case "request":
      return aboutRequest(desk, about);
    case "relay":
      desk.messages.push({
        ...relayIn(desk, about),
        ...(about.code === undefined ? {} : { puts: { what: about.code, rev: word.at } }),
      });
      return;
    case "wants": {
      desk.messages.push({
        ...said(desk, wanted(about), wantedValues(desk, about)),
        ...(about.code === undefined ? {} : { puts: { what: about.code, rev: word.at } }),
      });
      return;
    }
    case "alert":
      return;
    case "envelope":
      return envelopeComes(desk, word.at, about);
    case "gone":
      return tellIt(desk, "envelope-gone", { code: about.code });
    case "unreached": {
      const request = about.request === undefined ? undefined : desk.requests.get(about.request);
      const who = whoIs(about.name ?? request?.name, about.handle);
      if (request === undefined) return tellIt(desk, "unreached", { who });
      return tellIt(desk, about.never === true ? "unreached-never" : "unreached-decision", { ...valuesOf(desk, request), who });
    }
    case "undelivered":
      return undelivered(desk, about);
    case "lapsed":
    case "booking":
    case "reopened":
    case "untrue":
    case "resume":
      return;
    case "calendar":
      return tellIt(desk, about.what === "away" ? "calendar-away" : "calendar-back", { calendar: about.name });
    case "locked":
      return tellIt(desk, "locked-elsewhere", { channel: about.channel === "sms" ? "SMS" : "WhatsApp" });
    default:
      return unreachable(about);
  }
}

type Wants = Extract<Word["about"], { kind: "wants" }>;

function wanted({ what, text }: Wants): NoticeName {
  switch (what) {
    case "human":
      return "wants-human";
    case "cancel-booking":
      return "wants-cancel";
    case "move-booking":
      return text === undefined ? "wants-move" : "wants-move-words";
    case "flood":
      return "wants-flood";
    default:
      return unreachable(what);
  }
}

/** Among others, in one line; undefined where it has no shorter one. */
export function wantedLine(desk: HerDesk, about: Wants): string | undefined {
  if (about.code === undefined || (about.what !== "human" && about.what !== "move-booking")) return undefined;
  const name = about.what === "human" ? "digest-human" : about.text === undefined ? "digest-move" : "digest-move-words";
  return phrase(desk, name, wantedValues(desk, about));
}

function wantedValues(desk: HerDesk, { code, name, handle, request, text }: Wants) {
  const booking = request === undefined ? undefined : desk.requests.get(request);
  return {
    code: code ?? "",
    who: whoIs(name, handle),
    when: booking === undefined ? "" : (valuesOf(desk, booking)["when"] ?? ""),
    words: relayed(desk, text ?? ""),
  };
}

type About = Extract<Word["about"], { kind: "relay" }>;

function relayIn(desk: HerDesk, about: About): HerDesk["messages"][number] {
  return said(desk, about.wroteAt === undefined ? "relay-in" : "relay-late", relayValues(desk, about));
}

/** Their words whole, and no more. */
export const relayLine = (desk: HerDesk, about: About): string =>
  phrase(desk, about.wroteAt === undefined ? "digest-relay" : "digest-relay-late", relayValues(desk, about));

const relayValues = (desk: HerDesk, { code, name, handle, text, wroteAt }: About) => ({
  code: code ?? "",
  who: whoIs(name, handle),
  words: text === "" ? phrase(desk, "not-text-mark") : relayed(desk, text),
  at: wroteAt === undefined ? "" : sayInstant(desk, wroteAt),
});

function said(desk: HerDesk, name: Parameters<typeof tellIt>[1], values: Parameters<typeof tellIt>[2]): HerDesk["messages"][number] {
  tellIt(desk, name, values);
  const message = desk.messages.pop();
  if (message === undefined) throw new Error(`notice ${name} said nothing`);
  return message;
}

function aboutRequest(desk: HerDesk, about: Extract<Word["about"], { kind: "request" }>): void {
  const request = desk.requests.get(about.request);
  if (request === undefined) return;
  const exact = "wish" in request && request.wish.kind === "exact";
  switch (about.what) {
    case "new":
      // She has had no word of it yet: a request withdrawn meanwhile is not worth a message.
      if (request.state !== "requested" && request.state !== "countered") return;
      return putTalk(desk, exact ? "request-new" : "request-new-loose", request);
    case "countered":
      if (request.state !== "countered") return;
      return putTalk(desk, exact ? "request-countered" : "request-countered-loose", request);
    case "nudge":
      if (request.state !== "requested" && request.state !== "countered") return;
      return putIt(desk, request.moves === undefined ? "nudge" : "nudge-move", request);
    case "withdrawn":
      return tellIt(desk, "request-withdrawn", valuesOf(desk, request));
    case "accepted":
    case "moved":
      return accepted(desk, request, about.what);
    case "cancelled":
      return tellIt(desk, isSoon(desk, request) ? "booking-cancelled-soon" : "booking-cancelled", valuesOf(desk, request));
    case "expired":
      return tellIt(desk, "request-expired", valuesOf(desk, request));
    case "undone":
      if (request.state !== "requested" && request.state !== "countered") return;
      return tellIt(desk, "undone-elsewhere", {
        ...valuesOf(desk, request),
        state: phrase(desk, "state-undone") + sayHand(desk, request),
      });
    case "lapsed":
      return tellIt(desk, "proposal-expired", valuesOf(desk, request));
    default:
      return unreachable(about.what);
  }
}

/** After so many rounds she reads where the number is. */
function putTalk(desk: HerDesk, name: Parameters<typeof putIt>[1], request: Request): void {
  putIt(desk, name, request);
  const message = shouldTalk(request) ? desk.messages.pop() : undefined;
  if (message !== undefined)
    desk.messages.push({ ...message, text: `${message.text} ${phrase(desk, "her-talk", { code: request.code })}` });
}

/** It concerns the next hours: she may want to know before she looks by herself. */
export const isSoon = (desk: HerDesk, request: Request): boolean => "slot" in request && request.slot.at - desk.now < soonMs;
const soonMs = 12 * hourMs;

/** Her own hours were taken by the client: it is confirmed, whatever speaks against it since, and she hears what does. */
function accepted(desk: HerDesk, request: Request, what: "accepted" | "moved"): void {
  const whom = { client: request.client, but: request.id };
  const reasons = request.state === "confirmed" ? againstHers(desk, [request.slot], whom) : [];
  if (reasons === undefined) return;
  const text = phrase(desk, what === "moved" ? "request-moved" : "request-accepted", valuesOf(desk, request));
  desk.messages.push({ text: text + markOf(desk, reasons), choices: [] });
}
