/**
 * `annule`, of what she did by her own words: at once within ten minutes; later she is told what it was and asked. What the client has heard meanwhile
 * is put right by a kind word; what is somebody else's by now stays as it is, and she is told.
 */
import { cellsOf } from "../../booking/cells.ts";
import { cancelBooking, offerAgain, reinstate, revoke, tellBooking, undo } from "../../booking/moves.ts";
import { isOpen, type Request, type Slot } from "../../booking/request.ts";
import { leaveAgain } from "../../booking/way-back.ts";
import { minuteMs } from "../../words/time.ts";
import type { HerAct } from "../her-memory.ts";
import { forgetAct } from "./acts.ts";
import { askHer, closeAsk } from "./asking.ts";
import { lineOf, lines, yesNo } from "./calling-off.ts";
import { type HerDesk, isHersAlone, moveHers, phrase, postAbout, tellIt, valuesOf, whoOf } from "./her-desk.ts";
import { sayAll, undoOpening } from "./openings.ts";
import { undoPause } from "./pausing.ts";
import { nameOfAnswer, undoAnswered } from "./undoing-answers.ts";

const atOnceMs = 10 * minuteMs;

export function undoAct(desk: HerDesk, act: HerAct): void {
  if (desk.now - act.at <= atOnceMs || act.kind === "wrote") return takeBackAct(desk, act);
  askUndo(desk, act);
}

export const askUndo = (desk: HerDesk, act: HerAct): void =>
  askHer(desk, { kind: "undo", act }, phrase(desk, "undo-ask", { what: nameOf(desk, act) }), yesNo(desk));

export function takeBackAct(desk: HerDesk, act: HerAct): void {
  const queries = desk.queries.length;
  switch (act.kind) {
    case "opened":
      undoOpening(desk, act.added, act.removed);
      break;
    case "called-off":
      undoCallingOff(desk, act.moved, act.entered === undefined ? undefined : desk.requests.get(act.entered));
      break;
    case "entered":
      undoEntered(desk, desk.requests.get(act.request));
      break;
    case "answered":
      undoAnswered(desk, desk.requests.get(act.request));
      break;
    case "wrote":
      tellIt(desk, "undo-wrote", { who: act.who });
      break;
    case "paused":
    case "resumed":
      undoPause(desk, act.before, act.until);
      break;
  }
  if (desk.queries.length > queries) return;
  closeAsk(desk, true);
  forgetAct(desk, act);
}

type Moved = Extract<HerAct, { kind: "called-off" }>["moved"];

/** `instead`: where one of them was put in her agenda alone. */
function undoCallingOff(desk: HerDesk, moved: Moved, instead: Request | undefined): void {
  const requests = moved.flatMap(({ request }) => desk.requests.get(request) ?? []);
  // Only what the client has heard of may be somebody else's by now.
  const cells = requests
    .filter(({ state }) => state !== "revoked")
    .flatMap((request) => cellsBack(desk, request, hoursBefore(moved, request)));
  if (cells.some((cell) => !desk.facts.cellsKnown.has(cell))) {
    desk.queries.push({ kind: "cells", cells });
    return;
  }
  const gone = instead === undefined ? undefined : cancelBooking(instead, desk.now);
  if (gone?.ok === true) moveHers(desk, gone.value);
  const back: Request[] = [];
  const lost: Request[] = [];
  for (const { id } of requests) {
    const request = desk.requests.get(id);
    if (request === undefined) continue;
    const slots = hoursBefore(moved, request);
    const asks = askingToLeave(desk, id);
    const theirs = [undefined, id, instead?.id, asks?.id];
    const free = cellsBack(desk, request, slots).every((cell) => theirs.includes(desk.facts.cells.get(cell)));
    const { expiresAt: before, unheard } = moved.find((each) => each.request === request.id) ?? {};
    const after =
      request.state === "decided"
        ? undo(request, desk.now)
        : request.state === "proposed" && before !== undefined
          ? before <= desk.now || (slots !== undefined && !free)
            ? undefined
            : offerAgain(request, before, slots)
          : free || request.state === "revoked"
            ? reinstate(request, desk.now)
            : undefined;
    if (after?.ok !== true) {
      lost.push(request);
      continue;
    }
    const leaves = asks === undefined || after.value.state !== "confirmed" ? undefined : leaveAgain(asks, after.value);
    // First: what both hours share is the booking's again.
    if (leaves?.ok === true) moveHers(desk, leaves.value);
    // Whoever was about to be told of it is, after all.
    const again = unheard === "soon" ? tellBooking(after.value, desk.now + desk.facts.practice.undoSeconds * 1000, desk.now) : after;
    moveHers(desk, again.ok ? again.value : after.value);
    back.push(after.value);
    if (unheard !== undefined) continue;
    const told = request.state !== "revoked" && after.value.state === "confirmed" && !isHersAlone(desk, request);
    const { rev } = after.value;
    if (told) postAbout(desk, after.value, "reinstated", { kind: "booking", request: request.id, rev, what: "reinstated" });
  }
  const parts = [
    ...(back.length === 0 ? [] : [phrase(desk, "undone-these"), ...lines(desk, back)]),
    ...(lost.length === 0 ? [] : [phrase(desk, "not-undone"), ...lines(desk, lost)]),
  ];
  if (parts.length === 0) return tellIt(desk, "undo-nothing");
  desk.messages.push({ text: parts.join("\n"), choices: [] });
}

/** The open request that would move that booking. */
const askingToLeave = (desk: HerDesk, booking: Request["id"]): Request | undefined =>
  [...desk.requests.values()].find((each) => each.moves?.booking === booking && isOpen(each));

const hoursBefore = (moved: Moved, { id }: Request): readonly Slot[] | undefined => moved.find(({ request }) => request === id)?.slots;

/** The cells that its hour would need again; `offered`: the hours of an offer that had more of them. */
function cellsBack(desk: HerDesk, request: Request, offered: readonly Slot[] | undefined) {
  if (offered !== undefined) return offered.flatMap((slot) => cellsOf(slot, desk.facts.practice.bufferMinutes));
  const slot =
    request.state === "cancelled"
      ? request.slot
      : request.state === "proposed" && request.booked === true && request.wish.kind === "exact"
        ? request.wish.slot
        : undefined;
  return slot === undefined ? [] : cellsOf(slot, desk.facts.practice.bufferMinutes);
}

/** A booking that she entered: nobody hears of it where nobody has heard of it. */
function undoEntered(desk: HerDesk, request: Request | undefined): void {
  if (request?.state !== "confirmed") return tellIt(desk, "undo-nothing");
  const heard = request.tellAt === undefined && request.rev > 0 && !isHersAlone(desk, request);
  const after = heard ? revoke(request, [], desk.facts.self.conversation, desk.now, desk.now) : cancelBooking(request, desk.now);
  if (!after.ok) return tellIt(desk, "undo-nothing");
  moveHers(desk, after.value);
  tellIt(desk, heard ? "entered-undone-told" : "entered-undone", {
    who: whoOf(desk, request),
    when: valuesOf(desk, request)["when"] ?? "",
  });
}

/** What would be taken back, with persons and dates. */
function nameOf(desk: HerDesk, act: HerAct): string {
  switch (act.kind) {
    case "opened": {
      const added = desk.facts.overrides.list.filter(({ id }) => act.added.includes(id));
      return sayAll(desk, added.length > 0 ? added : act.removed.map(({ override }) => override));
    }
    case "called-off":
      return phrase(desk, "act-called-off", {
        lines: act.moved
          .flatMap(({ request }) => lineFor(desk, request))
          .slice(0, 4)
          .join(", "),
      });
    case "entered":
      return phrase(desk, "act-entered", { lines: lineFor(desk, act.request).join("") });
    case "answered":
      return nameOfAnswer(desk, desk.requests.get(act.request));
    case "wrote":
      return act.who;
    case "paused":
    case "resumed":
      return phrase(desk, "act-pause");
  }
}

function lineFor(desk: HerDesk, id: Request["id"]): readonly string[] {
  const request = desk.requests.get(id);
  return request === undefined ? [] : [lineOf(desk, request)];
}
