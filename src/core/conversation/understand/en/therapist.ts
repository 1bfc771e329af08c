/** What the therapist types in English, over plain text. Data only. Whole messages, unless it says otherwise. */
import * as answers from "./answers.ts";

export const list = [
  "(the)? (list|requests|pending|pending requests|waiting|open requests)",
  "(who|what) (is|s) (waiting|pending|open)",
  "show (me)? (the)? (list|requests|pending|everything|all|what s (pending|waiting))",
  "(anything|anyone|anybody|who s|what s|whats|what is|what else is|how many) (are|is|still)? (waiting|pending|open|left|outstanding|new) ~",
  "what (do|have) i (have|got) (pending|waiting|left|open|to (do|answer))? ~",
  "(send|give|read) me (the)? (list|requests)",
  "who (do i|should i|have i) (need to)? (answer|reply to)",
];
export const help = ["(help|commands|how does (this|it) work)"];
export const undo = [
  "(undo|undo that|undo it|cancel|cancel that|take (it|that) back|oops undo|revert|go back|back)",
  "(oops|whoops|sorry|wait|no)? (oops|whoops|sorry)? (undo|undo that|my mistake|wrong (one|person|request|answer)|mistake|i made a mistake|take that back|scrap that|cancel that)",
  "(oops|whoops)",
];
export const who = ["(who|who is|who s|whois|what number)"];

export const yes = [
  ...answers.yes,
  "(yes|ok)? (i)? (accept|confirm|approve|accepted|approved|confirmed|take it|ll take it) (it|that|her|him)?",
  "(yes|ok|sure)? (book|put|squeeze|pencil|slot|fit|add|schedule) (it|her|him|them|that) (in|down)?",
  "(yes)? (i m|i am|we re) (fine|ok|good|happy|free|available) (with (that|it)|to|then|for that|at that time)?",
  "(yes)? (happy|glad) to",
  "(yes)? with (great)? pleasure",
  "(yes)? (i|we) can (do|make|manage) (that|it|this) ~",
  "(let|tell) (her|him|them) (know)? (it s|that s|that it s|yes|that it is)? (yes|ok|fine|confirmed|good)",
  "(yes)? (she|he|they) can (come|have it|have that)",
  "(yes)? (i ll|i will) (see|take|have) (her|him|them|it|that) ~",
];
export const no = [
  ...answers.no,
  "(i)? (decline|refuse|reject|declined|refused) ~",
  "(not|no longer) (available|free|possible|possible sorry)",
  "(sorry)? (i)? (can t|cannot|can not) (do (that|it|this))?",
  "(i m|im)? (afraid|unfortunately|sadly|regrettably|sorry) (not|no|i can t|can t|cannot)",
  "not (that (day|time|one|week)|then|this time|this one|for me|doable|going to work|going to happen|happening)",
  "(that|it|this) (won t|doesn t|isn t going to|can t|is not going to) (work|suit|happen|do) ~",
  "(tell|let) (her|him|them) (know)? (no|it s a no|i can t|that i can t|it s not possible)",
];
export const reasons = [
  "(already|it s|its|that s) (already)? (taken|booked|gone|filled)",
  "too (late|early|short notice|far|soon)",
  "(i ve got|i have|got|already have|already seeing) (someone|somebody|another|a client|a patient|an appointment|a meeting|training|a funeral|a wedding|the dentist|the kids) ~",
  "(i m|i am) (off|away|out|abroad|closed|booked|busy|sick|ill|training|travelling|traveling) ~",
  "(day off|bank holiday|public holiday|training day|school run)",
  "(fully booked|full|booked up|already booked|unavailable|away|on holiday|on leave|off sick|off that day|closed)",
  "(not|no longer) taking ~",
  "not (available|free)",
  "no (room|space|availability)",
];

export const cannot = [
  "(can t|cannot|can not|won t be able|unable) ~",
  "not (in|working|there|here|free|available)",
  "nothing (free|before|until)",
];
export const withdraws = ["(cancel|undo|withdraw|drop) (it|that)?"];
export const asks = [
  "ask (her|him|them|if|whether|what|for) ~",
  "(what|who|why|how old|which) (is|s|are|does|did) (her|his|their|she|he|they|it|this|the) ~",
  "(new|first time|adult|child|man|woman|urgent|couple|kid|returning|existing) ~ §",
  "^ (name|age|reason|why|who|when|what for|which one|what time|phone|number) §",
  "what (is|s) (it|this|that) (about|for|regarding) ~",
  "(more|any) (info*|details|idea) ~",
  "(is|does|has|did|was|will) (she|he|it|this|they) ~ §",
  "i d like to know ~",
];
export const accepts = ["(yes|ok|sure|fine|perfect|works|good) (at|for|on) ~", "(i)? (confirm|accept|approve) ~"];

export const opensYes = ["(tell (her|him|them) (yes|ok)|yes|ok|sure|fine|accept|confirm|perfect|works|approved)"];
export const opensNo = ["(no|nope|decline|refuse|reject|not possible|can t|cannot)"];
export const notes = [
  "(but|and|,|.)? (but|tell|ask|let|please|have|bring|online|by video|if|only if|provided|as long as|with|to (bring|come|ring|wait|arrive|pay|call|wear|be))",
];
export const alters = [
  "(another|other|different) (day|time|date|slot|week)",
  "(later|earlier) ~",
  "not (that|this|then|possible|available) ~",
  "(move*|reschedule*|postpone*) ~",
];
export const denied = ["(don t|do not|not) (refuse|decline|reject|cancel|say no) ~", "not impossible"];
export const scorns = [
  "^ (no|oh|yes|yeah|ok)? (seriously|are you kidding|you re kidding|you must be joking|come on|for real|oh come on|honestly|what the|yeah right|no but (really|seriously|honestly))",
];
export const doubts = [
  "(maybe|perhaps|possibly|not sure|to be confirmed|tbc|we ll see|let me (check|see|think)|i ll (check|see|think|get back|let you know)|hold on|wait|later)",
  "yes (well|er|um)? no",
  "no (well|er|um|wait) yes",
];
export const tells = ["(,|.)? (and|but)? (tell|ask|let|remind) (her|him|them) ~"];
export const offers = [
  "(would|does) ~ (suit|work|do)",
  "(rather|instead|but|offer|propose|how about|what about|could do|can do|i can|better|or|another time|suggest|possible|free|available)",
];
export const offering = [
  "i (can|could) (see|take|offer|do) (you|her|him|them)?",
  "i (offer|propose|suggest) (you|her|him|them)?",
  "(can|could) (she|he|they) (come|make it|do it|do)?",
];
export const absences = ["(away|unavailable|on holiday|on leave|off sick|sick|ill)"];
export const fillers = [
  "(rather|instead|but|offer|propose|how|about|what|could|can|do|i|i m|m|better|or|and|another|time|suggest|possible|free|available|yes|no|ok|not|please|thanks|sorry|then|at|on|the|a|her|him|them|to|maybe|only|works|for|me|it|is|s|hi|hello|sure|fine|would|be|d|prefer|say|let|make|that|day|same|earlier|later|slot|of|from|after|before|would|suit|suits|fit|if|could|see|prefers|choice|choose|up|either|have|got|free|come|space|opening|gap|until|try|shall|we|move|push|shift|reschedule|change)",
];
export const plural = ["(both|all|everything|the (first|second|last|other) one)"];
/** Unmistakably theirs: she would not say so of a request. */
export const forwarded = [
  "(i (want|need) (to come|an)|i (can|can t) come|i d like (to come|to book|an appointment)|i would like (to come|to book|an appointment)|my (appointment|session|booking)|(do|are) you)",
];
export const clients = [...forwarded, "(i (would like|d like|want|need)|could you|can you|your)"];
export const yesWords = [
  "(yes|ok|sure|fine|works|approved|accepted|confirmed|great|perfect|agreed|deal|yep|yeah|of course|no problem|i accept|i confirm|sounds good|sounds great|works|go ahead|absolutely|definitely|certainly|by all means|happy to|no worries)",
];
export const noWords = ["(no|nope|can t|cannot|not possible|not available|declined|refused|rejected|i decline|i refuse)"];
export const beside = ["(for|me|that|this|it|is|s|the|one|request|slot|time|then|sorry|please|with|i|do|her|him|them|ll|take)"];
