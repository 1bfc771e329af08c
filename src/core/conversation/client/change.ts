/**
 * What the recap of a request says is put right: another name, another moment, or the word that something is wrong.
 * In: the open question and what was written under it. Out: whether it was a correction; only what it names has changed then.
 */
import { fold } from "../../words/fold.ts";
import type { Question } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import { leave, remember, take } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { modelAt } from "./dialogue.ts";

type What = "when" | "name" | "change";

export function corrected(desk: Desk, open: Question, meaning: Meaning): boolean {
  if (open.flow !== "request" || !recaps.has(open.step)) return false;
  // « le prénom est faux » names nobody.
  const renamed = meaning.name !== undefined && !errs.test(fold(meaning.name)) && meaning.name !== desk.state.memory["name"];
  const moved = meaning.when.kind !== "none" && (renamed || meaning.intents.some(({ label }) => label === "reschedule"));
  // « oui, et c'est Maria » under « Marie » is no yes to what was read out.
  if (renamed || moved) {
    take(desk, "wish", "wish", meaning);
    if (renamed && meaning.name !== undefined) remember(desk, "name", meaning.name);
    return goOn(desk, open, "check");
  }
  if (meaning.when.kind !== "none") return false;
  if (open.step === "change" && keeps.test(meaning.folded)) return goOn(desk, open, "recap");
  const what = meaning.answerOnly ? undefined : toChange(meaning, open.step === "change");
  return what !== undefined && what !== open.step && goOn(desk, open, what);
}

/** « je me suis trompé de jour » where the name was asked. */
export function wrongMoment(desk: Desk, open: Question, meaning: Meaning): boolean {
  const asksName = open.flow === "request" && open.step === asking(desk, open, "name") && meaning.name === undefined;
  return asksName && toChange(meaning, false) === "when" && goOn(desk, open, "when");
}

const recaps: ReadonlySet<string> = new Set(["recap", "swap", "change"]);

function goOn(desk: Desk, open: Question, to: What | "check" | "recap"): boolean {
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
  const wrong = intents.some(({ label }) => label === "reschedule") || (short && (alters.test(folded) || errs.test(folded)));
  if (!wrong && !(asked && short)) return undefined;
  if (names.test(folded)) return "name";
  if (times.test(folded)) return "when";
  return wrong ? "change" : undefined;
}

const keeps =
  /\b(?:c.est|tout est|it.s|it is|all is) (?:bon|bien|ok|parfait|good|fine|right)\b|\brien a changer\b|\bgarde[rz]?\b|\bkeep\b|\bnothing to change\b/;
const alters = /\b(?:chang|modif|corrig|rectifi|decal|deplac)[a-z]*|\b(?:edit|fix|correct|update)(?: |$)/;
const errs = /\b(?:erreurs?|trompee?s?|faux|fausse|mauvais[a-z]*|mistake|wrong|not right)\b|\bpas (?:le |la |les )?bon(?:ne)?s?\b/;
const names = /\b(?:prenoms?|noms?|surnom|pseudo|names?|nickname)\b/;
const times = /\b(?:heures?|horaires?|jours?|dates?|moments?|creneaux?|times?|days?|hours?|slots?)\b/;
