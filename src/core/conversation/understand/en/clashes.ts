/** English: something else falls on the hour that stands: « my Tuesday slot clashes with a flight ». Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const clashes: readonly Rule[] = [
  {
    label: "clashes",
    any: [
      "(clash*|conflict*|overlap*|coincide*) ~ (with|my|our|work|flight|meeting|exam|appointment|session)",
      "(<day>|my (appointment|session|slot|booking)|the # (th|st|nd|rd)?|#h|# am|# pm) ~ (is|falls|lands) ~ (same (time|day)|right on|in the middle of|during) ~",
      "(my|our) * (slot|session|appointment|one)? (won t|will not|doesn t|does not|no longer|isn t going to|can t) (work|works|suit|suits|fit|do|possible) ~",
    ],
    not: ["(pay|card|insurance|none|neither|phone|car|link|code)"],
  },
];
