/**
 * The options of a question: those of the file, and those that only the facts can name (her times, two readings, starts on the grid).
 * Out: labels in the client's language, and for dynamic ones the value that is remembered when one is chosen.
 */
import { briefly, sayDate, saySlot, sayWish } from "../../booking/describe.ts";
import { wishOf } from "../../booking/wish.ts";
import { unreachable } from "../../words/result.ts";
import { dateOf, type WallDate, type WallTime, wallOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Node, OptionSource } from "../flow/model.ts";
import type { MemoryValue, Question } from "../state.ts";
import type { Desk } from "./desk.ts";
import { refused } from "./refused.ts";
import { bookingsToCome, openRequest } from "./standing.ts";

/** A list on WhatsApp holds ten. */
const mostOptions = 9;

export function optionsOf(desk: Desk, node: Extract<Node, { kind: "choose" }>): Question["options"] {
  const named = node.options.map((option) => ({ id: option.id, label: option.label[desk.state.locale] }));
  return node.from === undefined ? named : [...dynamicOptions(desk, node.from.source), ...named];
}

/** The list of a question that is said again: what the facts named then stays, in the language of now; the rest is the step's, as it is worded now. */
export function optionsAgain(desk: Desk, node: Node, before: Question): Question["options"] {
  if (node.kind !== "choose") return [];
  const named = node.from === undefined ? [] : labelledAnew(desk, node.from.source, before);
  return [...named, ...node.options.map((option) => ({ id: option.id, label: option.label[desk.state.locale] }))];
}

function labelledAnew(desk: Desk, source: OptionSource, before: Question): Question["options"] {
  const named = before.options.filter(({ value }) => value !== undefined);
  const walls = named.flatMap(({ value }) =>
    typeof value === "object" && value.kind === "when" && value.when.kind === "instant" ? [value.when.at] : [],
  );
  const today = source === "free" || source === "nearest" ? starts(desk, walls) : dynamicOptions(desk, source);
  const labels = new Map(today.map(({ label, value }) => [JSON.stringify(value), label]));
  return named.map((option) => ({ ...option, label: labels.get(JSON.stringify(option.value)) ?? option.label }));
}

/** Whether a list that only the facts can name is there to be shown. `before`: the same question as it was sent; her hours must still stand. */
export function canList(desk: Desk, node: Node, before: Question | undefined): boolean {
  if (node.kind !== "choose" || node.from === undefined) return true;
  const sent = node.from.source !== "proposed" && before?.options.some(({ value }) => value !== undefined) === true;
  return sent || dynamicOptions(desk, node.from.source).length > 0;
}

/** Options that only the facts can name. The value is what is remembered when one is chosen. */
export function dynamicOptions(desk: Desk, source: OptionSource): { id: string; label: string; value: MemoryValue }[] {
  const { practice } = desk.facts;
  const locale = desk.state.locale;
  switch (source) {
    case "proposed": {
      const request = desk.focus ?? openRequest(desk);
      const slots = request?.state === "proposed" ? request.slots : [];
      return slots.map((slot, at) => ({
        id: `slot-${at + 1}`,
        label: saySlot(
          slot,
          locale,
          styleOf(
            desk,
            slots.map(({ wall }) => dateOf(wall)),
          ),
        ),
        value: slot.wall,
      }));
    }
    case "readings": {
      const why = refused(desk);
      const readings = why?.kind === "conflict" ? why.readings : [];
      const style = styleOf(desk, readings.slice(0, 3).flatMap(daysIn));
      return readings.slice(0, 3).map((when, at) => {
        const wish = wishOf(when, practice, desk.now);
        return {
          id: `reading-${at + 1}`,
          label: wish.ok ? sayWish(wish.value, locale, style) : sayReading(when, desk, style),
          value: { kind: "when", when },
        };
      });
    }
    case "nearest": {
      const why = refused(desk);
      return starts(desk, why?.kind === "off-grid" ? why.nearest : []);
    }
    case "free":
      return starts(
        desk,
        desk.free.map(({ wall }) => wall),
      );
    case "bookings":
      return bookingsToCome(desk)
        .slice(0, mostOptions)
        .map(({ id, slot }, n, all) => ({
          id: `booking-${n + 1}`,
          label: saySlot(
            slot,
            locale,
            styleOf(
              desk,
              all.map((each) => dateOf(each.slot.wall)),
            ),
          ),
          value: id,
        }));
    default:
      return unreachable(source);
  }
}

const starts = (desk: Desk, walls: readonly WallTime[]): { id: string; label: string; value: MemoryValue }[] =>
  walls.map((at, n) => {
    const when = { kind: "instant", at, dateInferred: false, approx: false } as const;
    return { id: `start-${n + 1}`, label: sayReading(when, desk, styleOf(desk, walls.map(dateOf))), value: { kind: "when", when } };
  });

/** A list says the month of each where one of them is not of the running month, in words short enough for a button. */
const styleOf = (desk: Desk, dates: readonly WallDate[]): "brief" | "short" =>
  briefly(dates, desk.now, desk.facts.practice.zone) === "brief" ? "brief" : "short";

function daysIn(when: When): readonly WallDate[] {
  if (when.kind === "instant") return [dateOf(when.at)];
  if (when.kind === "day" || when.kind === "daypart") return [when.date];
  return when.kind === "interval" ? [when.from, when.to].filter((date) => date !== undefined) : [];
}

function sayReading(when: When, desk: Desk, style: "brief" | "short"): string {
  const { practice } = desk.facts;
  if (when.kind === "instant") {
    const slot = { wall: when.at, zone: practice.zone, at: 0, minutes: practice.session.minutes };
    return saySlot(slot, desk.state.locale, style);
  }
  return sayDate(
    when.kind === "day" || when.kind === "daypart" ? when.date : dateOf(wallOf(desk.now, practice.zone)),
    desk.state.locale,
    style,
  );
}
