/** English: a weight that is confided without danger; what speaks of danger is in `core/safety`. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const feelings: readonly Rule[] = [
  {
    label: "feeling_heavy",
    any: [
      "(feel|feeling|i m|i am|am|been) (so|very|really|just|too|always|constantly|quite|pretty|a bit|all)? (so|very|really)? (anxious|sad|depressed|lonely|alone|empty|hopeless|overwhelmed|miserable|stressed|exhausted|lost and alone|worthless|numb|broken|down|low|terrible|awful|panicky|heartbroken|burnt out|burned out)",
      "(can t|can not|cannot|don t|not|couldn t|hardly|barely) (sleep|eat|stop crying|get out of bed|cope|focus|function|sleeping|eating)",
      "(having|have|had|get|getting) ~ (panic attack*|anxiety attack*|nightmare*|breakdown*|meltdown*)",
      "my <kin> ~ (died|dead|passed away|passed|dying|left me|cheated|is ill|is sick|stopped talking|won t talk|doesn t talk|ignores me)",
      "(lost|losing) my <kin>",
      "(cry|crying|cried) (all|every|a lot|constantly|at night|myself|for)",
      "(going through|getting) a (divorce|breakup|separation|hard time|rough time|tough time|bad time)",
      "(i m|i am|am|things are) (not|really not) (ok|okay|doing well|well|good|doing good|doing great)",
      "(broke|broken) up with ~",
      "(afraid|scared|worried|nervous|embarrassed|ashamed|anxious) ~ (someone|somebody|people|anyone|neighbours|neighbors|colleagues|they|a colleague|a neighbour) ~ (see*|recogni*|spot*|notice*|judge*)",
      "(afraid|scared|worried|nervous|embarrassed|ashamed|anxious) ~ (being|getting) (seen|recogni*|spotted|noticed|judged)",
      "so hard ($|right now|lately|these days)",
    ],
    not: ["(do|can) you (treat|help|work) ~"],
  },
];
