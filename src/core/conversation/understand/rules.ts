/**
 * Rules over plain text: which of them find something in which clause. In: rules of one language, then clauses. Out: hits, by rule and clause.
 * What they mean beside one another is weighed in `intents.ts`. Pure data in, pure data out.
 */

import { type Group, type Page, type Shelf, shelf } from "../../words/finder.ts";
import type { Concepts } from "../../words/pattern.ts";
import type { Clause } from "./clauses.ts";
import type { Intent } from "./meaning.ts";

/** What a clause shows that is no intent by itself: a moment that no longer suits, something else that falls on it, another one instead, one that they would rather have, a question about a moment, the way in, another trade, an introduction, a session from afar, an appointment that stands already, whether a change was made, whether she speaks a language. */
export type Sign =
  | "settled"
  | "clashes"
  | "stands"
  | "remote"
  | "unable"
  | "instead"
  | "rather"
  | "asks_moment"
  | "access"
  | "foreign"
  | "approach"
  | "tongues";
export type Label = Intent | Sign;

export interface Rule {
  readonly label: Label;
  readonly any: readonly string[];
  /** Not when the same clause says this. */
  readonly not?: readonly string[];
  /** Only when nothing but these words (and courtesy) stands in the message. */
  readonly whole?: true;
  /** Only in a clause that ends in a question mark. */
  readonly asks?: true;
}

interface CompiledRule extends Omit<Rule, "any" | "not"> {
  readonly not: Group | undefined;
}

/** Every pattern of every rule together, so that a clause tries only those that its words may begin. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly inClause: Written;
  /** What must be all of a message. */
  readonly whole: Written;
  readonly open: (said: string) => Page;
}

/** Patterns, and for each the place of its rule. */
interface Written {
  readonly group: Group;
  readonly ruleOf: readonly number[];
  /** It ends with its clause. */
  readonly closes: readonly boolean[];
}

export interface Hit {
  readonly label: Label;
  readonly clause: number;
  readonly why: string;
}

/** A clause, and its words looked up for all that is asked of them. */
export interface Opened extends Clause {
  readonly page: Page;
}

/** The same said a hundred times is opened once. */
export function openedOn(clauses: readonly Clause[], { open }: Pick<Shelf, "open">): readonly Opened[] {
  const pages = new Map<string, Page>();
  return clauses.map((clause) => {
    const page = pages.get(clause.text) ?? open(clause.text);
    pages.set(clause.text, page);
    return { ...clause, page };
  });
}

/** On the shelf on which its clauses are opened. */
export function compileRules(rules: readonly Rule[], concepts: Concepts, shared: Shelf): CompiledRules {
  const written = (whole: boolean, on: Shelf): Written => {
    const each = rules.flatMap((rule, at) =>
      (rule.whole === true) === whole ? rule.any.map((one) => ({ at, one: whole ? `^ ${one} $` : one })) : [],
    );
    return {
      group: on.group(
        each.map(({ one }) => one),
        concepts,
      ),
      ruleOf: each.map(({ at }) => at),
      closes: each.map(({ one }) => one.includes("$")),
    };
  };
  const own = shelf();
  return {
    rules: rules.map(({ any: _any, not, ...rule }) => ({ ...rule, not: not === undefined ? undefined : shared.group(not, concepts) })),
    inClause: written(false, shared),
    whole: written(true, own),
    open: own.open,
  };
}

export function hitsIn(clauses: readonly Opened[], bare: string, compiled: CompiledRules, shared: Pick<Shelf, "open">): readonly Hit[] {
  const hits: (Hit & { readonly rule: number })[] = [];
  for (const rule of foundIn(compiled.open(bare), undefined, compiled.whole, () => true).keys()) {
    const label = compiled.rules[rule]?.label;
    if (label !== undefined) hits.push({ label, clause: 0, why: bare, rule });
  }
  const known = new Map<string, readonly (Hit & { readonly rule: number })[]>();
  for (const [clause, { text, core, asks, page }] of clauses.entries()) {
    const key = asks ? `${text} ?` : text;
    let found = known.get(key);
    if (found === undefined) {
      const may = (rule: number): boolean => compiled.rules[rule]?.asks !== true || asks;
      let corePage: Page | undefined;
      found = [...foundIn(page, core === text ? undefined : core, compiled.inClause, may)].flatMap(([rule, why]) => {
        const { label, not } = compiled.rules[rule] ?? {};
        if (label === undefined) return [];
        if (not !== undefined) corePage ??= core === text ? page : shared.open(core);
        return not !== undefined && corePage !== undefined && not.find(corePage) !== undefined ? [] : [{ label, clause, why, rule }];
      });
      known.set(key, found);
    }
    for (const hit of found) hits.push(hit.clause === clause ? hit : { ...hit, clause });
  }
  return hits.sort((a, b) => a.rule - b.rule || a.clause - b.clause).map(({ rule: _rule, ...hit }) => hit);
}

/** For each rule that finds something, the leftmost words that it finds; what ends a clause may end it before the courtesy too. */
function foundIn(
  page: Page,
  core: string | undefined,
  { group, ruleOf, closes }: Written,
  may: (rule: number) => boolean,
): Map<number, string> {
  const first = new Map<number, string>();
  const worth = group.worth(page);
  const search = (words: readonly string[], closing: boolean): void => {
    for (let one = 0; one < worth.length; one += 2) {
      const [at = 0, place = 0] = [worth[one], worth[one + 1]];
      const rule = ruleOf[place] ?? -1;
      if ((closing && closes[place] !== true) || first.has(rule) || !may(rule)) continue;
      const end = group.step(place, words, at);
      if (end > at) first.set(rule, words.slice(at, end).join(" "));
    }
  };
  search(page.words, false);
  if (core !== undefined) search(core.split(" "), true);
  return first;
}
