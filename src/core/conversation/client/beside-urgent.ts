/**
 * What was asked in the same breath as words of danger: a moment to come, a question, a cancellation. The text for danger leaves alone; this is
 * kept as it was read, and read again together with the next thing that they ask. A day that only the danger speaks of is no wish.
 * In: what was written, and a way to read a piece of it. Out: intents, a moment, a name; never a word of it. Nothing is pushed, nothing given up.
 */
import { distressIn } from "../../safety/distress.ts";
import { fold } from "../../words/fold.ts";
import { hourMs } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { type BesideUrgent, besideIntents } from "../state.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { asksUnknown } from "./asks.ts";
import type { Desk } from "./desk.ts";
import { completed, inHand } from "./moment.ts";
import { bookingsToCome, openRequest } from "./standing.ts";

type Asked = BesideUrgent["asked"][number];

/** Undefined where nothing is asked in words of its own, clear of the danger. */
export function askedBeside(words: string, read: (text: string) => Meaning): Omit<BesideUrgent, "at"> | undefined {
  const pieces = words.split(between).filter((piece) => piece.trim() !== "");
  const calm = pieces.length > most ? [] : pieces.filter((piece) => distressIn(piece) === undefined);
  const text = calm.join(", ");
  if (text === "" || distressIn(text) !== undefined) return undefined;
  const { intents, when, name } = read(text);
  const asked = besideIntents.filter((label) =>
    intents.some((each) => each.label === label && each.why !== "a moment" && (!gives.has(label) || givesUp.test(fold(text)))),
  );
  if (asked.length === 0) return undefined;
  const dated = asked.some((label) => label === "book" || label === "reschedule") && calm.every((piece) => wishes(read(piece)));
  return {
    asked,
    ...(dated && when.kind !== "none" ? { when: { kind: "when" as const, when } } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/** « envoyez la demande », « oui » in a sentence of its own beside the danger: a yes that is not taken, and is asked for anew. */
export function agreesBeside(words: string, read: (text: string) => Meaning): boolean {
  const pieces = words.split(between).filter((piece) => piece.trim() !== "");
  return pieces.length <= most && pieces.some((piece) => distressIn(piece) === undefined && sends.test(fold(piece)) && agrees(read(piece)));
}

const agrees = ({ answer, answerOnly }: Meaning): boolean => answerOnly && answer?.kind === "yes";
const sends = /\b(?:oui|ok|d.accord|envo[iy]|transmet|confirm|valid|yes|send)[a-z]*/;

/** Whoever writes in more pieces pours out their heart. */
const most = 40;

/** Whether the moment of a piece, where it has one, is one at which they would come. */
const wishes = ({ when, intents }: Meaning): boolean =>
  when.kind === "none" || intents.some(({ label }) => label === "book" || label === "reschedule");

const opening =
  "(?:je |j'? ?)?(?:voudrais|veux|aimerais|souhaite|besoin) (?:bien )?(?:d'? ?)?(?:un|une|prendre|avoir|venir|annuler|deplacer)\\b";
const between = new RegExp(
  `[\\n.!?;,]+|\\s(?=(?:et|mais|sinon|donc|and|but|so)\\s)|\\s(?=${opening})|\\s(?=(?:i'd like|i would like) )`,
  "i",
);

const gives: ReadonlySet<Asked> = new Set<Asked>(["cancel", "reschedule"]);
/** « j'en peux plus » gives up no hour. */
const givesUp = /\b(?:annul|anul|supprim|decommand|deplac|report|decal|chang|cancel|reschedul|postpon|mov)[a-z]*/;

const lastsMs = 12 * hourMs;

/**
 * What is to be read now: the message together with what was kept, once; the message alone where it asks for something else first, says no, or
 * wants to be left alone.
 */
export function withBeside(desk: Desk, meaning: Meaning, answering: boolean): Meaning {
  const { besideUrgent: kept, ...rest } = desk.state;
  if (kept === undefined) return meaning;
  const over = desk.now - kept.at >= lastsMs;
  if (over || declines(meaning)) desk.state = rest;
  if (over || declines(meaning) || !answering || asksUnknown(desk.words, meaning)) return meaning;
  if (!meaning.intents.every(({ label }) => goesOn.has(label))) return meaning;
  desk.state = rest;
  const { answer: _courtesy, ...said } = meaning;
  // « plutôt vendredi » changes the wish that was kept, and moves nothing.
  const taken: ReadonlySet<Intent> = new Set<Intent>([...courtesies, ...(kept.asked.includes("book") ? (["reschedule"] as const) : [])]);
  const own = meaning.intents.filter(({ label }) => !taken.has(label));
  const added = kept.asked.filter((label) => own.every((each) => each.label !== label));
  const name = meaning.name ?? kept.name;
  return {
    ...said,
    answerOnly: false,
    ping: false,
    intents: [...own, ...added.map((label) => ({ label, score: 1, why: "asked beside words of danger" }))],
    when: together(meaning.when, kept.when?.when),
    ...(name === undefined ? {} : { name }),
  };
}

const together = (now: When, kept: When | undefined): When =>
  kept === undefined ? now : now.kind === "none" ? kept : completed(now, inHand(kept));

const declines = ({ answer, intents }: Meaning): boolean =>
  answer?.kind === "no" || intents.some(({ label }) => label === "let_go" || label === "cancel");

const courtesies = ["greeting", "thanks", "out_of_scope"] as const;

/** What may be said beside it. A feeling, a farewell, a call for help or for a person come first, and alone. */
const goesOn: ReadonlySet<Intent> = new Set<Intent>([...besideIntents, ...courtesies]);

/**
 * Where an hour that was given up or moved beside the danger stands: in a request here, or in a booking or the practice's own diary, where only
 * their own words can say it.
 */
export function elsewhere(desk: Desk, { intents }: Meaning): "cancel" | "reschedule" | undefined {
  const kept = intents.find(({ label, why }) => why === "asked beside words of danger" && gives.has(label as Asked))?.label;
  if (openRequest(desk) !== undefined) return undefined;
  if (kept === "cancel") return bookingsToCome(desk).length > 0 ? undefined : kept;
  return kept === "reschedule" ? kept : undefined;
}
