/**
 * What a message means: distress and opt-out first, then answers, intents by rules, moments, names, language.
 * In: the text as it came, and what is expected at this point. Out: a `Meaning`, with a trace of every decision.
 * Pure, never throws, linear in the length; the rules and words stand in `fr/` and `en/`. What no rule foresaw is heard by its likeness to what
 * was written before (`likeness/`); danger and STOP never are.
 */
import { distressIn } from "../../safety/distress.ts";
import { messagesIn } from "../../safety/opt-out.ts";
import { shelf } from "../../words/finder.ts";
import { fold } from "../../words/fold.ts";
import { type Answered, answerIn, withoutCourtesy } from "./answer.ts";
import { type Heard, momentAside, withoutFeelings } from "./aside.ts";
import { besideStop, onlyContact } from "./beside-stop.ts";
import { clausesOf } from "./clauses.ts";
import { overruled } from "./denied.ts";
import * as en from "./en/words.ts";
import { faceIn } from "./face.ts";
import * as fr from "./fr/words.ts";
import { weigh } from "./intents.ts";
import { languagesIn, shownLanguage } from "./language.ts";

import { type Likeness, likenessBy } from "./likeness/likeness.ts";
import { learnt } from "./likeness/weights.ts";
import { withLikeness } from "./likeness/with-likeness.ts";
import type { Expecting, Intent, Meaning } from "./meaning.ts";
import { meetingsAnywhere, meetingsBeside, unknownStretches } from "./meeting.ts";
import { takenMoment } from "./moment-answer.ts";
import { momentWords } from "./moment-words.ts";
import { nameOnce, withoutWordName } from "./name-once.ts";
import { isPing } from "./ping.ts";
import { compileRules, type Hit, hitsIn, openedOn } from "./rules.ts";
import { saidOf } from "./said.ts";
import { mended } from "./spelling.ts";
import { hasUnheard } from "./unheard.ts";
import { readWhen } from "./when.ts";

const shelves = { fr: shelf(), en: shelf() };
const rules = { fr: compileRules(fr.rules, fr.concepts, shelves.fr), en: compileRules(en.rules, en.concepts, shelves.en) };
const anywhere = {
  fr: meetingsAnywhere(fr.everywhere, fr.concepts, shelves.fr),
  en: meetingsAnywhere(en.everywhere, en.concepts, shelves.en),
};
const besideRules = { fr: meetingsBeside(fr.meetings, fr.concepts), en: meetingsBeside(en.meetings, en.concepts) };
const courtesies: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "goodbye", "feeling_sorry"]);
const noReminder: Meaning["intents"][number] = { label: "reminders", score: 1, why: "no reminders" };

type Understanding = (text: string, expecting: Expecting) => Meaning;

/** As the desk reads. */
export const understand: Understanding = understandBy(likenessBy(learnt));

/** With another likeness: how good it is can be measured on sentences that it has not learnt. */
export function understandBy(likeness: (said: string) => Likeness): Understanding {
  return (text, expecting) => read(text, expecting, likeness);
}

function read(text: string, expecting: Expecting, likeness: (said: string) => Likeness): Meaning {
  const folded = fold(text);
  const said = saidOf(folded);
  const trace: string[] = [`plain: ${said}`];
  const distress = distressIn(text);
  const refusal = distress === undefined ? messagesIn(text) : undefined;
  const noReminders = refusal === "reminders";
  const optOut = refusal === "reminders" ? undefined : refusal;
  if (distress !== undefined) trace.push(`distress: ${distress}`);
  if (refusal !== undefined) trace.push(`opt-out: ${refusal}`);

  const urgent = distress !== undefined || optOut !== undefined;
  const named = nameOnce(text);
  const unnamed =
    urgent || expecting.expects === "text"
      ? text
      : withoutWordName(text, named(expecting.expects === "name" && !/\d|^\W*(?:plut[oô]t|non|no|rather)\b/i.test(text)));
  const dated = readWhen(unnamed, { now: expecting.now, locale: expecting.locale });
  let { when } = dated;
  trace.push(`when: ${when.kind}`, ...dated.why.map((each) => `when: ${each}`));
  const unasked = expecting.expects === "nothing";
  const hasWhen = when.kind !== "none";
  // « plutôt le soir » is a taste, not a move.
  const mayMove = unasked && hasWhen && !(when.kind === "interval" && Object.keys(when).every((key) => key === "kind" || key === "part"));
  const bare = withoutCourtesy(said);
  let answered = answerIn(said, expecting.expects === "choice") ?? takenMoment(said) ?? takenFirst(said);
  // « notez-moi pour mardi » accepts what was offered; where nothing was, it asks.
  if (unasked && putsDown.test(bare) && !agreesTo.test(bare)) answered = undefined;
  const ping = isPing(said);
  const heard = heardIn(said);
  const known = { hasWhen, mayMove };
  let intents: Meaning["intents"] = intentsOf(heard, answered, known).filter(
    ({ label }) => optOut === undefined || (besideStop.has(label) && !(label === "delete_data" && onlyContact(said))),
  );
  if (noReminders) intents = [noReminder, ...intents.filter(({ label }) => label !== "message" && !courtesies.has(label))];
  const substantive = hasWhen || intents.some(({ label }) => !courtesies.has(label));
  // Where a name is asked for, any word may be one, unless the message says something else that is understood.
  const name =
    urgent || expecting.expects === "text" || answered?.only === true
      ? undefined
      : named(expecting.expects === "name" && answered === undefined && !substantive);
  let [ruled, spoken] = [heard, said];
  if (needsMending(intents, answered, name, ping, optOut)) {
    const again = mended(said);
    if (again !== undefined) {
      trace.push(`mended: ${again}`);
      const mendedly = heardIn(again);
      const meant = intentsOf(mendedly, answerIn(again, expecting.expects === "choice"), known);
      if (meant.length > 0) [intents, ruled, spoken] = [meant, mendedly, again];
    }
  }
  // « ❤️ », « 😢 » and nothing else.
  const face = said === "" ? faceIn(text) : undefined;
  if (face !== undefined) intents = [{ label: face, score: 0.5, why: "a face" }];
  let beside = ruled;
  // What no rule knows, not even mended, may still hold words that meet.
  if (!urgent && !ping && name === undefined && (answered === undefined || !answered.only)) {
    const met = metBeside(ruled, spoken);
    beside = { ...ruled, hits: [...ruled.hits, ...met] };
    if (met.length > 0) intents = intentsOf(beside, answered, known);
  }
  // « non, annulez » cancels, « non je n'annule pas, juste une autre date » moves; the no is part of it.
  if (
    answered?.only === false &&
    answered.answer.kind === "no" &&
    (intents.some(({ label }) => label === "cancel") ||
      /^(?:[a-z]+ )?(?:non|no|nan)(?: (?:non|mais|ben))*[ ,.]+(?:mais )?(?:je|j|on|i|i m) (?:[a-z]+ )?(?:annul|anul|cancel|decommand)[a-z]* (?:pas|rien)/.test(
        said,
      ))
  )
    answered = undefined;
  // « ok laissez tomber », "ok never mind" agree to nothing.
  if (answered?.only === false && answered.answer.kind === "yes" && intents[0]?.label === "let_go") answered = undefined;
  // « oui bonjour, c'est pour savoir combien » answers nothing.
  if (
    answered?.only === false &&
    answered.answer.kind === "yes" &&
    !asked(expecting) &&
    /^(?:bonjour |bonsoir |allo )?(?:[,.] )?(?:ah |alors )?(?:oui|yes|ok|allo oui)[ ,]*(?:bonjour|bonsoir|hello|hi|alors|c est pour)\b/.test(
      said,
    ) &&
    intents.length > 0
  )
    answered = undefined;
  if (ping && said.includes("?") && intents.length === 0) intents = [{ label: "help", score: 0.5, why: "?" }];
  if (!urgent) {
    const heavy = intents.some(({ label }) => label === "feeling_heavy");
    const confides = !heavy && text.length > confidence && intents.every(({ label }) => adrift.has(label));
    // « mon père est mort la semaine dernière », « vous êtes ouvert le samedi ? » : a time, and no wish to come then.
    const aside = hasWhen && (confides || intents[0]?.label === "feeling_heavy" || (said.includes("?") && asksOpening(intents)));
    if ((confides || aside) && !momentAside(heard.clauses, expecting)) {
      if (confides) intents = [{ label: "feeling_heavy", score: 0.6, why: "a long confidence" }];
      if (aside) when = { kind: "none" };
    }
    if (when.kind !== "none") when = withoutFeelings(heard, expecting) ?? when;
  }
  // A moment and nothing else, where nothing was asked, is somebody who would like to come.
  if (
    when.kind !== "none" &&
    unasked &&
    answered === undefined &&
    optOut === undefined &&
    distress === undefined &&
    intents.every(({ label, why: found }) => courtesies.has(label) && !(label !== "thanks" && found.split(" | ").includes(bare))) &&
    !(
      intents.some(({ label }) => label === "goodbye") &&
      / a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine prochaine)(?: alors| donc)?(?: [.])*$/.test(said)
    ) &&
    saysLittleElse(said) &&
    !/\b(?:souhaite|bonne|bonnes|bon|belle|agreable|excellente|have a|enjoy|see you|see u|see ya|until)\b/.test(said)
  ) {
    intents = [{ label: "book", score: 0.8, why: "a moment" }, ...intents.filter(({ label }) => label === "greeting")];
  }
  let unheard =
    !urgent &&
    !ping &&
    answered === undefined &&
    intents.length > 0 &&
    intents.every(({ label, why: found }) => courtesies.has(label) && !found.split(" | ").includes(withoutCourtesy(spoken))) &&
    hasUnheard(ruled.hits, ruled.clauses, (clause) => name === undefined || clause.asks);
  if (
    !urgent &&
    !ping &&
    face === undefined &&
    answered?.only !== true &&
    expecting.expects !== "text" &&
    (unasked || name === undefined)
  ) {
    const [moment, asks] = [when.kind !== "none", said.includes("?")];
    const known = { asked: !unasked, hasWhen: moment, answered: answered !== undefined, named: name !== undefined, asks, unheard };
    const open = { ...known, outranked: overruled(beside.hits, beside.clauses) };
    const like = withLikeness(intents, spoken, unknownParts(beside), likeness, open);
    unheard = unheard && like.intents === intents;
    intents = like.intents;
    if (like.answer !== undefined) answered = { answer: like.answer, only: false };
  }
  if (unheard) trace.push("unheard: more was said than courtesy");
  for (const { label, why: because } of intents) trace.push(`${label}: ${because}`);
  if (answered !== undefined) trace.push(`answer: ${answered.answer.kind}`);

  const locale = shownLanguage(said, intents);
  return {
    folded,
    intents,
    answerOnly: answered?.only ?? false,
    when,
    ping,
    trace,
    ...(unheard ? { unheard } : {}),
    ...(answered === undefined ? {} : { answer: answered.answer }),
    ...(name === undefined ? {} : { name }),
    ...(locale === undefined ? {} : { locale }),
    ...(distress === undefined ? {} : { distress }),
    ...(optOut === undefined ? {} : { optOut }),
  };
}

/** Orders that put somebody down for a moment. */
const putsDown =
  /^(?:oui |ok |alors )?(?:notez|mettez|inscrivez|marquez|reservez|bloquez|calez|prenez|gardez|notes?|mets|put|book|pencil) (?:moi|nous|me|us)\b|^(?:vous pouvez|tu peux) (?:me|nous) (?:bloquer|reserver|noter|inscrire|mettre|caler|garder)\b/;

/** « oui, notez-nous », and no moment behind it. */
const agreesTo =
  /^(?:oui|ok|parfait|d accord|yes|volontiers)(?: oui)? (?:notez|mettez|inscrivez|marquez|reservez|bloquez|gardez|put) (?:moi|nous|me|us)$/;

const asked = ({ expects }: Expecting): boolean => expects === "choice" || expects === "wish";

/** Nothing but the moment, or hardly more: « jeudi 14h pour ma fille », not « livraison de douze sacs demain à 8 h ». */
const saysLittleElse = (said: string): boolean =>
  said.split(" ").filter((word) => word.length > 2 && !/\d/.test(word) && !momentWords.test(word)).length <= 1;

/** More characters than this without a wish are somebody who confides. */
const confidence = 200;
/** What a confidence may be mistaken for. */
const adrift: ReadonlySet<Intent> = new Set<Intent>([...courtesies, "feeling_doubt", "help", "out_of_scope", "about"]);

const asksOpening = (intents: Meaning["intents"]): boolean =>
  intents.some(({ label }) => label === "hours") && intents.every(({ label }) => label === "hours" || courtesies.has(label));

function heardIn(said: string): Heard {
  const clauses = clausesOf(said);
  const bare = withoutCourtesy(said);
  return {
    clauses,
    hits: languagesIn(said).flatMap((language) => {
      const opened = openedOn(clauses, shelves[language]);
      return [...hitsIn(opened, bare, rules[language], shelves[language]), ...anywhere[language](opened)];
    }),
  };
}

/** The clauses in which a rule found something. « je suis paumé, devant la mairie »: being lost yields to where. */
const knownIn = (hits: readonly Hit[]): ReadonlySet<number> =>
  new Set(hits.flatMap(({ label, clause }) => (courtesies.has(label as Intent) || label === "help" ? [] : [clause])));

/** Parts of some length that no rule knows. */
const unknownParts = ({ clauses, hits }: Heard): readonly string[] =>
  unknownStretches(clauses, knownIn(hits)).flatMap(({ words }) => (words.length > 2 ? [words.join(" ")] : []));

/** What fields of words mean in the stretches that no rule knows. */
function metBeside({ clauses, hits }: Heard, said: string): readonly Hit[] {
  const known = knownIn(hits);
  return languagesIn(said).flatMap((language) => besideRules[language](clauses, known));
}

function intentsOf(
  { clauses, hits }: Heard,
  answered: Answered | undefined,
  known: { readonly hasWhen: boolean; readonly mayMove: boolean },
): Meaning["intents"] {
  // « ok merci », « non merci » say no more than that; a rule must not find a wish in a bare answer.
  const heard =
    answered?.only === true
      ? hits.filter(({ label }) => besideAnswer.has(label))
      : answered?.moment === true
        ? hits.filter(({ label, clause }) => !aboutMoments.has(label) || (clause > 0 && asksMore.test(clauses[clause]?.text ?? "")))
        : answered?.answer.kind === "yes"
          ? hits.filter(
              ({ label, why, clause }) =>
                (label !== "book" || !(takes.test(why) || keeps.test(clauses[clause]?.text ?? ""))) &&
                (label !== "help" || why !== "ca marche"),
            )
          : hits;
  return weigh(heard, clauses, { opensNo: answered?.answer.kind === "no", ...known });
}

/** « ok je prends le créneau » takes what was offered. */
const takes = /\bprends? (?:bien |donc |volontiers )?(?:le|la|l|ce|cet|cette|celui|celle)\b/;

/** « ok pour jeudi 15h, par contre c'est quoi l'adresse ». */
const keeps =
  /\b(?:garde|gardons|conserve|valide|confirme) (?:bien |donc )?(?:le|la|ce|cet|cette|mon|notre) (?:creneau|rdv|seance|horaire|heure|place)\b/;

const asksMore =
  /\b(?:en (?:voudrai[st]|veut|aimerai[st]) une?|une? autre|le suivant|la suivante|another one|quoi|combien|ou (?:est|c est|exactement)|quel|quelle|quels|quelles|c est ou|adresse|tarifs?|prix|where|what|how)\b/;

const besideAnswer: ReadonlySet<Hit["label"]> = new Set<Hit["label"]>(["thanks", "greeting", "goodbye", "let_go"]);

/** What is said again where a moment is accepted (« va pour jeudi 14h »). */
const aboutMoments: ReadonlySet<Hit["label"]> = new Set<Hit["label"]>([
  "book",
  "status",
  "hours",
  "reschedule",
  "rather",
  "instead",
  "asks_moment",
  "unable",
  "duration",
  "address",
  "rates",
]);

/** « samedi c'est ok pour moi, ça dure combien de temps ? » takes it, and asks. */
function takenFirst(said: string): Answered | undefined {
  const head = said.split(/ [,.] /)[0] ?? "";
  if (head.length === said.length || head.includes("?")) return undefined;
  const found = takenMoment(head) ?? answerIn(head, false);
  return found?.moment === true ? found : undefined;
}

function needsMending(
  intents: Meaning["intents"],
  answered: Answered | undefined,
  name: string | undefined,
  ping: boolean,
  optOut: Meaning["optOut"],
): boolean {
  return (
    optOut === undefined && answered === undefined && name === undefined && !ping && intents.every(({ label }) => courtesies.has(label))
  );
}
