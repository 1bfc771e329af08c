/**
 * One decision of hers: the words that belong to one request, its code already taken out.
 * In: the words as typed, the code, the clock. Out: yes, no, other times, a command, or `unclear`.
 */
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import type { When } from "../../words/when.ts";
import { withoutCourtesy } from "./answer.ts";
import * as en from "./en/therapist.ts";
import * as fr from "./fr/therapist.ts";
import type { ReplyAt, TherapistReply } from "./therapist-reply.ts";
import { readWhen } from "./when.ts";

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
const offering = anyOf([...fr.offering, ...en.offering], {}, "g");
const absences = within(fr.absences, en.absences);
/** The day of the request itself. */
const thatDay = /\b(?:(?:ce (?:jour|matin|soir)|cette semaine) la|ce jour|that (?:day|week))\b/;
const fillers = anyOf([...fr.fillers, ...en.fillers], {}, "g");

export function readDecision(typed: string, code: Code | undefined, at: ReplyAt): TherapistReply {
  const words = typed.replace(/[\s,;]+(?:pour|à|a|au|for|to)[\s.,;!]*$/iu, "");
  const said = plain(fold(words))
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "")
    .replaceAll(/(?:^|(?<= ))ce est(?= )/g, "c est");
  const bare = withoutCourtesy(said);
  const about = code === undefined ? {} : { code };
  if (code === undefined) {
    if (list.test(bare)) return { kind: "list" };
    if (help.test(bare)) return { kind: "help" };
    if (undo.test(bare)) return { kind: "undo" };
  } else if (who.test(bare) || said === "?") return { kind: "who", code };

  const { when, rest } = readWhen(words, at);
  if (when.kind !== "none") return dated(when, withoutCourtesy(plain(rest)), bare, words, about);
  if (said.includes("?")) return { kind: "unclear" };
  if (code === undefined && plural.test(bare) && bare.split(" ").length <= 6) return { kind: "unclear" };
  if (no.test(bare)) return { kind: "no", ...about, ...reasonOf(words, bare) };
  if (yes.test(bare)) return { kind: "yes", ...about };
  // Without a code beside it, a long sentence may be a client's that she forwards.
  const hers = code !== undefined || !clients.test(said);
  if (!hers) return { kind: "unclear" };
  const opened = opensYes.exec(said);
  if (opened !== null) {
    const after = said.slice(opened[0].length).trim();
    // « oui K7 absente » says both.
    if (reasons.test(after)) return { kind: "unclear" };
    return code !== undefined || notes.test(after) ? { kind: "yes", ...about, note: noteOf(words) } : { kind: "unclear" };
  }
  if (opensNo.test(said) || reasons.test(said)) return { kind: "no", ...about, ...reasonOf(words, bare) };
  return { kind: "unclear" };
}

/** A moment was named: another one that she offers, or the reason for a no. */
function dated(when: When, rest: string, bare: string, words: string, about: { readonly code?: Code }): TherapistReply {
  const left = rest
    .replace(offering, " ")
    .replace(fillers, " ")
    .replaceAll(/(?:^|(?<= ))\d{1,2}(?= |$)/g, " ")
    .replaceAll(/[ .,?:]+/g, " ")
    .trim();
  const refuses = opensNo.test(bare) || reasons.test(bare);
  const own = bare.replace(offering, " ");
  const offered = own !== bare || offers.test(bare.replaceAll(/pas (?:dispo|possible|libre)/g, ""));
  if (clients.test(own) && about.code === undefined) return { kind: "unclear" };
  if (about.code === undefined && !offered && !opensNo.test(bare) && absences.test(bare) && !thatDay.test(bare)) return { kind: "unclear" };
  // « non jeudi 14h » may refuse that very hour.
  if (refuses && !offered)
    return reasons.test(bare) || (about.code !== undefined && left !== "")
      ? { kind: "no", ...about, ...reasonOf(words, bare) }
      : { kind: "unclear" };
  if (left !== "" && !(offered && (refuses || opensYes.test(bare) || about.code !== undefined))) return { kind: "unclear" };
  const whens = when.kind === "several" ? when.of : [when];
  return whens.length > 3 || (when.kind === "several" && when.why === "conflict")
    ? { kind: "unclear" }
    : { kind: "propose", ...about, whens };
}

/** What she says beside the no, as typed; absent when she only says no. */
function reasonOf(words: string, bare: string): { readonly reason?: string } {
  if (no.test(bare) && !reasons.test(bare)) return {};
  const reason = words
    .trim()
    .replace(/^[\s,;.:!-]*(?:non|no|nope|je refuse|refuse|decline|désolée?|sorry)(?![\p{L}])[\s,;.:!-]*/iu, "")
    .replace(/^[\s,;.:!-]*(?:désolée?|desolee?|sorry)(?![\p{L}])[\s,;.:!-]*/iu, "")
    .trim();
  return reason === "" || /^(?:pas possible|impossible)[.! ]*$/iu.test(reason) ? {} : { reason };
}

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
