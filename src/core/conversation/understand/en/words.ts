/** English word lists and rules, over plain text (slang spelt out, no apostrophes). Data only. */
import type { Concepts } from "../../../words/pattern.ts";
import type { Rule } from "../intents.ts";

export const concepts: Concepts = {
  appointment: "appointment appointments session sessions booking consultation slot visit rdv reservation",
  day: "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tomorrow today tonight next_week this_week mon tue wed thu fri sat sun",
  want: "want need like love would_like looking hoping wish",
  person: "person human someone somebody therapist doctor receptionist secretary agent real_person her him representative people",
};

export const rules: readonly Rule[] = [
  { label: "greeting", any: ["(hello|hi|hey|hiya|greetings|good morning|good afternoon|good evening|hello there|hi there)"] },
  { label: "greeting", any: ["(how are you|anybody there|is anyone there|anyone there|how s it going)"], whole: true },
  { label: "thanks", any: ["(thanks|thank you|thank u|cheers|much appreciated|appreciate it|many thanks|ta)"] },
  { label: "goodbye", any: ["(bye|goodbye|see you|see ya|cya|take care|have a (nice|good|great|lovely) *|good night|talk soon|speak soon)"] },
  {
    label: "rates",
    any: ["how much ~", "(price*|pricing|cost|costs|rate|rates|fee|fees|tariff*|charge|charges|expensive|cheap|affordable)", "(what|how) ~ you charge"],
    not: ["how much (time|longer|notice)", "heart rate", "how much ibuprofen"],
  },
  {
    label: "hours",
    any: ["(opening|business|office|clinical|working|your) (hours|times)", "(what|which) (time*|days|hours) ~ (open|close|work|start|finish|available to see)", "(are|is) (you|the practice|it|the office) ~ (open|closed)", "(do|when do|when does) (you|the practice|it) (open|close|work)", "(open|closed) (on|at|during|today|tomorrow|late|till|until)", "when ~ (open|close)", "(hours|opening times)", "work (on)? (weekends|<day>|holidays)", "(which|what) days"],
    not: ["(in|for|few|two|24|48) hours", "open (to|about)"],
  },
  {
    label: "address",
    any: ["(address|located|location|directions|parking|postcode|zip code|floor|wheelchair|entrance|door code|buzzer|bus|tram|station|map)", "where ~ (you|the practice|it|office|place|session|based|come|park|go|clinic|located)", "how (do|can|to) (i|we)? (get|find|come|reach) ~ (there|you|to|it|the)", "(where|how) (is|to get|do i go) ~", "^ where $"],
    not: ["email address", "where (s|is) my (appointment|request)"],
  },
  { label: "duration", any: ["how long (is|does|are|do|will|would|should|for) ~", "(duration|length) (of)? ~", "how many minutes", "(how much time|what time) ~ (finish|end|need|out|take|over)", "(session|appointment) last*"], not: ["how long (until|before|to wait|have you|will it take (to hear|for you))"] },
  { label: "payment", any: ["(pay|paying|payment|payments|cash|credit|debit|card|cards|cheque|cheques|check|checks|transfer|paypal|deposit|installments|apple pay)"], not: ["check (my|if|whether|in)", "insurance card", "pay attention"] },
  { label: "insurance", any: ["(insurance|insured|reimburs*|covered|coverage|refund*|nhs|social security|mutuelle|carte vitale|vitale|health plan)"] },
  {
    label: "about",
    any: ["(what|which) (kind|type|sort) of", "how (does|do|is|would) ~ (session|sessions|work|therapy|it work|go|appointment)", "(do|can|could) you (treat|help|do|offer|see|work with|take|accept|practice|practise|provide|have experience) ~", "(hypnosis|hypnotherapy|emdr|cbt|method|approach|qualification*|qualified|training|trained|experience|therapy|therapies)", "(should|do|need) (i|to) (bring|prepare|wear) ~", "(bring|prepare) (anything|something)", "what (should|do) i ~ bring", "(confidential*|anonymous|private)", "(online|video|remote|zoom|teletherapy|by phone) (session*|appointment*|consultation*|call)?", "(home visits|come to my (home|house))", "how many sessions", "(children|kids|teenagers|couples|teens)", "who are you", "(referral|prescription)", "(anxiety|depression|phobia*|grief|stress|burnout|insomnia|trauma|ocd|adhd) ~ help", "(help|treat) (with|my|me with) ~", "what (do|is|are) ~ (therapy|treat|first session|specialise|specialize|specialty|do you do)", "difference between ~", "waiting list", "first session (work|like|go|about)"],
    not: ["(do|can) you have ~ (slot*|availab*|appointment*|free|opening*|time)", "you (take|accept) ~ (card*|cash|cheque*|check*|insurance)", "real person"],
  },
  {
    label: "delete_data",
    any: ["(delete|erase|remove|forget|wipe|destroy) ~ (data|information|info|details|account|number|file|records|record|everything|history|profile)", "(gdpr|right to (be forgotten|erasure|access))", "my (personal)? data", "forget me", "what ~ (data|information) ~ (have|hold|keep|store) ~"],
  },
  {
    label: "reschedule",
    any: ["(reschedul*|re schedule|postpone*|postponing|rearrange*|rebook)", "(move|change|shift|push|bring|switch|swap|modify|delay|put back) ~ (appointment|session|booking|slot|time|date|day|<day>|forward|back|later|earlier|rdv|visit)", "(another|different|other) (day|time|date|slot) (instead|for|please|possible)? ~", "instead of ~", "<day> instead", "(come|have it) ~ instead", "(later|earlier) (time|slot|appointment|day)"],
    not: ["change my mind", "change ~ (language|my name|subject)", "cancel"],
  },
  { label: "instead", any: ["(instead|rather|another (day|time|date|slot)|later|reschedule|(could|how about|what about|maybe) ~ <day>)"] },
  { label: "cancel", any: ["cancel*", "call (it)? off", "(remove|delete|drop|scrap) (my|the|this) (appointment|booking|session|slot|request|rdv)", "(don t|no longer|do not) (need|want) ~ (appointment|session|slot|booking)"], not: ["cancel* (policy|fee*)", "(don t|do not) cancel"] },
  {
    label: "unable",
    any: ["(can t|can not|cannot|won t|unable|not able|couldn t|not going|will not|not gonna) (be|to|make|come|attend|do|keep|able|get|there) ~", "(something|emergency) (came|has come|s come) up", "(i m|i am|my son is|my daughter is|kid is|feeling) (sick|ill|unwell|poorly|stuck at work)", "not (available|free) ~ (<day>|anymore|after all)", "have to (drop out|miss) ~", "(will|i ll|gonna|going to) miss ~ (appointment|session)", "<day> (doesn t|does not|won t|no longer) (work|suit) ~"],
    not: ["(can t|cannot|can not) (find|see|pay|afford|sleep|understand|speak|breathe)", "can t wait"],
  },
  {
    label: "book",
    any: [
      "<want> ~ <appointment>", "(book|booking|schedule|make|arrange|get|set up|have|reserve|take|request) (me|an|a|the|my|in|another|some|first)? ~ (appointment|session|slot|consultation|time|visit|<day>|in for)", "^ book ~", "(book|schedule|squeeze|fit|pencil|put) me ~", "(availab*|slots|slot|an opening|any opening|openings|free (slot*|time*|on|next|this|tomorrow|at|<day>)|appointments) ~", "(can|could|may|would) (i|we) (come|see|visit|get|have|make|book|drop in|meet) ~", "(see|meet) (you|the therapist|someone|her|him) ~ (<day>|soon|asap|about|at|this|next|possible)", "(when|what time|what day) (can|could|are you|is|would|do you have) ~ (see|come|free|available|next|meet|possible|earliest|slot)", "(next|first|earliest) (available|appointment|slot|session|opening)", "as soon as possible", "(des que possible|first available|soonest)", "(is|would|does|how about|what about) ~ (<day>|#|am|pm) (ok|okay|work*|possible|free|good|suit*|available|§)? ~", "(new (client|patient)|first (session|appointment|visit|time))", "(do|would) you have ~ (time|anything|space|room|availab*|slot*|appointment*|free|opening*)", "(looking for|interested in) ~ (session*|appointment*|therapy|therapist)", "(start|begin) (therapy|sessions|seeing)", "(i ll|i will|let me) take (the|that|this|#) ~", "appointment (on|at|for|with|tomorrow|next|this|please|possible|<day>) ~", "^ (an)? (appointment|session) ~",
    ],
    not: ["opening (hour*|time*)", "my (next)? (appointment|session|booking) (is|confirmed|still|at|when|on)", "did you", "cancel*", "(restaurant|hotel|haircut|table|pizza)", "see you", "how (does|is|much|long) ~", "(is|when is|what time is|confirm) my ~", "what (kind|type)"],
  },
  {
    label: "status",
    any: ["(did|have|has) (you|anyone|the practice) (get|got|receive*|see|seen|read|had|have) ~ (message|request|text|email|reply|booking|it|mine)", "(is|was|are) my ~ (confirmed|booked|still on|ok|accepted|approved|received)", "(any|no) (news|update*|answer|reply|response|word) ~", "(still|been) (waiting|no (answer|reply|response|news)) ~", "(when|what time|what day) (is|s|was) my ~", "(status|state) of ~", "my request ~", "(am i|are we) (still)? (booked|confirmed|on|good|registered|expected) ~", "(haven t|have not|didn t|not|never) (heard|got|received|had|replied|answered) ~ (back|answer|reply|response|anything|yet|me)", "(you (didn t|haven t|never|did not)) (answer*|repl*|respond*) ~", "(remind|tell) me (when|what time|of|the (date|time)) ~", "(do i|have i) ~ (appointment|booking|session|got) ~", "confirm my (appointment|booking|session) ~", "where is my (request|booking)", "still (on|ok|good|confirmed|happening) (for)? ~"],
    not: ["cancel*", "(move|change|reschedul*)", "how much", "delete"],
  },
  {
    label: "human",
    any: ["(talk|speak|chat|get through|put me through|transfer*|connect*) ~ (to|with) ~ <person>", "(real|actual|live|human) (person|human|being|someone)", "(robot|bot|chatbot|machine|automated|computer|a human|human)", "(call|phone|ring) (me|you|back|us|the) ~", "(phone|telephone|contact|your) (number|email)", "(running|be|bit|going to be|m|i ll be|am) (a)? (few)? (minutes|bit|little)? late", "late ~ (min*|traffic|sorry)", "stuck in traffic", "(invoice|invoices|receipt|receipts|certificate|sick note|attendance note)", "(tell|let) (her|him|the therapist|them|the practice) (know|that|i) ~", "speak (with|to) ~", "talk to (her|him|you|the|a|someone|somebody) ~", "contact ~ (practice|therapist|you|someone)", "^ (someone|somebody|person|operator|agent|human) $", "(email|e mail)"],
    not: ["call* it off", "my phone", "message (for|to)"],
  },
  { label: "message", any: ["(leave|send|pass|give|relay|drop|forward) ~ (message|note|word)", "(a|my) message (for|to) ~", "^ (a)? message $"], not: ["(stop|no more) ~ message*"] },
  { label: "language", any: ["(english|french) (please|pls|version|possible)", "(in|to|switch to) (english|french)", "(speak|understand|write|know) (any|only|no|a little|some|good|me in)? (english|french)", "(no|don t|not|can t) ~ (french|english)", "(english|french) speaker"], not: ["english (breakfast|teacher)"] },
  { label: "help", any: ["what (can|do|could) (you|i|this) ~ (do|ask|say|help|options)", "what can (you|i) do", "(how)? (does|do) (this|it|that|i use this|you) work*", "how (does)? (this|it) (works|work)", "(i need|need|can you|could you|please) help (me)? ($|please|§)", "help me $", "(don t|do not|didn t|not) (understand|get it|follow) ~", "(what are)? (my|the|your) (options|choices)", "i m (lost|confused)"], not: ["session", "therapy", "french", "english"] },
  { label: "help", any: ["(help|info|information|options|question|questions|a question|i have a question|commands)"], whole: true },
  { label: "menu", any: ["(menu|main menu|start over|home|restart|show menu|the menu)"], whole: true },
  { label: "back", any: ["(back|go back|previous|previous step|return)"], whole: true },
  { label: "human", any: ["(person|human|someone|agent|a person|a human|operator)"], whole: true },
  { label: "cancel", any: ["(drop it|cancel|cancel it|cancel that|abort|drop this)"], whole: true },
  { label: "feeling_doubt", any: ["(serious|bad|important) enough ~", "not sure (if|whether|that|about) ~", "(hesitat*|hesitant) ~", "(do i|should i) (really)? need (therapy|to see|help) ~", "(afraid|scared|ashamed|embarrassed|nervous) (to|of|about) (ask|come|talk|bother*|therapy|coming|asking|booking) ~", "(waste|wasting) your time", "is (it|this) (serious|normal|silly|stupid)"] },
  { label: "feeling_sorry", any: ["(sorry|apologies|my apologies|my bad|pardon)"] },
  { label: "let_go", any: ["(never mind|nevermind|forget it|forget about it|no worries|doesn t matter|not important|leave it|nothing|i changed my mind|changed my mind|maybe later|another time|not now|don t bother|no need|i ll think about it|let me think)"], whole: true },
  { label: "foreign", any: ["(weather|pizza|joke|bitcoin|crypto|investment|football|movie|restaurant|hotel|room|haircut|parcel|delivery|casino|lottery|fuck*|bitch|idiot|asshole|stupid bot|plumber|recipe)", "(will you|wanna) (marry|date|go out) ~", "who won ~", "capital of ~"] },
];
