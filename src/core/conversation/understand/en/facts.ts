/** English: what people ask before they come. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const facts: readonly Rule[] = [
  {
    label: "rates",
    any: [
      "how much ~",
      "(price*|pricing|cost|costs|rates|fee|fees|tariff*|charge|charges|expensive|cheap|affordable)",
      "(what|how) ~ you charge",
    ],
    not: [
      "how much (time|longer|notice)",
      "(when|what day|what time) are you free",
      "heart rate",
      "(en|prise|prises|prenez|prendre) charge",
      "how much ibuprofen",
    ],
  },
  {
    label: "hours",
    any: [
      "(opening|business|office|clinical|working|your) (hours|times)",
      "(what|which) (time*|days|hours) ~ (open|close|work|start|finish|available to see)",
      "(are|is) (you|the practice|it|the office) ~ (open|closed)",
      "(do|when do|when does) (you|the practice|it) (open|close)",
      "(when do|when does) (you|the practice|it|she) work",
      "(do|does) (you|the practice|it|she) work (on|at|during|over|in the|late|early|weekends|evenings|nights|<day>|saturdays|sundays|tomorrow|today|$)",
      "(open|closed) (on|at|during|today|tomorrow|late|till|until)",
      "when ~ (open|close)",
      "(hours|opening times)",
      "work (on)? (weekends|<day>|holidays)",
      "(which|what) days",
    ],
    not: ["(in|for|few|two|24|48) hours", "open (to|about)"],
  },
  {
    label: "address",
    any: [
      "(address|located|location|directions|postcode|zip code|entrance|bus|tram|map|maps|sat nav|satnav|(the|which|what|nearest|bus|train|metro|tube) station|(which|what) side of)",
      "where ~ (you|the practice|it|office|place|session|based|come|park|go|clinic|located)",
      "how (do|can|to) (i|we)? (get|find|come|reach) ~ (there|you|to|it|the)",
      "(where|how) (is|to get|do i go) ~",
      "^ where $",
    ],
    not: [
      "(park|parking|floor|wheelchair|door code|buzzer|lift|elevator|accessible)",
      "email address",
      "where (s|is) my (appointment|request)",
    ],
  },
  {
    label: "duration",
    any: [
      "how long (is|does|are|do|will|would|should|for) ~",
      "(duration|length) (of)? ~",
      "how many minutes",
      "(how much time|what time) ~ (finish|end|need|out|take|over)",
      "(session|appointment) last*",
    ],
    not: ["how long (until|before|to wait|have you|will it take (to hear|for you))"],
  },
  {
    label: "payment",
    any: [
      "(pay|paying|payment|payments|cash|credit|debit|card|cards|cheque|cheques|check|checks|transfer|paypal|deposit|installments|apple pay)",
    ],
    not: ["check (my|if|whether|in)", "insurance card", "pay attention"],
  },
  {
    label: "insurance",
    any: [
      "(insurance|insured|reimburs*|covered|coverage|refund*|nhs|social security|mutuelle|carte vitale|vitale|health (plan|cover|care|card)|medical cover|student (cover|health)|(cover|plan|scheme|policy) ~ pay)",
    ],
  },
  {
    label: "about",
    any: [
      "(what|which) (kind|type|sort) of",
      "how (does|do|is|would) ~ (session|sessions|work|therapy|it work|go|appointment)",
      "(do|can|could) you (treat|help|do|offer|see|work with|take|accept|practice|practise|provide|have experience) ~",
      "(hypnosis|hypnotherapy|emdr|cbt|method|approach|qualification*|qualified|training|trained|experience|therapy|therapies)",
      "(should|do|need) (i|to) (bring|prepare|wear) ~",
      "(bring|prepare) (anything|something)",
      "what (should|do) i ~ bring",
      "(confidential*|anonymous|private)",
      "(online|video|remote|zoom|teletherapy|by phone) (session*|appointment*|consultation*|call)?",
      "(home visits|come to my (home|house))",
      "how many (sessions|times|appointments|visits)",
      "how (often|frequent*|regularly) ~ (come|see|session*|appointment*|meet|attend|visit|should|is it|would)",
      "(every week|weekly|fortnightly|monthly|once a (week|month)|twice a month|every (two|2) weeks) ~ (enough|or|necessary|mandatory)",
      "(children|kids|teenagers|couples|teens)",
      "who are you",
      "(referral|prescription)",
      "(anxiety|depression|phobia*|grief|stress|burnout|insomnia|trauma|ocd|adhd) ~ help",
      "(help|treat) (with|my|me with) ~",
      "what (do|is|are) ~ (therapy|treat|first session|specialise|specialize|specialty|do you do)",
      "difference between ~",
      "(parking|wheelchair|door code|buzzer|elevator|accessible)",
      "(which|what) floor",
      "(where|can|could) ~ park",
      "(a|the) lift",
      "without (an)? (appointment|booking)",
      "waiting list",
      "first session (work|like|go|about)",
    ],
    not: [
      "(do|can) you have ~ (slot*|availab*|appointment*|free|opening*|time)",
      "you (take|accept) ~ (card*|cash|cheque*|check*|insurance)",
      "real person",
    ],
  },
];
