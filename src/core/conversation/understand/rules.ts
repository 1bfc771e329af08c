/**
 * Rules over plain text: which of them find something in which clause. In: rules of one language, then clauses. Out: hits, by rule and clause.
 * What they mean beside one another is weighed in `intents.ts`. Pure data in, pure data out.
 */

import { type Finder, finderOf } from "../../words/finder.ts";
import type { Concepts } from "../../words/pattern.ts";
import type { Clause } from "./clauses.ts";
import type { Intent } from "./meaning.ts";

/** What a clause shows that is no intent by itself: a moment that no longer suits, another one instead, one that they would rather have, a question about a moment, the way in, another trade, an introduction, a session from afar, an appointment that stands already, whether a change was made. */
export type Sign = "settled" | "stands" | "remote" | "unable" | "instead" | "rather" | "asks_moment" | "access" | "foreign" | "approach";
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
  readonly not: Finder | undefined;
}

/** Every pattern of every rule in one finder, so that a clause tries only those that its words may begin. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  /** The rule of each pattern of the finder. */
  readonly ruleOf: readonly number[];
  readonly finder: Finder;
}

export interface Hit {
  readonly label: Label;
  readonly clause: number;
  readonly why: string;
}

export function compileRules(rules: readonly Rule[], concepts: Concepts): CompiledRules {
  const written = rules.flatMap(({ any, whole }, rule) => any.map((each) => ({ rule, each: whole === true ? `^ ${each} $` : each })));
  return {
    rules: rules.map(({ any: _any, not, ...rule }) => ({ ...rule, not: not === undefined ? undefined : finderOf(not, concepts) })),
    ruleOf: written.map(({ rule }) => rule),
    finder: finderOf(
      written.map(({ each }) => each),
      concepts,
    ),
  };
}

export function hitsIn(clauses: readonly Clause[], bare: string, compiled: CompiledRules): readonly Hit[] {
  const hits: (Hit & { readonly rule: number })[] = [];
  for (const rule of foundIn(bare, compiled, ({ whole }) => whole === true).keys()) {
    const label = compiled.rules[rule]?.label;
    if (label !== undefined) hits.push({ label, clause: 0, why: bare, rule });
  }
  // The same said a hundred times is read once.
  const known = new Map<string, Map<number, string>>();
  for (const [clause, { text, core, asks }] of clauses.entries()) {
    const may = (rule: CompiledRule): boolean => rule.whole !== true && (rule.asks !== true || asks);
    const key = asks ? `${text} ?` : text;
    const found = known.get(key) ?? foundIn(text, compiled, may);
    if (!known.has(key) && core !== text)
      for (const [rule, words] of foundIn(core, compiled, may)) if (!found.has(rule)) found.set(rule, words);
    known.set(key, found);
    for (const [rule, why] of found) {
      const { label, not } = compiled.rules[rule] ?? {};
      if (label !== undefined && not?.find(core) === undefined) hits.push({ label, clause, why, rule });
    }
  }
  return hits.sort((a, b) => a.rule - b.rule || a.clause - b.clause).map(({ rule: _rule, ...hit }) => hit);
}

/** For each rule that finds something, the leftmost words that it finds. */
function foundIn(text: string, { rules, ruleOf, finder }: CompiledRules, may: (rule: CompiledRule) => boolean): Map<number, string> {
  const first = new Map<number, string>();
  const allowed = rules.map(may);
  const worth = (place: number): boolean => {
    const rule = ruleOf[place] ?? -1;
    return allowed[rule] === true && !first.has(rule);
  };
  for (const { place, words } of finder.each(text, worth)) {
    const rule = ruleOf[place] ?? -1;
    if (!first.has(rule)) first.set(rule, words);
  }
  return first;
}
