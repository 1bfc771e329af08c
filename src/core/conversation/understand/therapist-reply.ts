/**
 * What the therapist replied to a request, as short as she types it.
 * In: her text, the practice's wall clock, the codes in use. Out: one reply, or several where she named several codes.
 * Never guesses: a decision is a whole message, courtesy apart, or stands beside a code or a precision; a sentence that a client may have
 * written, and letters that only look like ours, are `unclear`. Which request a bare answer is about is decided elsewhere.
 */
import { fold } from "../../words/fold.ts";
import { Code } from "../../words/ids.ts";
import type { Locale } from "../../words/locale.ts";
import { plain } from "../../words/plain.ts";
import type { WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { withoutLateness } from "./reply-aside.ts";
import { clauseParts, codesIn, type Part, parts, undictated, withOther } from "./reply-codes.ts";
import { behindColon } from "./reply-colon.ts";
import { readDecision } from "./reply-decision.ts";
import { type Excepted, exceptIn } from "./reply-except.ts";
import { allIn, choiceIn, miscounts, namesAnother, namesIn, placesIn } from "./reply-order.ts";
import { waits } from "./reply-stance.ts";
import { withoutWhom } from "./reply-whom.ts";

export type TherapistReply =
  | { readonly kind: "yes"; readonly code?: Code; readonly note?: string }
  /** `on`: the days or hours for which she says no; a request for another moment is not refused by it. */
  /** `reason`: what the client reads; `note`: why she refuses, for herself alone. */
  | { readonly kind: "no"; readonly code?: Code; readonly reason?: string; readonly note?: string; readonly on?: When }
  /** One to three moments, as said; whether they are exact hours is checked where the request is known. */
  /** `accepts`: said as a yes to that very hour (« oui à 14h »); where it is not the hour asked for, it is another one that she offers. */
  | { readonly kind: "propose"; readonly code?: Code; readonly whens: readonly When[]; readonly accepts?: true }
  /** She would like to know something about the client, or have it asked. */
  | { readonly kind: "ask"; readonly code?: Code }
  | { readonly kind: "list" }
  | { readonly kind: "who"; readonly code: Code }
  /** « le 2 », « la dernière » alone: the request that she means, and no decision. */
  | { readonly kind: "choice"; readonly code: Code }
  | { readonly kind: "undo"; readonly code?: Code }
  | { readonly kind: "to-client"; readonly code: Code; readonly text: string }
  /** Behind a colon, and as well an answer as words for the client. */
  | { readonly kind: "either"; readonly code: Code; readonly text: string }
  | { readonly kind: "help" }
  /** `left`: named as the exception, with no word of what she decides of it. */
  | { readonly kind: "several"; readonly of: readonly TherapistReply[]; readonly left?: readonly Code[] }
  /** Looks like a code and is none of those in use. */
  | { readonly kind: "wrong-code"; readonly code: Code }
  | { readonly kind: "unclear" };

export interface ReplyAt {
  readonly now: WallTime;
  readonly locale: Locale;
  readonly codes: readonly Code[];
  /** The requests that wait for her, in the order in which she sees them; without it « la deuxième », « les deux » are asked about. */
  readonly waiting?: readonly Code[];
  /** What those who wait are called; without it « ok pour Marie » is asked about. */
  readonly names?: ReadonlyMap<Code, string>;
}

const unclear: TherapistReply = { kind: "unclear" };
/** Nobody answers more requests than this in one message. */
const mostCodes = 24;
/** Letters of other alphabets, and the Turkish i: « оui » in Cyrillic is not oui. */
const lookAlike = /[\u0130\u0131\u0370-\u03ff\u0400-\u052f]/;
/** « ouik7 », « K7ok », « K7B2 »: only where K7 is in use. */
const glued = /(?<![\p{L}\d])(oui|non|ok|yes|no)([a-z][2-9])(?![\p{L}\d])/giu;
const gluedBehind = /(?<![\p{L}\d])([a-z][2-9])(?=(?:oui|non|ok|yes|no|[a-z][2-9])(?![\p{L}\d]))/giu;
const toClient = /^\s*([a-z])[ -]?([2-9])\s*:\s*(\S[\s\S]*)$/i;

export function therapistReply(text: string, at: ReplyAt): TherapistReply {
  const written = toClient.exec(text);
  if (written !== null) {
    const [, letter = "", digit = "", words = ""] = written;
    const code = Code.safeParse(`${letter.toUpperCase()}${digit}`);
    if (code.success && !at.codes.includes(code.data)) return { kind: "wrong-code", code: code.data };
    // « A7: ok, B2: non »: nobody is written another one's code.
    const others = code.success && codesIn(words, at.codes).some((seen) => seen.known && seen.code !== code.data);
    if (code.success && !others) {
      const decision = readDecision(words, code.data, at);
      const text = words.trim();
      switch (behindColon(words, decision, at.waiting?.includes(code.data) === true, at)) {
        case "answer":
          return decision;
        case "either":
          return { kind: "either", code: code.data, text };
        case "words":
          return { kind: "to-client", code: code.data, text };
      }
    }
  }
  const typed = undictated(text, at.codes)
    .normalize("NFKC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, " ")
    .replaceAll(/(?<![\p{L}])d['’ ]?ac+or[dt]?(?![\p{L}])/giu, "d'accord")
    .replaceAll(/(?:[-=]+>|[→⇒➡])\ufe0f?/gu, " ")
    .slice(0, 1_000)
    .replaceAll(glued, (all, word: string, code: string) =>
      at.codes.some((each) => each === code.toUpperCase()) ? `${word} ${code}` : all,
    )
    .replaceAll(gluedBehind, (code) => (at.codes.some((each) => each === code.toUpperCase()) ? `${code} ` : code));
  if (lookAlike.test(typed) || fold(typed) === "") return unclear;
  const whole = withoutWhom(withoutLateness(typed), { ...at, waiting: at.waiting ?? [], names: at.names });
  if (whole === "somebody else") return unclear;
  const reply = replyIn(whole, at);
  // « non pour Luc » where Léa waits decides nothing, and Luc's name is no reason to tell her. Beside a code it is hers to say.
  return decidesBare(reply) && codesIn(typed, at.codes).length === 0 && namesAnother(whole, at.waiting ?? [], at.names ?? new Map())
    ? unclear
    : reply;
}

const decidesBare = ({ kind }: TherapistReply): boolean => kind === "yes" || kind === "no" || kind === "propose" || kind === "several";

function replyIn(typed: string, at: ReplyAt): TherapistReply {
  const waiting = at.waiting ?? [];
  const spelt = codesIn(typed, at.codes);
  if (spelt.length > mostCodes) return unclear;
  const chosen = spelt.length === 0 ? choiceIn(typed, waiting) : undefined;
  if (chosen !== undefined) return { kind: "choice", code: chosen };
  const places = spelt.length > 0 ? spelt : placesIn(typed, waiting);
  const named = places.length > 0 ? places : namesIn(typed, waiting, at.names ?? new Map());
  const [called] = named;
  if (places.length === 0 && called !== undefined && called.to - called.from === typed.replace(/[\s.!]+$/, "").length)
    return { kind: "choice", code: called.code };
  const exception = exceptIn(typed, named, waiting);
  if (exception !== undefined) return exception === "unclear" ? unclear : allBut(exception, at);
  if (named.length > 1 && turnedRound.test(typed)) return unclear;
  const codes = withOther(typed, named, waiting);
  if (codes.length === 0) {
    const all = allIn(typed, waiting);
    // « c'est tout bon »: of the only one that waits nothing is a part.
    const only = waiting.length === 1 ? readDecision(typed, undefined, at) : unclear;
    if (all !== undefined && (only.kind === "yes" || only.kind === "no") && !("note" in only)) return only;
    const replies = all === undefined ? unclear : forAll(all, at);
    if (all !== undefined && replies.kind !== "unclear") return replies;
    // « montre-moi tout ce qui attend » is about no request.
    const reply = all === undefined ? unclear : readDecision(typed, undefined, at);
    if (all !== undefined) return reply.kind === "list" || reply.kind === "undo" || reply.kind === "ask" ? reply : unclear;
    if (miscounts(typed, waiting)) return unclear;
  }
  if (spelt.length > 0 && /(?<![\p{L}])(?:les|aux) [2-6](?![\d\p{L}])(?! ?[h/:.])/iu.test(typed)) return unclear;
  const strange = codes.find(({ known }) => !known);
  if (strange !== undefined) return { kind: "wrong-code", code: strange.code };
  const about = new Set(codes.map(({ code }) => code));
  if (about.size < 2)
    return readDecision(
      codes.reduceRight((rest, seen) => `${rest.slice(0, seen.from)} ${rest.slice(seen.to)}`, typed),
      codes[0]?.code,
      at,
    );
  const [followed, byClause] = [parts(typed, codes), clauseParts(typed, codes)].map((each) =>
    each === undefined ? undefined : decided(each, at),
  );
  // Two readings that both decide, and not the same, decide nothing.
  if (followed !== undefined && byClause !== undefined && kinds(followed) !== kinds(byClause)) return unclear;
  const of = byClause ?? followed;
  if (of === undefined) return unclear;
  const [only, second] = of;
  return only !== undefined && second === undefined ? only : { kind: "several", of };
}

/** « oui A7 non B2, euh l'inverse » */
const turnedRound =
  /(?<![\p{L}])(?:l['’]inverse|le contraire|inverse[sz]?|invers[ée]e?s?|interverti\p{L}*|[ée]chang(?:e[sz]?|ons)|vice[ -]versa|other way (?:round|around)|swap)(?![\p{L}])/iu;

const kinds = (of: readonly TherapistReply[]): string =>
  of
    .map((reply) => `${reply.kind}${"code" in reply ? reply.code : ""}`)
    .sort()
    .join(" ");

/** One part that cannot be read leaves the whole undone: half a decision would be a guess. One that she puts off herself does not. */
function decided(said: readonly Part[], at: ReplyAt): readonly TherapistReply[] | undefined {
  const of = said.map(({ words, code }) => ({ words, reply: readDecision(words, code, at) }));
  // « ok A7 si B2 annule »
  if (
    said.some(({ words }) =>
      /^[\s,;.]*(?:et |mais |sauf |seulement |uniquement |but |only )?(?:si|quand|d[èe]s que|lorsque|if|when|unless)(?![\p{L}])/iu.test(
        words,
      ),
    )
  )
    return undefined;
  const now = of.filter(({ words, reply }) => reply.kind !== "unclear" || !waits(plain(fold(words))));
  return now.length > 0 &&
    now.every(({ reply }) => reply.kind === "yes" || reply.kind === "no" || reply.kind === "propose" || reply.kind === "ask")
    ? now.map(({ reply }) => reply)
    : undefined;
}

/** « ok pour toutes sauf la 2 que je refuse »: the others with one plain answer, the exception with its own. */
function allBut({ others, except, refused, left, behind }: Excepted, at: ReplyAt): TherapistReply {
  const answers = others.of.map((code) => readDecision(others.words, code, at));
  const plain = ["yes", "no"].find((kind) => answers.every((each) => each.kind === kind));
  if (plain === undefined || (plain === "no" && behind === true)) return unclear;
  const told = except?.of.map((code): TherapistReply => readDecision(except.words, code, at)) ?? [];
  const named = at.waiting?.filter((code) => !others.of.includes(code)) ?? [];
  const own = except === undefined && refused ? named.map((code): TherapistReply => ({ kind: "no", code })) : told;
  const another = own.every(({ kind }) => (kind === "yes" || kind === "no" || kind === "propose") && kind !== plain);
  if (!another || (refused && (plain === "no" || own.some(({ kind }) => kind !== "no")))) return unclear;
  return { kind: "several", of: [...answers, ...own], ...(left.length === 0 ? {} : { left }) };
}

/** « oui pour les deux »: one answer to each that waits; anything but a plain yes or no is asked about. */
function forAll({ words, of, bare }: NonNullable<ReturnType<typeof allIn>>, at: ReplyAt): TherapistReply {
  const replies = of.map((code): TherapistReply => {
    const reply = readDecision(words, code, at);
    return bare === true && reply.kind === "no" ? { kind: "no", code } : reply;
  });
  return replies.every(({ kind }) => kind === "yes" || kind === "no") ? { kind: "several", of: replies } : unclear;
}
