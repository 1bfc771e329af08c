/**
 * What the recap of a request says is put right: another name, another moment, or the word that something is wrong.
 * In: the open question and what was written under it. Out: whether it was a correction; only what it names has changed then.
 */
import { sayWish } from "../../booking/describe.ts";
import { wishOf } from "../../booking/wish.ts";
import { fold } from "../../words/fold.ts";
import { clockOf, dateOf, type WallTime, wallOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Question } from "../state.ts";
import { firstNames } from "../understand/first-names.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { understand } from "../understand/understand.ts";
import type { Desk } from "./desk.ts";
import { modelAt } from "./dialogue.ts";
import { leave, remember } from "./go-on.ts";
import { take, withSaid } from "./take.ts";

type What = "when" | "name" | "change";

export function corrected(desk: Desk, open: Question, meaning: Meaning): boolean {
  if (open.flow !== "request" || !recaps.has(open.step)) return false;
  if (turnsDown(desk, meaning)) return goOn(desk, open, callsOff.test(meaning.folded) && open.step !== "change" ? "change" : "when");
  if (sparesDay(desk, meaning)) return goOn(desk, open, open.step === "swap" ? "swap" : "recap");
  // « le prénom est faux » names nobody.
  const given = meaning.name ?? nameAlone(desk, meaning);
  const renamed = given !== undefined && !errs.test(fold(given)) && given !== desk.state.memory["name"];
  // « annule jeudi, mets vendredi »: with another moment in it nothing is given up.
  const moved = meaning.when.kind !== "none" && (renamed || meaning.intents.some(({ label }) => moves.has(label)));
  // « oui, et c'est Maria » under « Marie » is no yes to what was read out.
  if (renamed || moved) {
    take(desk, "wish", "wish", meaning);
    if (renamed) remember(desk, "name", given);
    return goOn(desk, open, "check");
  }
  if (meaning.when.kind !== "none") return false;
  if (open.step === "change" && keeps.test(meaning.folded)) return goOn(desk, open, "recap");
  const what = meaning.answerOnly ? undefined : toChange(meaning, open.step === "change");
  return what !== undefined && what !== open.step && goOn(desk, open, what);
}

/** « René Castagnier » under a recap in another name: a first name that is known, and nothing else. */
function nameAlone(desk: Desk, { intents, when, answer }: Meaning): string | undefined {
  if (intents.length > 0 || when.kind !== "none" || answer !== undefined) return undefined;
  const now = wallOf(desk.now, desk.facts.practice.zone);
  const { name } = understand(desk.words, { now, locale: desk.state.locale, expects: "name" });
  return name !== undefined && isKnown(name) ? name : undefined;
}
const isKnown = (name: string): boolean => firstNames.has(fold(name).split(/[ -]/)[0] ?? "");

/** « oui jeudi 14h » under a recap of Thursday at 14:00: with that moment the very same would be read out. */
export function confirmed(desk: Desk, open: Question, meaning: Meaning): boolean {
  const { wish } = desk.state.memory;
  if (open.flow !== "request" || !recaps.has(open.step) || open.step === "change" || meaning.answer?.kind !== "yes") return false;
  if (meaning.when.kind === "none" || typeof wish !== "object" || wish.kind === "when") return false;
  const said = wishOf(withSaid(desk, meaning), desk.facts.practice, desk.now);
  return said.ok && sayWish(said.value, desk.state.locale, "long") === sayWish(wish, desk.state.locale, "long");
}

/** « je me suis trompé de jour » where the name was asked. */
export function wrongMoment(desk: Desk, open: Question, meaning: Meaning): boolean {
  const asksName = open.flow === "request" && open.step === asking(desk, open, "name") && meaning.name === undefined;
  if (!asksName) return false;
  if (turnsDown(desk, meaning) || toChange(meaning, false) === "when") return goOn(desk, open, "when");
  const instead = meaning.when.kind !== "none" && meaning.intents.some(({ label }) => moves.has(label));
  return instead && take(desk, "wish", "wish", meaning) && goOn(desk, open, "check");
}

const moves: ReadonlySet<Intent> = new Set<Intent>(["reschedule", "cancel"]);

/** « jeudi c'est mort » of a request for Thursday: the day that was read out is refused, and no other is named. */
function turnsDown(desk: Desk, meaning: Meaning): boolean {
  const { when, folded, intents, answer } = meaning;
  const { wish } = desk.state.memory;
  if (misread.test(folded) && onlyExcepts(when)) return true;
  if (typeof wish !== "object" || wish.kind === "when" || wish.kind === "asap") return false;
  const cancels = intents.some(({ label }) => label === "cancel");
  if (wishesThat(meaning) || (!cancels && answer?.kind !== "no" && !refuses.test(folded))) return false;
  if (when.kind === "none") return cancels && !callsOff.test(folded) && clock.test(folded);
  if (wish.kind === "exact") return asksThat(when, wish.slot.wall);
  const [stretch, ...others] = wish.stretches;
  return others.length === 0 && when.kind === "day" && stretch?.from === when.date && stretch.to === when.date;
}

/** « je n'ai pas dit vendredi »: whatever was read out, the day is asked for. */
const misread = /\b(?:dit|demande|voulu|voulais|ecrit|mis|choisi|parle|said?|say|meant?|asked|wanted?)\b/;
const onlyExcepts = (when: When): boolean =>
  when.kind === "interval" && when.except !== undefined && Object.keys(when).every((key) => key === "kind" || key === "except");

/** « non je veux bien venir jeudi »: the no is to something else. */
const wishesThat = ({ intents, folded }: Meaning): boolean => intents.some(({ label }) => label === "book") && !refuses.test(folded);

/** « vendredi je peux pas » of a request for Thursday: nothing of it changes. */
function sparesDay(desk: Desk, { when, name }: Meaning): boolean {
  const { wish } = desk.state.memory;
  if (name !== undefined || typeof wish !== "object" || wish.kind !== "exact" || when.kind !== "interval") return false;
  const { except = [] } = when;
  const day = dateOf(wish.slot.wall);
  return onlyExcepts(when) && except.every((each) => typeof each === "string" && each !== day);
}

/** Whether a moment says no more than this hour says, or a part of it. */
function asksThat(when: When, wall: WallTime): boolean {
  if (when.kind === "day" || when.kind === "daypart") return when.date === dateOf(wall);
  return when.kind === "instant" && (when.dateInferred ? clockOf(when.at) === clockOf(wall) : when.at === wall);
}

const recaps: ReadonlySet<string> = new Set(["recap", "swap", "change"]);

function goOn(desk: Desk, open: Question, to: What | "check" | "recap" | "swap"): boolean {
  const step = to === "when" ? asking(desk, open, "wish") : to === "name" ? asking(desk, open, "name") : to;
  if (step === undefined || modelAt(desk, open).flows.get(open.flow)?.steps.has(step) !== true) return false;
  return leave(desk, open, { kind: "step", flow: open.flow, step });
}

/** The question for it on the structure that they stand on, whatever it is called there; the first, where there are several. */
const asking = (desk: Desk, open: Question, take: "wish" | "name"): string | undefined =>
  [...(modelAt(desk, open).flows.get(open.flow)?.steps.values() ?? [])].find((node) => node.kind === "ask" && node.take === take)?.id;

/** Which part they name as wrong. `asked`: where « que faut-il changer ? » was asked, the part alone says enough. */
export function toChange({ folded, intents }: Pick<Meaning, "folded" | "intents">, asked: boolean): What | undefined {
  const short = folded.split(" ").length <= 8;
  if (short && another.test(folded)) return "when";
  const wrong = intents.some(({ label }) => label === "reschedule") || (short && (alters.test(folded) || errs.test(folded)));
  if (!wrong && !(asked && short)) return undefined;
  if (names.test(folded)) return "name";
  if (times.test(folded)) return "when";
  return wrong ? "change" : undefined;
}

/** Whether another moment is asked for, and none is named. */
export const asksAnother = ({ folded, when }: Pick<Meaning, "folded" | "when">): boolean => when.kind === "none" && another.test(folded);

const another =
  /\b(?:autres?|another|other|different) (?:creneaux?|moments?|jours?|dates?|heures?|horaires?|rdv|rendez.vous|possibilites?|dispo[a-z]*|places?|slots?|times?|days?|hours?)\b|\bplus (?:tot|tard)\b|\b(?:earlier|later)\b/;
const callsOff = /\b(?:annul|anul|cancel|supprim|retir|decommand)[a-z]*/;
const refuses =
  /\b(?:pas|plus|impossible|mort|foutu|rate|complique|difficile|jamais|sans moi|not|cannot|can.?t|won.?t|dead|no good|doesn.?t|isn.?t)\b/;
const clock = /\b\d{1,2} ?(?:h|:\d|am|pm)/;
const keeps =
  /\b(?:c.est|tout est|it.s|it is|all is) (?:bon|bien|ok|parfait|good|fine|right)\b|\brien a changer\b|\bgarde[rz]?\b|\bkeep\b|\bnothing to change\b/;
const alters = /\b(?:chang|modif|corrig|rectifi|decal|deplac)[a-z]*|\b(?:edit|fix|correct|update)(?: |$)/;
const errs = /\b(?:erreurs?|trompee?s?|faux|fausse|mauvais[a-z]*|mistake|wrong|not right)\b|\bpas (?:le |la |les )?bon(?:ne)?s?\b/;
const names = /\b(?:prenoms?|noms?|surnom|pseudo|names?|nickname)\b/;
const times = /\b(?:heures?|horaires?|jours?|dates?|moments?|creneaux?|times?|days?|hours?|slots?)\b/;
