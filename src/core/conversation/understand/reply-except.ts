/**
 * All but some: « ok pour toutes sauf la 2 que je refuse », « non à tout le monde sauf B2 », « oui à tous sauf Cléo ».
 * In: her text, the requests that it names, those that wait. Out: what is said of the others and of the exception; `left` is what she says
 * nothing of, and stays open. An exception alone is no refusal; a whole whose exception nobody has decides nothing.
 */
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import type { CodeSeen } from "./reply-codes.ts";
import { allIn, everyone } from "./reply-order.ts";

/** One answer, and whom it is for. */
export interface Share {
  readonly words: string;
  readonly of: readonly Code[];
}

export interface Excepted {
  readonly others: Share;
  /** What she says of the exception in the same breath. */
  readonly except?: Share;
  /** « mais pas B2 » */
  readonly refused: boolean;
  readonly left: readonly Code[];
  /** What is said of the others stands behind the exception: a no there may be for either. */
  readonly behind?: true;
}

const butFor =
  /(?<![\p{L}])(?:(sauf|hormis|except[ée]e?s?|à part|a part|à l['’ ]exception d[eu’']|a l exception de|en dehors de|hors|moins|except(?: for)?|apart from|all but|other than)|(mais (?:surtout )?pas|but not))(?![\p{L}])/iu;
const joined = /^(?:(?:et|and|ou|ni|pour|à|a|la|le|l|les|celle|celui|celles|ceux|de|du|des|for|,|the|aussi)[\s,]*)*$/;
const relative = /^[\s,:;.(-]*(?:(?:que|qu['’]|qui|dont|celle|celui|celui-là|celle-là|là|elle|lui|lui c['’]est)(?![\p{L}])[\s,:]*)*/iu;
/** A whole by its decision alone: « oui sauf K7 ». */
const plainly = /^(?:oui|ok|okay|yes|dac|daccord|d accord|c est bon|parfait|bon|ca marche|ca va|nickel)$/;

/** `undefined`: no exception; `unclear`: one, and whose it is or what is said of the others cannot be told. */
export function exceptIn(typed: string, codes: readonly CodeSeen[], waiting: readonly Code[]): Excepted | "unclear" | undefined {
  const spoken = butFor.exec(typed);
  const found = spoken ?? besides(typed, codes, waiting);
  if (found === undefined || waiting.length < 2 || (codes.length === 0 && !everyone.test(typed))) return undefined;
  const start = found.index;
  const end = start + found[0].length;
  const denies = found[2] !== undefined;
  const named = codes.filter(({ from }) => from >= start);
  if (named.length === 0) return spoken !== null && !denies && everyone.test(typed) ? "unclear" : undefined;
  const before = typed.slice(0, start).trim();
  const said = fold(before)
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  // « oui K7 mais pas B2 » is read with its codes.
  if (named.length < codes.length) return denies ? undefined : "unclear";
  const last = named.at(-1)?.to ?? end;
  const between = named.map((seen, at) => typed.slice(at === 0 ? end : (named[at - 1]?.to ?? end), seen.from));
  if (!between.every((words) => joined.test(fold(words).trim()))) return denies ? undefined : "unclear";
  const except = named.map(({ code }) => code);
  const of = waiting.filter((code) => !except.includes(code));
  if (of.length === 0 || !except.every((code) => waiting.includes(code))) return "unclear";
  const behind = typed.slice(last).trim();
  const tail = behind.replace(relative, "").replace(/[\s.!)]+$/u, "");
  const rest = before.replace(everyone, " ").trim();
  const others = { words: rest, of };
  if (plainly.test(said) || (everyone.test(before) && fold(rest) !== "")) {
    if (tail === "" && spoken === null) return "unclear";
    if (tail === "") return { others, refused: denies, left: denies ? [] : except };
    return { others, except: { words: tail, of: except }, refused: denies, left: [] };
  }
  // « sauf la 2, ok pour toutes », « toutes sauf la 2 ok »
  const told = behind
    .replace(everyone, " ")
    .replace(/^[\s,:;.]+/u, "")
    .trim();
  const all = everyone.test(behind) ? before === "" : everyone.test(before);
  if (spoken === null || !all || told === "" || denies || /^[\s]*(?:que|qui|celle|celui)(?![\p{L}])/iu.test(behind)) return "unclear";
  return { others: { words: told, of }, refused: false, left: except, behind: true };
}

/** « oui à tous, B2 non »: what stands between the whole and the first one named. */
function besides(typed: string, codes: readonly CodeSeen[], waiting: readonly Code[]): RegExpExecArray | undefined {
  const [first] = codes;
  if (first === undefined || allIn(typed.slice(0, first.from), waiting) === undefined) return undefined;
  const found = parting.exec(typed.slice(0, first.from));
  return found === null || !everyone.test(typed.slice(0, found.index)) ? undefined : found;
}

const parting =
  /[\s]*(?:[,;.:!?]|(?<![\p{L}])(?:mais|et|par contre|but|and))(?:[\s,]*(?:mais|et|par contre|pour|la|le|celle|celui|de|but|for))*[\s]*$/iu;
