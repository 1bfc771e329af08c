/** English: money, place, hours and what is done here, asked without the usual word. Rules over plain text; data only. */
import type { Rule } from "../rules.ts";

export const asking: readonly Rule[] = [
  {
    label: "rates",
    any: [
      "(discount*|concession*|sliding scale|reduced rate*|quote|estimate|budget|fees|pricey|expensive|affordable|cheap*|free of charge|student rate*|package deal|rip off)",
      "(what|how) ~ ~ (set me back|set us back|cost me|cost us)",
      "(what|whats|what s|how) ~ (damage|cost|costs|charge|charges|set me back|price|fee|rate|rates|owe you)",
      "how much ~ (session|visit|hour|appointment|pay|charge|cost|is it|would|do i|owe|consultation|first)",
      "(is|are) (it|you|the first|first|that|a) ~ (free|expensive|pricey|dear|affordable)",
      "(# (euros|euro|pounds|quid|dollars|bucks)|(euros|pounds|quid|dollars|bucks) #) ~",
      "(can t|cannot|can not|couldn t) afford ~",
      "(low|tight|small|limited) (income|budget)",
    ],
    not: [
      "how much (time|longer|notice)",
      "(free|available) (on|at|slot*|for|next|this|tomorrow|today|<day>)",
      "(win|won|prize|offer|sale)",
      "covered",
      "(when|what day|what time|how soon) are you free",
      "(did|have) you feed",
    ],
  },
  {
    label: "payment",
    any: [
      "(venmo|zelle|apple pay|google pay|paypal|cash app|contactless|card machine|bank transfer|direct debit|invoice me|upfront|in advance|instalment*|installment*|deposit|down payment)",
      "(pay|settle|paying) ~ (before|after|by|with|in|when|later|online|on the day|next time|monthly|now|how|cash|card)",
      "(when|how|where) (do|should|can|would|must) (i|we) (pay|settle)",
      "(take|accept) ~ (card*|cash|cheque*|check*|amex|visa|mastercard|credit|debit|euros)",
    ],
    not: [
      "(appointment|session|notice) ~ in advance",
      "(insurance|insurer)",
      "(book|cancel|know) ~ in advance",
      "(suspended|verify|click)",
    ],
  },
  {
    label: "insurance",
    any: [
      "(insurer|insurance|insured|bupa|axa|medicare|medicaid|aetna|cigna|blue cross|copay|co pay|reimburse*|superbill|nhs|health plan|ehic|ghic|claim (it|this|that|back|for|the|on))",
    ],
    not: ["claim your"],
  },
  {
    label: "hours",
    any: [
      "(do|does|are|is|will) (you|the practice|the office|she|the clinic|anyone|it|somebody) ~ (see (patients|clients|people)|work|open|operate|in|there|around|available|closed|shut|consult|receive) ~ (weekend*|evening*|saturday*|sunday*|monday*|tuesday*|wednesday*|thursday*|friday*|weekday*|holiday*|bank holiday*|lunch*|august|christmas|late|early|easter|summer|half term|at night|nights|mornings|afternoons)",
      "(evening|weekend|saturday|sunday|late|early) (appointments|sessions|hours|opening|clinic)",
      "(when|what time|what times|which days|what days|until when|how late|how early) ~ (open|close|closed|shut|start|finish|work|in the office|knock off|see patients|do you do)",
      "(close|shut|closing|closed) ~ (lunch|holiday*|august|christmas|easter|summer|bank holiday*|today|now)",
      "(on|going on|taking) (holiday|vacation|leave|annual leave) ~",
      "(opening|closing|office|business|working|consulting|reception|surgery) (hours|times|days|schedule)",
      "(whether|if) you ~ (open|work|close) ~",
      "(days|hours) (do you|are you|you) ~",
    ],
    not: [
      "(teen*|children|kids|adults|couples|adhd|anxiety)",

      "work with",

      "(my|our) (appointment|session)",
      "(book|booking|slot|slots|free|any appointments|anything) ~",
      "(pool|shop|store|bank|museum|match|game|i m|i am|bus|train)",
      "(finish|end|over) ~ (session|if i)",
      "how late is",
    ],
  },
  {
    label: "access",
    any: [
      "(park|parking|car park|parking lot|garage|leave (the|my|a) car|bike rack|disabled access|step free|stairs|steps|lift|elevator|ramp|wheelchair|pram|stroller|buggy|crutches|buzzer|doorbell|bell|intercom|door code|gate code|entry code) ~",
      "(which|what) (floor|door|bell|buzzer|entrance|level|suite)",
    ],
    not: ["(national park|in the park|central park)", "(give|ring|drop) (me|her|us|you) a (bell|ring|buzz)"],
  },
  {
    label: "address",
    any: [
      "(street|house|building|door) number ~",
      "(landmark*|near you|which entrance|what entrance)",

      "(where|whereabouts) (are|is|r|s|do|can|exactly|abouts) ~ (you|practice|office|clinic|rooms|based|located|go|come|find|place|building|session*)",
      "where (your|the) (rooms|office|practice|clinic|place) ~",
      "where (you re|you are|to go|to come|do i go|do i come|exactly) ~",
      "(address|location|directions|postcode|zip code|map|pin|gps|maps link|google maps|what street|which street|which building|what building) ~",
      "(how|best way) ~ (get to|get there|find you|reach you|to you from|come to your)",
      "(can t|cannot|can not|couldn t|trouble) (find|finding) (you|the (place|building|door|entrance|office|street|practice))",
      "(i m|i am|we re) (outside|downstairs|in front|lost|at the door|at the address|here) ~ (bell|door|where|find|which|building|see|$)",
      "(near|close to|far from|next to) (the|a|any) ~ (station|bus|metro|centre|center|stop|town)",
      "(bus|train|tram|metro|tube) (stop|station|line|route) ~",
      "(have|did) you (moved|move|changed address) ~",
    ],
    not: [
      "(email|mail|ip) address",
      "where (s|is) my ~",
      "(wrong|confirm your) ~",
      "where ~ (meet|party|tonight)",
      "(galaxy|country|capital)",
    ],
  },
  {
    label: "duration",
    any: [
      "how much time ~ (set aside|allow|need|take|plan|block|session|visit)",

      "(last|take|takes|lasts) ~ (hour|minutes|long|min)",
      "(how long|how many minutes|duration|length) ~ (session*|appointment*|it|visit|take|last|first|be)",
      "(what time|when) ~ (finish|be out|be done|end|over|be finished)",
      "(is|are) (it|they|sessions|a session) ~ (hour|half an hour|45 minutes|50 minutes|an hour long)",
      "(more|less|longer) than (an|half|one) ~ hour",
      "(an|one) hour or ~",
      "(out|done|finished) by (#|noon|then|lunch*)",
      "how long ~ (should|do i need|allow|set aside|block)",
    ],
    not: [
      "how long (until|before|to wait|have you|ago)",
      "(notice|wait|waiting|reply|hear)",
      "(film|movie|flight|drive|you finish|do you (close|finish|work|end))",
    ],
  },
  {
    label: "about",
    any: [
      "(see|treat|work with|take|accept|help) ~ (teenager*|teens|kids|children|adolescent*|couples|families|elderly|young people|men|women|babies) ~",
      "(do|should|can|could|must) (i|we|my husband|my wife|my mum|my dad|parents) (have to|need to)? (stay|wait|sit|come) (in|with|outside|inside) ~",
      "(have|need|got) to (lie down|lie on|undress|talk|speak|tell|bring|wear) ~",

      "(what|anything) ~ (expect|prepare) ~",
      "work with (people|patients|clients|anyone|children|those) ~",

      "(do|can|could|would) you (also|ever)? (treat|help|see|work with|deal with|handle|cover|take on|support|do|offer|use|practise|practice) ~ (children|kids|teen*|couples|adults|anxiety|depression|phobia*|grief|trauma|stress|addiction*|insomnia|sleep|anger|eating|ocd|adhd|ptsd|autism|burnout|smoking|families|toddlers|men|women|elderly|older|hypno*|emdr|cbt|therapy|online|video|phone|zoom|home)",
      "(anxiety|depression|phobia*|grief|trauma|stress|addiction|insomnia|fear of|panic|smoking|weight|anger|ocd|adhd|burnout) ~ (help|treat|something you|you deal|you do|can you|work)",
      "(what|how) ~ (happens|happen|expect|like|go|goes|work|works) ~ (session|appointment|first|therapy|visit|time|in there)",
      "(what) (happens|should i expect|do we do|will we do) ~",
      "(can|could|may|should|is it ok) (i|my|to|if i) ~ (bring|come with|record|wear|have) ~ (baby|dog|husband|wife|partner|friend|mum|mom|child|kid*|anything|someone|something|session|son|daughter)",
      "(can|could|may) (my|the) ~ (come|sit in|join|wait|attend|be there) ~",
      "(will|would|do|are) (you|anyone|my) ~ (tell|told|find out|know|share|repeat|confidential|private|secret) ~ (parents|husband|wife|anyone|confidential|between us|mum|mom|boss|gp|doctor)",
      "(stay|stays|kept|keep) ~ (between us|confidential|private|secret)",
      "(do i|must i|should i|will i|need to) ~ (lie down|undress|talk about|bring|wear|be referred|referral|fast|prescription)",
      "(are you) (a|an|qualified|trained|accredited|registered|licensed|certified|male|female) ~",
      "(prescribe*|prescription|medication|meds) ~",
      "(minimum|what|which) age ~",
      "how many (sessions|times|visits|appointments) ~",
      "(in|by|over) (person|video|phone|zoom) or ~",
      "(psychologist|psychiatrist|counsellor|counselor|therapist) or ~",
      "(specialis*|specializ*|speciality|expertise|background|approach|methods) ~",
    ],
    not: [
      "you (take|accept) ~ (card*|cash|cheque*|check*|insurance|new)",
      "(are you) (a|an) (real|bot|robot|human|machine|person|ai|computer)",
      "(tyres|tires|pizza|haircut*|essay|cars|boilers)",
      "(available|free) (on|at|next|this|tomorrow)",
      "(see me|fit me|squeeze)",
      "(evening*|weekend*|saturday*|sunday*)",
    ],
  },
];
