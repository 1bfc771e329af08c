/**
 * Whom she names beside her answer: « ok pour Mme Roux », « R5 (M. Haddad) », « oui pr Karim ».
 * In: her text as typed, the codes and names of those who wait. Out: her text without whom it can only be; or that it is somebody else's name.
 * A name behind « chez » or « j'ai » belongs to her day. A first name that is not theirs is left where it stands, for others to notice.
 */
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import { isKnown } from "../../words/slips.ts";
import { capitalNames, firstNames, wordNames } from "./first-names.ts";
import { slipped } from "./her-parts.ts";
import { notNames, ordinary, particles } from "./not-names.ts";
import { type CodeSeen, codesIn } from "./reply-codes.ts";
import { isReplyWord } from "./reply-stance.ts";
import { vocabulary } from "./vocabulary.ts";

export interface Waiting {
  readonly codes: readonly Code[];
  readonly waiting: readonly Code[];
  /** Undefined where it is not known what those who wait are called. */
  readonly names: ReadonlyMap<Code, string> | undefined;
}

interface Whom {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  /** Behind « pour », or in brackets. */
  readonly led: boolean;
  /** Folded, the particles left out. */
  readonly names: readonly string[];
}

const title = /^(?:mme|mlle|mr|m\.|monsieur|madame|mademoiselle|mrs|ms|miss)$/i;
const word = /(?<![\p{L}\d])\p{L}[\p{L}\p{M}'’-]*\.?/gu;
/** What may stand before somebody whom a decision is about; anything else makes the name one of her day, or of her reason. */
const leads =
  /(?:^|[,;.!:(\n/]|(?<![\p{L}\d])(pour|pr|for|à|a|de|d['’]|with)|(?<![\p{L}\d])(?:oui|non|ok|yes|no|nan|ouais|accord|dac|souci|soucis|probl[eè]me|pb|prends?|re[çc]ois|accepte|refuse|valide|confirme|garde|note|d[ée]cline|et|bon|[a-z]?[ .-]?\d{1,3}))\s*\(?\s*((?:(?:la |le |les |l['’])?(?:petite?|jeune|famille|dame|papa|maman|p[eè]re|m[eè]re|fils|fille|mari|femme|s[oœ]ur|fr[eè]re|parents?|amie?|enfant)\s+(?:de |d['’]|du )?)?)$/iu;

/** As far back as a lead may reach. */
const before = (typed: string, at: number): string => (at <= farthest ? typed.slice(0, at) : `\u0000${typed.slice(at - farthest, at)}`);
const farthest = 40;

const isName = (typed: string): boolean => {
  const said = fold(typed);
  return !notNames.has(said) && !ordinary.has(said) && !isKnown(said, vocabulary) && !isReplyWord(said);
};
const isCapital = (typed: string): boolean => /^\p{Lu}[\p{Ll}'’]/u.test(typed);
const isFirst = (typed: string): boolean => {
  const said = fold(typed);
  if (!firstNames.has(said.split("-")[0] ?? "") || notNames.has(said)) return false;
  return isCapital(typed) || !(wordNames.has(said) || capitalNames.has(said) || ordinary.has(said));
};

function whomIn(typed: string): readonly Whom[] {
  const words = [...typed.matchAll(word)].map(({ 0: raw, index }) => ({ raw, from: index, to: index + raw.length }));
  const found: Whom[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const opening = words[at];
    if (opening === undefined) break;
    const capitalM = opening.raw === "M" && isCapital(words[at + 1]?.raw ?? "");
    const titled = title.test(opening.raw) || title.test(opening.raw.replace(/\.$/, "")) || capitalM;
    let next = titled ? at + 1 : at;
    const names: string[] = [];
    let to = opening.to;
    for (; next < words.length && names.length < 3; next += 1) {
      const here = words[next];
      if (here === undefined || (next > at && !/^[\s(]*$/.test(typed.slice(to, here.from)))) break;
      const bare = here.raw.replace(/\.$/, "");
      const particle = titled && particles.has(fold(bare)) && /^\s+\p{L}/u.test(typed.slice(here.to));
      const counts = titled && names.length === 0 ? isCapital(bare) || isName(bare) : isFirst(bare) || (isCapital(bare) && isName(bare));
      if (!particle && !(counts && (bare.length > 1 || names.length > 0))) break;
      to = here.from + bare.length;
      if (!particle) names.push(fold(bare));
      if (here.raw.endsWith(".") && bare.length > 1) break;
    }
    const lead = names.length === 0 ? null : leads.exec(before(typed, opening.from));
    if (lead === null) continue;
    const led = lead[1] !== undefined || /\(\s*$/.test(typed.slice(0, opening.from));
    if (titled || led || firstNames.has(names[0] ?? ""))
      found.push({ from: opening.from - (lead[2]?.length ?? 0), to, titled, led, names });
    at = next - 1;
  }
  return found;
}

/** One of the names is one of theirs, a slip of the thumb allowed. */
const shares = (whom: Whom, name: string): boolean => {
  const theirs = fold(name).split(/[ -]/);
  return whom.names.some((each) => each.split("-").some((said) => theirs.some((part) => slipped(said, part, 4))));
};

/** A title is followed by a surname, which a request that holds a first name alone does not know. */
const mayBe = (whom: Whom, name: string | undefined): boolean =>
  name === undefined || shares(whom, name) || (whom.titled && name.trim().split(/\s+/).length < 2);

/** `somebody else`: what she names beside a code is another one's name than that code's. */
export function withoutWhom(typed: string, { codes, waiting, names }: Waiting): string | "somebody else" {
  const seen = codesIn(typed, codes);
  let left = typed;
  let alone = 0;
  for (const whom of [...whomIn(typed)].reverse()) {
    const beside = besideOf(typed, whom, seen);
    const only = beside?.code ?? (seen.length === 0 && waiting.length === 1 ? waiting[0] : undefined);
    if (only === undefined) continue;
    const name = names?.get(only);
    if (beside !== undefined && [...(names ?? [])].some(([code, other]) => code !== only && !mayBe(whom, name) && shares(whom, other)))
      return "somebody else";
    // Where a name is known, one that is nobody's is no more theirs than a stranger's.
    if (!mayBe(whom, name) || (names !== undefined && beside === undefined && !whom.titled)) continue;
    // Two people, where one waits.
    if (beside === undefined && ++alone > 1) return "somebody else";
    left = `${left.slice(0, whom.from)} ${left.slice(whom.to)}`;
  }
  return left === typed || left.replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, "") === ""
    ? typed
    : left.replaceAll(/\(\s*\)/g, " ");
}

/** The code that it stands right beside: « R5 (M. Haddad) », « Karim B2 ». */
const besideOf = (typed: string, { from, to }: Whom, seen: readonly CodeSeen[]): CodeSeen | undefined =>
  seen.find((code) => /^[\s(,:-]*(?:pour |de |c['’]est )?$/iu.test(typed.slice(code.to, from)) && code.to <= from) ??
  seen.find((code) => /^[\s(),:-]*$/u.test(typed.slice(to, code.from)) && code.from >= to);
