/**
 * Our meanings in the shapes of the labelled data, and back again nowhere: labels, dates, the therapist's actions.
 * In: what the runtime's own functions understood. Out: plain objects, ready to be graded or written. Decides nothing by itself: what the
 * data does not tell apart is folded together (the menu is `help`, a message for the practice is `human`, parking is `address`).
 */
import type { Intent, Meaning } from "../core/conversation/understand/meaning.ts";
import type { TherapistReply } from "../core/conversation/understand/therapist-reply.ts";
import { unreachable } from "../core/words/result.ts";
import type { When } from "../core/words/when.ts";

export const polite: ReadonlySet<string> = new Set(["greeting", "thanks", "goodbye"]);

/** What our labels are called in the data; a feeling is no trade of the desk there. */
const called: Readonly<Partial<Record<Intent, string>>> = {
  menu: "help",
  back: "help",
  reminders: "stop",
  message: "human",
  robot: "human",
  let_go: "no",
  feeling_doubt: "about",
  feeling_heavy: "out_of_scope",
  feeling_sorry: "out_of_scope",
};

/** Labels, most confident first; courtesy only where nothing else was said. Danger stands alone, opt-out beside erasure and cancelling only. */
export function labelsOf(meaning: Meaning): string[] {
  if (meaning.distress !== undefined) return ["crisis"];
  if (meaning.optOut === "stop") return ["stop", ...meaning.intents.map(({ label }) => label)];
  const answer = meaning.answer === undefined || meaning.answer.kind === "number" ? [] : [meaning.answer.kind];
  const labels = new Set<string>([
    ...answer,
    ...meaning.intents.map(({ label, topic }) => (topic === "access" ? "address" : (called[label] ?? label))),
  ]);
  if (meaning.unheard === true) labels.add("out_of_scope");
  const kept = substance([...labels]);
  const known = kept.filter((label) => label !== "out_of_scope");
  return known.length > 0 ? known : ["out_of_scope"];
}

/** Without courtesy, where something else stands beside it. */
export function substance(labels: readonly string[]): string[] {
  const kept = labels.filter((label) => !polite.has(label));
  return kept.length > 0 ? kept : [...labels];
}

/** A moment as the data writes it: `YYYY-MM-DDTHH:mm` or a bare day; `null` is an open end. */
export interface Dated {
  readonly kind: "instant" | "day" | "daypart" | "interval" | "ambiguous" | "none";
  readonly start?: string | null;
  readonly end?: string | null;
  readonly part?: string;
  readonly dateless?: boolean;
  readonly approx?: boolean;
  readonly alternatives?: readonly Dated[];
}

/** `today`: the date that stands where only a clock or a part of the day was said. */
export function datedOf(when: When, today: string): Dated {
  switch (when.kind) {
    case "instant":
      return {
        kind: "instant",
        start: when.at,
        ...(when.dateInferred ? { dateless: true } : {}),
        ...(when.approx ? { approx: true } : {}),
      };
    case "day":
      return { kind: "day", start: when.date };
    case "daypart":
      return { kind: "daypart", start: when.date, part: when.part };
    case "interval":
      return intervalOf(when, today);
    case "several":
      return { kind: "ambiguous", alternatives: when.of.map((each) => datedOf(each, today)) };
    case "asap":
    case "none":
      return { kind: "none" };
    default:
      return unreachable(when);
  }
}

function intervalOf(when: Extract<When, { kind: "interval" }>, today: string): Dated {
  const dateless = when.from === undefined && when.to === undefined;
  const timed = when.after !== undefined || when.before !== undefined;
  const flag = dateless ? { dateless: true } : {};
  if (dateless && !timed) return when.part === undefined ? { kind: "none" } : { kind: "daypart", start: today, part: when.part, ...flag };
  const part = when.part === undefined ? {} : { part: when.part };
  if (!timed) return { kind: "interval", start: when.from ?? null, end: when.to ?? null, ...part };
  const at = (date: string | undefined, clock: string | undefined): string | null =>
    clock === undefined ? null : `${date ?? today}T${clock}`;
  return { kind: "interval", start: at(when.from, when.after), end: at(when.to, when.before), ...part, ...flag };
}

/** What she decided, as the data writes it; several decisions stand in `also` of the first. */
export interface Told {
  readonly action: "confirm" | "decline" | "propose" | "ask" | "list" | "undo" | "unclear";
  readonly code?: string;
  readonly date?: Dated;
  readonly note?: string;
  readonly also?: readonly Told[];
}

/** `pending`: what waits for her, in order. A bare answer is about the only thing that waits; with several it is asked about. */
export function toldOf(reply: TherapistReply, pending: readonly string[], today: string): Told {
  const only = pending.length === 1 ? pending[0] : undefined;
  switch (reply.kind) {
    case "several": {
      const told = reply.of.map((each) => toldOf(each, pending, today)).sort((a, b) => place(a, pending) - place(b, pending));
      const [first, ...also] = told;
      return first === undefined ? { action: "unclear" } : { ...first, ...(also.length === 0 ? {} : { also }) };
    }
    case "yes":
      return about(reply.code ?? only, (code) => ({ action: "confirm", code, ...noted(reply.note) }));
    case "no":
      return about(reply.code ?? only, (code) => ({ action: "decline", code, ...noted(reply.reason ?? reply.note) }));
    case "propose":
      return about(reply.code ?? only, (code) => {
        // The data does not say which hour was asked for; one that she says yes to is taken to be it.
        if (reply.accepts === true) return { action: "confirm", code };
        const [first, second] = reply.whens;
        const when: When = first === undefined || second !== undefined ? { kind: "several", why: "or", of: reply.whens } : first;
        return { action: "propose", code, date: datedOf(when, today) };
      });
    case "who":
    case "to-client":
      return { action: "ask", code: reply.code };
    case "ask":
      return about(reply.code ?? only, (code) => ({ action: "ask", code }));
    case "list":
    case "help":
      return { action: "list" };
    case "undo":
      return { action: "undo", ...(reply.code === undefined ? {} : { code: reply.code }) };
    case "wrong-code":
    case "either":
    case "choice":
    case "unclear":
      return { action: "unclear" };
    default:
      return unreachable(reply);
  }
}

const about = (code: string | undefined, told: (code: string) => Told): Told => (code === undefined ? { action: "unclear" } : told(code));
const noted = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });
const place = ({ code }: Told, pending: readonly string[]): number => (code === undefined ? pending.length : pending.indexOf(code));
