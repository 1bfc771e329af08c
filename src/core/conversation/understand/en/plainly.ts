/** English: what is asked before coming, and how people greet and part, in yet other everyday words. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

const insurer = "(vhi|laya|irish life|bupa|aviva|allianz|axa|vitality|cigna|health plan|insurer|insurance|policy|medical card|hse)";

export const plainly: readonly Rule[] = [
  {
    label: "insurance",
    any: [
      `${insurer} ~ (pay|pays|cover|covers|help|contribute|refund|accepted|recognised)`,
      "(european|ehic|ghic|health) (health)? (card|cover) ~",
    ],
    not: ["(home|car|travel|life) insurance", "(pay|settle) (you|by|with|now)"],
  },
  {
    label: "payment",
    any: [
      "(settle up|pay up|square up|pay it off|pay in one go|pay for (both|all|several)|run a tab) ~",
      "(end of the month|at the end|each time|every time|monthly) ~ (pay|settle)",
    ],
    not: ["(insurance|insurer|bupa|vhi)"],
  },
  {
    label: "book",
    any: [
      "(any|got any|have you any|is there any|are there any) (free|spare|open|available)? (evening|evenings|morning|mornings|afternoon|afternoons|lunchtime|slot|slots|time|times|space|room|gap|gaps) ~ (next|this|on|in|for|left|before|after|free|<day>|week|soon|$)",
    ],
    not: ["(parking|room to park|car|pay|waiting room)", "time (to|of|off)"],
  },
  {
    label: "duration",
    any: [
      "(is|will) (an|one|half an|#) (hour|hours|minutes|mins) (be)? (enough|ok|sufficient|plenty) ~",
      "(quick|long|short|lengthy) (thing|one|process|appointment|session|affair) ~",
      "(keep|block|set aside|free up|clear|plan) (off)? (the|a|my|an)? (whole|entire|full)? (afternoon|morning|day|hour|evening|two hours) (free|off|for it|for this|clear)? ~ §",
      "^ how long $",
    ],
    not: ["(could you keep|can you keep|please keep)", "(book|wait)"],
  },
  {
    label: "address",
    any: [
      "are you (on|near|by|at|in|over) the * (side|end|bank|part|quarter|district) ~",
      "(which|what) (side|end|part) of (the)? (town|river|canal|street|road|port|city|island) ~",
    ],
  },
  {
    label: "cancel",
    any: [
      "no (longer|more|further)? need (for|of) (my|our|the|that|this) ~ (slot|appointment|session|booking|<day>|place)",
      "(don t|do not|won t) need (my|our|the|that) ~ (slot|appointment|session|booking|<day>|place) ~ (anymore|any more|any longer|after all)",
    ],
  },
  {
    label: "goodbye",
    any: [
      "(mind yourself|mind how you go|take care|look after yourself|safe home|cheerio|toodle pip|ta ra|ta ta|slan|night night|sleep well|catch you later)",
    ],
    not: ["(do you|can you|could you|would you|will you) take care"],
  },
  {
    label: "greeting",
    any: [
      "^ (howya|how ya|howdy|hiya|ahoy|wotcha|good day|top of the morning|howaya|how are ya|how do) (there|doing|all|mate|folks|to you|now)? $",
    ],
  },
  {
    label: "foreign",
    any: ["(what s|what is|whats|how do you say) (the)? (french|english|word|spanish) (word)? for ~", "how do you (say|spell|pronounce) ~"],
    not: ["(session|therapy|appointment)"],
  },
];
