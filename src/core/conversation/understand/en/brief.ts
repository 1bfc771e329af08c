/** English: the plainest questions at the desk, in the fewest words. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const brief: readonly Rule[] = [
  {
    label: "rates",
    any: [
      "(what|wot) (do|does|would|will|d) (you|u|she|it|that|one|a session|the first one) ~ (charge|cost|ask for|take for|come to|run me|set) ~",
      "(how much|how mch|hm|hw much) (u|you|is|for|do|does|it|r|are|will|would|to|a|per|each)? ~",
      "(price|cost|fee|rate|charge) ~ (per|for|of) (a|an|the|one|each|first|couples)? ~",
      "(ballpark|rough|ball park) (figure|price|cost|idea of) ~",
      "(same|different|reduced|lower|special|student|nhs) (price|rate|fee|cost|prices) ~",
    ],
    not: ["how much (time|longer|notice)", "(en|prise|prises|prenez|prendre) charge"],
  },
  {
    label: "hours",
    any: [
      "(do|does|will|r|are|is) (you|u|she|the practice|the clinic|it|anyone) ~ (work|open|there|in|see people|available) (on|at|during|over|in)? (the)? (weekends|weekend|evenings|evening|saturdays|saturday|sundays|sunday|mondays|monday|tuesdays|wednesdays|thursdays|fridays|friday|nights|mornings|lunchtime|holidays|bank holidays|summer|christmas|august) ($|§|too|or not|at all|please|pls|as well)",
      "(til|till|until|untill) (when|what time|how late) ~",
      "(what|which|wot) (r|are|s)? (your|ur|the) (hours|days|times|working days|opening)",
    ],
    not: ["(appointment|slot|booking|session|free|fit me|see me)", "with ~"],
  },
  {
    label: "address",
    any: [
      "(nearest|closest|which|what) (tube|tube station|station|stop|metro|bus|tram|train|underground|subway|car park|exit) ~",
      "(can t|cannot|can not|couldn t|unable to|struggling to|trouble|hard to|cant) (find|finding|see|seeing|locate|locating|work out) ~ (building|place|door|entrance|office|street|practice|sign|house|number|road|clinic|plaque|gate|way in|you|u)",
      "where (do|should|shall|can|must|abouts do) (i|we) (ring|press|buzz|enter|go in|wait|get off|turn|come in|go|come|get in|meet) ~",
      "(where|whereabouts|wher|were) (r|are|is) (u|you|ur|your|the|this|it) ~ (practice|office|place|clinic|based|at|exactly|located|building|$)",
      "(what s|whats|send me|need|remind me of|give me|text me) (the|your|ur) (address|adress|adres|location|postcode|street|street name|directions) ~",
      "(is it|are you|is your (office|practice|place)) (still)? (on|in|near|close to|next to|by|off|at) (the)? ~ (street|road|avenue|square|centre|center|station|town|village|church|building|high street) ~",
    ],
    not: ["(email|mail) address", "where (is|s) my ~", "(pub|party|gig|airport|hotel)", "my (keys|phone|parcel)"],
  },
  {
    label: "duration",
    any: [
      "(is|are|was) (it|they|the session|sessions|a session|appointments) ~ (#|an hour|one hour|half an hour|fifty|forty five|sixty|ninety) ~ (minutes|mins|min|hour|hours|long)",
      "(45|50|60|90|30) or (45|50|60|90|30|an hour|one hour) (minutes|mins|min)? ~",
      "(how long|hw long|how many (minutes|mins|hours)) ~ (take|takes|last|lasts|session|sessions|appointment*|visit|it|each|one|there|does)",
      "(will|would|can|could|should) (i|we) be (out|done|finished|free|gone|home) (by|before|at) ~",
      "(what time|when) (will|would|do|does|should) (i|it|we|the session) ~ (finish|finished|out|end|over|done|leave)",
    ],
    not: ["how long (until|before|to wait|have|ago|will it take to)", "(wait*|reply|hear back|euros|pounds|€)", "(take|took) you to"],
  },
  {
    label: "about",
    any: [
      "(do|does|can|could|would|will) (you|u|she) ~ (work with|see|treat|take|help|deal with|accept|do) ~ (teenagers|teens|teen|children|kids|couples|adults|families|toddlers|students|men|women|seniors|minors|under 18s|adolescents|babies|pensioners) ~",
      "(can|could|may|is it ok|ok) (i|my|if i|if my|for my|to) ~ (come|bring|attend|sit|join|be there) ~ (alone|on my own|with me|my (husband|wife|partner|mum|mom|dad|friend|dog|baby|son|daughter|kids)|along|someone) ~",
      "(i m|i am|my (son|daughter|kid|child) is|he s|she s) # ~ (alone|too young|ok|okay|possible|on my own|see (him|her)|without (my|a))",
      "(what|which) (age|ages) ~ (see|take|from|accept|start)",
      "(will|would|does|do|can|could) (my|his|her|the) (mum|mom|dad|parents|husband|wife|partner|boss|gp|doctor|school|employer|family) ~ (find out|know|be told|hear|see what|get told)",
      "(do i|should i|must i|anything i|something i) ~ (need|have|should|to)? ~ (bring|prepare|wear|do before|fill in) ~",
      "(does|will|do) (it|hypnosis|hypnotherapy|this|therapy|that) ~ (work|hurt|help) ~ (for|with|against|on)? ~",
    ],
    not: [
      "(card*|cash|insurance|cheque*|check*)",
      "(my (appointment|booking|request|account))",
      "(this (number|bot|thing|service))",
      "how does (this|it) work $",
      "(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#h)",
    ],
  },
  { label: "language", any: ["(english|french|in english|in french|english version|anglais|any english|english speaker)"], whole: true },
  {
    label: "language",
    any: [
      "(do|does|can) (you|u|she|anyone|somebody) ~ (speak|spk|speek|understand) ~ (english|french)",
      "(only|just) (speak|understand|read|know) (english|french)",
    ],
    not: ["(teacher|class|homework|essay)"],
  },
  {
    label: "help",
    any: [
      "(what|wot) (can|could|do|should|am i supposed to) (i|you|u|we) (ask|say|write|type|do|send|text)? (here|you|u|to you|about)? ($|§|here|on this|with this)",
      "(what s|whats|what is) (this|this for|this number|this service) ($|§|for|about)",
    ],
    not: ["(session|bring|pay|wear)"],
  },
  { label: "help", any: ["(what|huh|sorry what|come again|eh)"], whole: true, asks: true },
  { label: "help", any: ["^ pardon $"], asks: true },
];
