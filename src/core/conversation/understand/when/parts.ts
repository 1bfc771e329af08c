/**
 * Parts of a day (en fin de matinée, ce soir, late afternoon), and what is named but over (hier soir, lundi dernier, il y a 3 jours).
 * In: a reader and a place. Out: atoms and the place after them, or nothing.
 */
import type { DayPart } from "../../../words/when.ts";
import { readLength } from "./ahead.ts";
import type { DayNumber } from "./calendar.ts";
import type { Placed } from "./clock.ts";
import { readDay } from "./day.ts";
import { readPeriod } from "./period.ts";
import type { Atom } from "./piece.ts";
import type { Reader } from "./reader.ts";
import type { Edge } from "./terms.ts";

type Atoms = Placed<readonly Atom[]>;

/** Hier, lundi dernier, la semaine dernière, il y a 3 jours, depuis lundi: named, and over. */
export function gone(r: Reader, at: number, today: DayNumber): Atoms | undefined {
  const past: Atom = { kind: "past" };
  const yesterday = r.past(at, "yesterday");
  if (yesterday !== undefined) return { value: [past], next: withPart(r, yesterday) };
  const ago = r.past(at, "ago");
  const length = readLength(r, ago === undefined ? at : r.skip(ago, "approx"));
  if (length !== undefined && (ago !== undefined ? isOver(r, length) : r.text(length.next) === "ago")) {
    return { value: [past], next: ago === undefined ? length.next + 1 : length.next };
  }
  const since = r.past(at, "since");
  if (since !== undefined) {
    const what =
      readLength(r, since) ?? readDay(r, since) ?? readPeriod(r, r.skip(since, "the"), today) ?? readPart(r, r.skip(since, "this"));
    return what === undefined ? undefined : { value: [past], next: what.next };
  }
  const led = r.past(r.skip(at, "the"), "last");
  const ledDay = led === undefined ? undefined : r.find(led, "weekday");
  if (ledDay !== undefined) return { value: [past], next: withPart(r, ledDay.next) };
  const named = r.find(r.skip(at, "the"), "weekday");
  const over = named === undefined ? undefined : r.past(named.next, "last");
  if (over !== undefined) return { value: [past], next: withPart(r, over) };
  // « dimanche de la semaine dernière »
  const week = named === undefined ? undefined : r.find(r.skip(named.next, "of", "the"), "unit");
  const gone = week === undefined ? undefined : r.past(week.next, "last");
  if (gone !== undefined) return { value: [past], next: withPart(r, gone) };
  // « en mars dernier », « last June »
  const leads = r.skip(at, "in", "into", "at", "on", "the", "of", "this");
  const month = r.find(led ?? leads, "month");
  if (month !== undefined && (led !== undefined || r.past(month.next, "last") !== undefined))
    return { value: [past], next: led === undefined ? (r.past(month.next, "last") ?? month.next) : month.next };
  const night = led === undefined ? undefined : r.find(led, "part");
  if (night !== undefined && r.text(led === undefined ? at : led).startsWith("n")) return { value: [past], next: night.next };
  return undefined;
}

/** "il y a deux heures"; but « il y a 14h ? », « il y a 10 heures de libre » ask for a place. */
function isOver(r: Reader, { value, next }: NonNullable<ReturnType<typeof readLength>>): boolean {
  if (value.unit !== "hour") return value.unit !== "minute" || value.n > 0;
  return r.text(next - 1).startsWith("heure") && r.past(next, "of", "bridge") === undefined && !r.mark(next, "?");
}

const withPart = (r: Reader, at: number): number => r.find(at, "part")?.next ?? at;

const edged: Readonly<Record<Edge, Partial<Record<DayPart, DayPart>>>> = {
  start: { matin: "debut_matin", apres_midi: "debut_apres_midi", fin_journee: "debut_matin" },
  middle: { fin_journee: "midi" },
  end: { matin: "fin_matin", apres_midi: "fin_apres_midi" },
};

export const edgedPart = (part: DayPart, edge: Edge): DayPart => edged[edge][part] ?? part;

function readPart(r: Reader, at: number): Placed<DayPart> | undefined {
  const start = r.skip(at, "on", "into", "at", "in", "the", "approx");
  const edge = r.find(start, "edge") ?? r.find(at, "edge");
  const named = edge === undefined ? (r.find(at, "part") ?? r.find(r.skip(at, "on", "into", "at", "in"), "part")) : undefined;
  const behind = edge === undefined ? start : r.skip(edge.next, "of", "the", "on", "this");
  const part = named ?? (edge === undefined ? undefined : r.find(edge.next, "part")) ?? r.find(behind, "part");
  if (part === undefined || (part.term.edgeOnly === true && edge === undefined)) return undefined;
  return { value: edge === undefined ? part.term.part : edgedPart(part.term.part, edge.term.edge), next: part.next };
}

export function partAt(r: Reader, at: number): Atoms | undefined {
  const tonight = r.find(at, "offset");
  if (tonight?.term.part !== undefined)
    return {
      value: [
        { kind: "day", day: { offset: 0 } },
        { kind: "part", part: tonight.term.part },
      ],
      next: tonight.next,
    };
  const part = readPart(r, at) ?? undefined;
  if (part === undefined) return edgeOfDay(r, at);
  const edge = r.find(r.skip(at, "on", "into", "at", "in", "the"), "edge");
  const today = edge !== undefined && r.past(r.skip(edge.next, "of", "the"), "this") !== undefined;
  return { value: [...(today ? [{ kind: "day", day: { offset: 0 } } as const] : []), { kind: "part", part: part.value }], next: part.next };
}

/** "early tomorrow morning", "fin vendredi matin", "tôt demain matin": the edge before the day. */
function edgeOfDay(r: Reader, at: number): Atoms | undefined {
  const edge = r.find(at, "edge") ?? r.find(at, "sooner");
  const day = edge === undefined ? undefined : readDay(r, r.skip(edge.next, "of", "on"));
  const part = day === undefined ? undefined : r.find(r.skip(day.next, "on", "at", "into", "the"), "part");
  if (edge === undefined || day === undefined || part === undefined) return undefined;
  return {
    value: [
      { kind: "day", day: day.value },
      { kind: "part", part: edgedPart(part.term.part, edge.term.edge) },
    ],
    next: part.next,
  };
}

/** Ce soir, cet aprem, this morning, ce midi. */
export function thisPart(r: Reader, at: number): Atoms | undefined {
  const here = r.past(r.skip(at, "on"), "this");
  if (here === undefined) return undefined;
  const noon = r.past(here, "noon");
  if (noon !== undefined)
    return {
      value: [
        { kind: "day", day: { offset: 0 } },
        { kind: "clock", clock: { hour: 12, minute: 0, noon: true }, approx: false },
      ],
      next: noon,
    };
  const part = readPart(r, here);
  return part === undefined
    ? undefined
    : {
        value: [
          { kind: "day", day: { offset: 0 } },
          { kind: "part", part: part.value },
        ],
        next: part.next,
      };
}
