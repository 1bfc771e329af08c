/**
 * One decision of hers: the words that belong to one request, its code already taken out.
 * In: the words as typed, the code, the clock. Out: yes, no, other times, a command, or `unclear`.
 */
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { unreachable } from "../../words/result.ts";
import type { When } from "../../words/when.ts";
import { withoutCourtesy } from "./answer.ts";
import * as en from "./en/therapist.ts";
import * as fr from "./fr/therapist.ts";
import { shifts, withoutOrNothing } from "./reply-aside.ts";
import { type Together, together } from "./reply-clauses.ts";
import { reasonOf } from "./reply-reason.ts";
import type { ReplyAt, TherapistReply } from "./therapist-reply.ts";
import { type ReadWhen, readWhen } from "./when.ts";

type Lists = readonly (readonly string[])[];
const whole = (...lists: Lists): RegExp => anyOf(lists.flat().map((each) => `^ ${each} $`));
const opening = (...lists: Lists): RegExp => anyOf(lists.flat().map((each) => `^ ${each}`));
const within = (...lists: Lists): RegExp => anyOf(lists.flat());

const list = whole(fr.list, en.list);
const help = whole(fr.help, en.help);
const undo = whole(fr.undo, en.undo);
const who = whole(fr.who, en.who);
const yes = whole(fr.yes, en.yes);
const no = whole(fr.no, en.no);
const opensYes = opening(fr.opensYes, en.opensYes);
const opensNo = opening(fr.opensNo, en.opensNo);
const notes = opening(fr.notes, en.notes);
const reasons = within(fr.reasons, en.reasons);
const offers = within(fr.offers, en.offers);
const plural = within(fr.plural, en.plural);
const clients = within(fr.clients, en.clients);
const forwarded = within(fr.forwarded, en.forwarded);
const offering = anyOf([...fr.offering, ...en.offering], {}, "g");
const absences = within(fr.absences, en.absences);
const cannot = within(fr.cannot, en.cannot);
const tells = opening(fr.tells, en.tells);
const asks = within(fr.asks, en.asks);
const accepts = opening(fr.accepts, en.accepts);
const yesWords = anyOf([...fr.yesWords, ...en.yesWords], {}, "g");
const noWords = anyOf([...fr.noWords, ...en.noWords], {}, "g");
const beside = anyOf([...fr.beside, ...en.beside], {}, "g");
const withdraws = whole(fr.withdraws, en.withdraws);
/** « oui K7 mais pas B2 ». */
const excludes = /^(?:mais |et |but )?(?:surtout )?(?:pas|not)$/;
/** The day of the request itself. */
const thatDay =
  /(?<![\p{L}])(?:(?:ce|cet|cette|ces) (?:jours?|matin|matinée|soir|midi|semaine|date|heure|aprem|apr[eèé]s[- ]midi)[- ]l[aà]|ce jour|cette date|that (?:day|week|date|time))(?![\p{L}])/giu;
const alters = within(fr.alters, en.alters);
const denied = within(fr.denied, en.denied);
const scorns = within(fr.scorns, en.scorns);
const doubts = within(fr.doubts, en.doubts);
const fillers = anyOf([...fr.fillers, ...en.fillers], {}, "g");

/** The whole of it, and its clauses: what both say, or what the one says where the other says nothing. Two that disagree decide nothing. */
export function readDecision(typed: string, code: Code | undefined, at: ReplyAt): TherapistReply {
  const words = typed.replace(/(?:[\s,;]+(?:pour|à|a|au|for|to|the|la|le|celle|celui|de|du|demande))+[\s.,;!]*$/iu, "");
  const offered = withoutOrNothing(words);
  if (offered !== undefined && readWhen(offered, at).when.kind !== "none") return orNothing(offered, code, at);
  const plainly = plain(fold(words));
  if (scorns.test(plainly)) return { kind: "unclear" };
  const read = readAll(words, code, at);
  return (read.kind === "yes" || read.kind === "ask") && shifts(plainly) ? { kind: "unclear" } : read;
}

/** « samedi 10h ou rien » offers what stands before it; nothing else is said by it. */
function orNothing(words: string, code: Code | undefined, at: ReplyAt): TherapistReply {
  const read = readAll(words, code, at);
  return read.kind === "propose" ? read : { kind: "unclear" };
}

function readAll(words: string, code: Code | undefined, at: ReplyAt): TherapistReply {
  const whole = readWhole(words, code, at);
  // « oui », « K7 non »: there is nothing else to read.
  if ((whole.kind === "yes" || whole.kind === "no") && /^[\s,;.!]*(?:oui|non|ok|yes|no)[\s,;.!]*$/iu.test(words)) return whole;
  const clauses = together(words, at);
  if (clauses === undefined || (clauses.kind === whole.kind && !(clauses.kind === "propose" && clauses.apart))) return whole;
  const about = code === undefined ? {} : { code };
  const bare = plain(fold(words)).replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "");
  if (clauses.kind === "later" && whole.kind !== "ask" && whole.kind !== "list" && whole.kind !== "undo") return { kind: "unclear" };
  switch (whole.kind) {
    case "unclear":
      if (
        decisive.has(clauses.kind) &&
        (denied.test(bare) ||
          forbids.test(bare) ||
          (code === undefined && (forwarded.test(bare) || (plural.test(bare) && bare.split(" ").length <= 6))))
      )
        return whole;
      return asReply(clauses, words, bare, about, at);
    case "ask":
      if (clauses.kind === "list") return code === undefined ? { kind: "list" } : whole;
      return clauses.kind === "no" || clauses.kind === "yes" ? asReply(clauses, words, bare, about, at) : whole;
    case "no":
      if (clauses.kind === "undo" || clauses.kind === "propose" || clauses.kind === "ask") return asReply(clauses, words, bare, about, at);
      return clauses.kind === "yes" || clauses.kind === "undecided" ? { kind: "unclear" } : whole;
    case "yes":
      return clauses.kind === "no" ? { kind: "unclear" } : whole;
    case "propose":
      return clauses.kind === "no" || clauses.kind === "propose" ? asReply(clauses, words, bare, about, at) : whole;
    default:
      return whole;
  }
}

const refusesToo = /(?:^| )(?:non|nan|nope|refuse[a-z]*|annule[a-z]*)(?= |$)(?! fumeu)/;
/** « ne valide pas », « j'ai pas dit oui », « pas jeudi vendredi »: what is not to be done, and no word of what is. */
const forbids =
  /^(?:non |mais |attends |surtout )*(?:(?:confirm|valid|accept|not|inscri|bloqu)(?:e|es|ez|s|vez) (?:la |le |lui |leur |rien )?(?:surtout )?(?:pas|rien)(?= |$)|(?:je |j )?(?:t |vous |lui )?(?:ai|avais) (?:pas|jamais) (?:dit|repondu) )|(?:^| )pas (?:le |la )?(?:lun|mar|mercre|jeu|vendre|same)di (?:le )?(?:lun|mar|mercre|jeu|vendre|same)di(?= |$)/;
const decisive: ReadonlySet<Together["kind"]> = new Set(["yes", "no", "propose"]);

function asReply(clauses: Together, words: string, bare: string, about: { readonly code?: Code }, at: ReplyAt): TherapistReply {
  switch (clauses.kind) {
    case "yes":
      return { kind: "yes", ...about, ...(clauses.note === undefined ? {} : { note: noteOf(clauses.note) }) };
    case "no":
      return refusal(readWhen(words.replaceAll(thatDay, " "), at).when, words, bare, about, at);
    case "propose":
      return propose(clauses.when, about, false);
    case "ask":
      return { kind: "ask", ...about };
    case "list":
      return { kind: "list" };
    case "undo":
      return { kind: "undo", ...about };
    case "later":
    case "undecided":
      return { kind: "unclear" };
    default:
      return unreachable(clauses);
  }
}

function readWhole(words: string, code: Code | undefined, at: ReplyAt): TherapistReply {
  const said = plain(fold(words))
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "")
    .replaceAll(/(?:^|(?<= ))ce est(?= )/g, "c est");
  const bare = withoutCourtesy(said);
  const about = code === undefined ? {} : { code };
  if (bare === "" && !said.includes("?")) return { kind: "unclear" };
  if (code !== undefined && excludes.test(bare)) return { kind: "no", code };
  if (code === undefined) {
    if (list.test(bare)) return { kind: "list" };
    if (help.test(bare)) return { kind: "help" };
    if (undo.test(bare)) return { kind: "undo" };
  } else if (who.test(bare) || /^[? ]+$/.test(said)) return { kind: "who", code };
  // What waits for her answer has nothing to take back yet: « annule K7 » refuses it. What she has answered is undone.
  else if (withdraws.test(bare)) return at.waiting?.includes(code) === true ? { kind: "no", code } : { kind: "undo", code };

  if (denied.test(bare) || forbids.test(bare)) return { kind: "unclear" };
  if (doubts.test(bare) && !said.endsWith("?")) return { kind: "unclear" };
  const read = readWhen(words.replaceAll(thatDay, " "), at);
  if (read.when.kind !== "none") return dated(read, { said, bare, words }, about, at);
  const answers = no.test(bare) || yes.test(bare);
  if (!answers && !tellsBesideYes(said) && isQuestion(said, bare)) return { kind: "ask", ...about };
  if (said.includes("?")) return { kind: "unclear" };
  if (code === undefined && plural.test(bare) && bare.split(" ").length <= 6) return { kind: "unclear" };
  if (no.test(bare)) return { kind: "no", ...about, ...reasonOf(words, bare, about.code !== undefined, at) };
  if (yes.test(bare)) return { kind: "yes", ...about };
  // Without a code beside it, a long sentence may be a client's that she forwards.
  const hers = code !== undefined || !clients.test(said);
  if (!hers) return { kind: "unclear" };
  const only = onlyDecision(bare);
  if (only !== undefined) return { kind: only, ...about };
  const opened = opensYes.exec(said);
  if (opened !== null) {
    const after = behindYes(said.slice(opened[0].length).trim());
    // « oui K7 absente » says both.
    if ((reasons.test(after) || alters.test(after) || refusesToo.test(after)) && !tells.test(after)) return { kind: "unclear" };
    return code !== undefined || notes.test(after) ? { kind: "yes", ...about, note: noteOf(words) } : { kind: "unclear" };
  }
  // « non non c'est bon, confirme »: which of the two is meant?
  if (
    opensNo.test(said) &&
    /(?:^| )(?:confirm|valid|accept)[a-z]*|(?:^| )(?:oui|yes|ok)$/.test(said) &&
    !/(?:^| )pas (?:[a-z]+ )?(?:confirm|valid|accept)/.test(said)
  )
    return { kind: "unclear" };
  // « les vacances c'est bon »
  if (!opensNo.test(said) && /(?:^| )(?:c est (?:bon|ok)|d accord|oui)(?= |$)/.test(said)) return { kind: "unclear" };
  if (opensNo.test(said) || reasons.test(said) || cannot.test(said))
    return { kind: "no", ...about, ...reasonOf(words, bare, about.code !== undefined, at) };
  return { kind: "unclear" };
}

/** All words are of a yes, or all of a no, with nothing beside that could be a reason or a condition. */
function onlyDecision(bare: string): "yes" | "no" | undefined {
  // « oui si elle est à l'heure »
  if (/(?:^| )(?:si|if) (?:elle|il|ils|elles|on|ca|she|he|they|it) /.test(bare)) return undefined;
  const left = (said: string): string => said.replace(beside, " ").replaceAll(/ {2,}/g, " ").trim();
  const refused = bare.replace(noWords, " ");
  const agreed = bare.replace(yesWords, " ");
  const negated = /(?:^| )(?:pas|plus|jamais|not|never)(?= |$)/;
  if (refused !== bare && left(refused) === "" && agreed === bare) return "no";
  if (agreed !== bare && left(agreed) === "" && refused === bare && !negated.test(agreed)) return "yes";
  return undefined;
}

/** Without a second yes: « yes parfait, qu'elle sonne ». */
function behindYes(after: string): string {
  const second = opensYes.exec(after.replace(/^[ .,]+/, ""));
  return second === null
    ? after
    : after
        .replace(/^[ .,]+/, "")
        .slice(second[0].length)
        .trim();
}

/** « oui, demandez-lui d'apporter sa carte » asks nothing: it is a precision to the yes. */
function tellsBesideYes(said: string): boolean {
  const opened = said.includes("?") ? null : opensYes.exec(said);
  return opened !== null && tells.test(said.slice(opened[0].length).trim());
}

/** A question that no yes or no is: about the client, or to be put to them. */
const isQuestion = (said: string, bare: string): boolean =>
  asks.test(said) || who.test(bare) || (said.endsWith("?") && bare.split(" ").length > 2 && !opensYes.test(said) && !opensNo.test(said));

/** As folded and spelt out, the same without courtesy, and as typed. */
interface Said {
  readonly said: string;
  readonly bare: string;
  readonly words: string;
}

/** A moment was named: another one that she offers, the one that she agrees to, or the reason for a no. */
function dated({ when, rest }: ReadWhen, { said, bare, words }: Said, about: { readonly code?: Code }, at: ReplyAt): TherapistReply {
  const left = withoutCourtesy(plain(rest))
    .replace(offering, " ")
    .replace(fillers, " ")
    .replaceAll(/(?:^|(?<= ))\d{1,2}(?= |$)/g, " ")
    .replaceAll(/[ .,?:]+/g, " ")
    .trim();
  const own = bare.replace(offering, " ");
  const offered = own !== bare || offers.test(bare.replaceAll(/pas (?:dispo\w*|possible|libre)/g, ""));
  if (clients.test(own) && about.code === undefined) return { kind: "unclear" };
  const out = takesOut(when);
  if (said.endsWith("?") && wonders.test(said)) return { kind: "ask", ...about };
  // « pas possible, vendredi 15h ? »: the refusal stands apart from the moment that is asked about.
  const apart = said.endsWith("?") && !out && refusedBefore(words, at);
  if (apart) return propose(when, about, false);
  // « ok mais pas jeudi »
  if (out && opensYes.test(said)) return { kind: "unclear" };
  if (!offered || out) {
    const unable = cannot.test(bare) && !/\b(?:pas|rien|not) (?:avant|before)\b/.test(bare);
    // « non jeudi 14h » may refuse that very hour; « non, pas jeudi » does.
    const told = opensNo.test(bare) && (out || (about.code !== undefined && left !== ""));
    if (reasons.test(bare) || absences.test(bare) || unable || told || (out && left === "")) return refusal(when, words, bare, about, at);
    if (opensNo.test(bare)) return { kind: "unclear" };
    if (said.includes("?") && asks.test(said)) return { kind: "ask", ...about };
  }
  if (left !== "" && !(offered && (opensNo.test(bare) || reasons.test(bare) || opensYes.test(bare) || about.code !== undefined)))
    return said.endsWith("?") && asks.test(said) ? { kind: "ask", ...about } : { kind: "unclear" };
  return propose(when, about, !said.includes("?") && accepts.test(bare) && !changes.test(bare));
}

/** One to three moments that she offers; `agrees`: the one that was asked for. */
function propose(when: When, about: { readonly code?: Code }, agrees: boolean): TherapistReply {
  const whens = when.kind === "several" ? when.of : [when];
  if (whens.length > 3 || (when.kind === "several" && when.why === "conflict")) return { kind: "unclear" };
  return { kind: "propose", ...about, whens, ...(agrees && whens.length === 1 ? { accepts: true } : {}) };
}

/** « elle préfère le matin ? » wonders about them; « elle peut jeudi ? » offers. */
const wonders =
  /(?:^| )(?:elle|il|ils|elles|she|he|they) (?:prefere\w*|veut|veulent|voulait|souhait\w*|a|ont|avait|est|etait|wants?|prefers?|has|had|is|was) /;

/** The first clause refuses and names no moment; what follows is nothing but the moment. */
function refusedBefore(words: string, at: ReplyAt): boolean {
  const [first = "", ...others] = words.split(/[,;.!]|(?<![\p{L}])(?:mais|but)(?![\p{L}])/iu).filter((clause) => clause.trim() !== "");
  if (others.length === 0 || readWhen(first.replaceAll(thatDay, " "), at).when.kind !== "none") return false;
  const bare = withoutCourtesy(plain(fold(first)).replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, ""));
  return no.test(bare) || reasons.test(bare) || cannot.test(bare) || opensNo.test(bare);
}

/** What turns an agreement into another offer. */
const changes = /\b(?:mais|plutot|sinon|ou|but|rather|instead|or)\b/;

/** « pas jeudi »: only what does not suit was said. */
const takesOut = (when: When): boolean => when.kind === "interval" && when.except !== undefined && Object.keys(when).length === 2;

/** A no, and the days or hours that it is about: those that are named, read without the refusal. With a code beside it, it is about that one. */
function refusal(when: When, words: string, bare: string, about: { readonly code?: Code }, at: ReplyAt): TherapistReply {
  const no = { kind: "no", ...about, ...reasonOf(words, bare, about.code !== undefined, at) } as const;
  if (about.code !== undefined) return no;
  // « pas le samedi »: for good, not only the next one.
  const always = when.kind === "interval" ? (when.except ?? []).filter((day) => typeof day === "number") : [];
  const on: When =
    always.length > 0
      ? { kind: "interval", weekdays: always }
      : daysOf(readWhen(words.replaceAll(refusing, " ").replaceAll(/(?<![\p{L}])ni(?![\p{L}])/giu, " ou "), at).when);
  return on.kind === "none" || on.kind === "asap" ? no : { ...no, on };
}

/** « c'est mort cette semaine »: the days that it takes out are the ones that she refuses. */
function daysOf(when: When): When {
  if (when.kind !== "interval" || !takesOut(when)) return when;
  const of = (when.except ?? []).flatMap((day): When[] => (typeof day === "number" ? [] : [{ kind: "day", date: day }]));
  return of.length === 0 ? { kind: "none" } : { kind: "several", why: "or", of };
}

const refusing =
  /(?<![\p{L}])(?:n['’e]|ne|pas|plus|non|sauf|absente?s?|indisponible|indispo|malade|ferm[ée]+s?|not|no|can['’]?t|cannot|away|unavailable|sick|ill|off|closed)(?![\p{L}])/giu;

/** The precision behind the yes, as typed. */
function noteOf(words: string): string {
  return words
    .trim()
    .replace(
      /^[\s,;.:!-]*(?:oui|ok|d['’ ]?accord|parfait|ça marche|ca marche|entendu|valide|accepte|je confirme|c['’]est bon|yes|sure|fine|accept|confirm|perfect|works|approved)(?![\p{L}])[\s,;.:!-]*/iu,
      "",
    )
    .replace(/^(?:mais|et|but|and)(?![\p{L}])\s*/iu, "")
    .trim();
}
