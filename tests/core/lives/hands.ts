/**
 * What people write at random, each with some sense in it: what a client may answer where they stand, what she may answer to what waits for her.
 * In: a seed and the house as it is. Out: the next thing that happens. The same seed is the same life.
 */
import { isOpen } from "../../../src/core/booking/request.ts";
import { dayMs, hourMs, minuteMs } from "../../../src/core/words/time.ts";
import { therapist } from "../conversation/house.ts";
import type { House } from "./both-sides.ts";

export type Happens = { readonly who: string; readonly text: string } | { readonly wait: number };

/** Mulberry32. */
export function chanceOf(seed: number): () => number {
  let at = seed * 2_654_435_761;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const clients = { zoe: "+33600000044", luc: "+33600000077", marie: "+33600000012" };
const names: Readonly<Record<string, string>> = { zoe: "Zoé", luc: "Luc", marie: "Marie" };

export function next(house: House, chance: () => number): Happens {
  const one = <T>(of: readonly T[]): T => {
    const picked = of[Math.floor(chance() * of.length)];
    if (picked === undefined) throw new Error("nothing to choose from");
    return picked;
  };
  const roll = chance();
  if (roll < 0.25) return { wait: waits(chance, one) };
  if (roll < 0.63) {
    const who = one(Object.keys(clients));
    return { who, text: theirs(house, who, chance, one) };
  }
  return { who: "therapist", text: hers(house, chance, one) };
}

type One = <T>(of: readonly T[]) => T;

function waits(chance: () => number, one: One): number {
  const roll = chance();
  if (roll < 0.55) return one([10_000, 31_000, 40_000, minuteMs]);
  if (roll < 0.8) return one([6 * minuteMs, 20 * minuteMs]);
  return roll < 0.93 ? one([2 * hourMs, 5 * hourMs]) : one([12 * hourMs, dayMs, 2 * dayMs]);
}

const moment = (one: One): string => `${one(["jeudi", "vendredi", "lundi", "mardi"])} ${one(["10h", "11h", "14h", "15h", "16h30"])}`;

function theirs(house: House, who: string, chance: () => number, one: One): string {
  const party = house.people.get(who);
  const state = party === undefined ? undefined : house.states.get(party.conversation);
  const open = state?.role === "client" ? state.open : undefined;
  const roll = chance();
  if (open?.flow === "proposal" && roll < 0.5) return open.step === "recap" ? "oui" : one(["1", "2", `plutôt ${moment(one)}`, moment(one)]);
  if (open !== undefined && roll < 0.7) return one(["1", "1", "1", "oui", "oui", "2", "non", "3", moment(one), `plutôt ${moment(one)}`]);
  const first = `rdv ${moment(one)} c'est ${names[who] ?? who}`;
  const wide = `je voudrais venir ${one(["jeudi matin", "vendredi après-midi", "la semaine prochaine", "dès que possible"])}, ${names[who] ?? who}`;
  const always = [first, first, wide, "où en est ma demande ?", "merci", "laissez tomber", moment(one)];
  if (state?.role !== "client") return one([first, first, first, wide]);
  const ofRequest = ["annuler", "je retire ma demande", `plutôt ${moment(one)}`];
  const ofBooking = [
    "je veux annuler mon rdv",
    "annulez tous mes rdv",
    `je voudrais déplacer mon rdv à ${moment(one)}`,
    "je dois déplacer mon rdv",
    `plutôt ${moment(one)}`,
  ];
  return one([
    ...always,
    ...(state.request === undefined ? [first, first, wide] : ofRequest),
    ...(state.bookings.length === 0 ? [] : [...ofBooking, ...ofBooking]),
  ]);
}

function hers(house: House, chance: () => number, one: One): string {
  const waiting = [...house.requests.values()].filter(isOpen);
  const codes = waiting.map(({ code }) => code);
  const name = one(Object.values(names));
  const booked = [...house.requests.values()].filter(({ state }) => state === "confirmed").map((request) => request.name);
  const theirs = one(booked.length > 0 && chance() < 0.8 ? booked : [name]);
  const state = house.states.get(therapist.conversation);
  const asked = state?.role === "therapist" ? state.ask?.about.kind : undefined;
  const roll = chance();
  if (asked !== undefined && roll < 0.5)
    return one(["oui", "oui", "oui annule", "non", "tous", "tous", "un par un", "rien", "1", "2", "annule"]);
  if (house.overrides.pausedAt !== undefined && roll < 0.7) return "reprends";
  if (codes.length > 0 && roll < 0.55) {
    const code = one(codes);
    return one([
      "oui",
      "oui",
      "oui",
      `oui ${code}`,
      `oui ${code}`,
      `oui ${code}`,
      "non",
      `non ${code}`,
      `non ${code} absente ce jour-là`,
      moment(one),
      `${code} plutôt ${moment(one)}`,
      `${code} ${moment(one)} ou ${moment(one)}`,
      `oui ${name}`,
      `non ${name}`,
      `oui ${code} et non ${one(codes)}`,
      "oui à toutes",
      `annule ${code}`,
    ]);
  }
  if (roll < 0.7) return one(["annule", "annule", "annule", "oui annule", "oui"]);
  return one([
    `annule le rdv de ${theirs}`,
    `annule le rdv de ${theirs}`,
    `annule le rdv de ${theirs}`,
    `annule le rdv de ${theirs} et propose ${moment(one)} ou ${moment(one)}`,
    `annule le rdv de ${theirs} et propose ${moment(one)}`,
    `déplace ${theirs} à ${moment(one)}`,
    `rdv ${name} ${moment(one)}`,
    `rdv ${name} ${moment(one)}`,
    `rdv Camille ${moment(one)}`,
    `déplace Camille à ${moment(one)}`,
    `rdv Emma ${moment(one)} 06 00 00 00 21`,
    `déplace Emma à ${moment(one)}`,
    `absente ${one(["jeudi", "vendredi", "lundi", "demain"])}`,
    `absente ${one(["jeudi", "vendredi", "lundi", "demain"])}`,
    `ferme ${one(["jeudi", "vendredi"])} après-midi`,
    "ouvre samedi 14h-18h",
    `bloque ${one(["jeudi", "lundi"])} 14h-16h`,
    `annule les rdv de ${one(["jeudi", "vendredi", "lundi"])}`,
    `annule les rdv de Zoé et Luc`,
    "annule absence 1",
    one(["pause", "liste", "agenda", "absences"]),
    `${name}: bonjour, à bientôt`,
    `reprends ${name}`,
  ]);
}
