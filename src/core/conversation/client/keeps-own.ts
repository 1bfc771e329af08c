/**
 * « je garde jeudi 14h » where she offers another hour, or where a request would move that one: the booking stays, and what was asked is let go.
 * In: the desk and what was understood. Out: whether it was that. An hour that is theirs already is never asked for a second time.
 */
import type { Goto } from "../flow/model.ts";
import type { Meaning } from "../understand/meaning.ts";
import type { Desk } from "./desk.ts";
import { takenAmong } from "./moment.ts";
import { bookingNamed } from "./of-booking.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { walk } from "./walk.ts";

export function keepsOwn(desk: Desk, meaning: Meaning): boolean {
  const request = openRequest(desk);
  if (request === undefined || meaning.folded.includes("?") || meaning.intents.some(({ label }) => label === "cancel")) return false;
  const own = ownMeant(desk, meaning);
  if (own === undefined || own.state !== "confirmed") return false;
  if (request.state === "proposed" && takenAmong(meaning.when, request.slots, meaning.folded) !== undefined) return false;
  const keeps = keeping.test(meaning.folded);
  const hour = meaning.when.kind === "instant" && meaning.when.at === own.slot.wall;
  const moved = request.moves?.booking === own.id;
  if (request.state === "proposed" && (keeps || (moved && hour))) return going(desk, own, offerRefused);
  if (moved && keeps) return going(desk, own, letItGo);
  return request.state === "proposed" && hour && going(desk, own, theirs);
}

/** The booking whose day or hour they name, else « mon rdv » where the request would move it. */
function ownMeant(desk: Desk, meaning: Meaning): ReturnType<typeof bookingNamed> {
  const named = meaning.when.kind === "none" ? undefined : bookingNamed(desk, meaning);
  if (named !== undefined || meaning.when.kind !== "none" || !keeping.test(meaning.folded) || !mine.test(meaning.folded)) return named;
  const moves = openRequest(desk)?.moves?.booking;
  return bookingsToCome(desk).find(({ id }) => id === moves);
}

function going(desk: Desk, own: NonNullable<ReturnType<typeof bookingNamed>>, to: Goto): true {
  desk.focus = to === letItGo ? undefined : own;
  walk(desk, to, false);
  return true;
}

const offerRefused: Goto = { kind: "step", flow: "proposal", step: "keep" };
/** A request that waits is given up after a question of its own. */
const letItGo: Goto = { kind: "step", flow: "leave", step: "withdraw" };
const theirs: Goto = { kind: "step", flow: "status", step: "what" };

const keeping =
  /\b(?:gard(?:e|er|ons|erai|erais|erons)|conserv(?:e|er|ons|erai)|rest(?:e|er|ons|erai) (?:sur|a|au|avec)|laisse(?:z|r|ns)?|maintien[a-z]*|maintenir|keep|keeping|stay with|stick (?:to|with))\b/;
const mine =
  /\b(?:mon|ma|notre|l.|le|my|our|the) (?:rdv|rendez.vous|seance|heure|horaire|creneau|ancien[a-z]*|premier[a-z]*|original|old|first|appointment|session|time|one)\b|\b(?:le mien|la mienne|mine|comme (?:prevu|c.etait|c.est|avant)|as it is|as planned)\b/;
