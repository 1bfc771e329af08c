/** The words of the therapist's answers in English, by what they do in a clause, over plain text. Data only. See `fr/reply-words.ts`. */
import type { Concepts } from "../../../words/pattern.ts";
import type { idioms as french } from "../fr/reply-words.ts";

export const idioms: typeof french = {
  later: [
    "(maybe|perhaps|possibly|probably|not sure|to be confirmed|tbc|depends|we ll see|hold on|hang on|one moment|one sec|in a session|with a client|in session|with someone)",
    "(let me|i ll|i will|i need to|i have to|i must|i d better|gotta|got to|i want to) (just|first|quickly)? (have a)? (check|see if|see how|see what|see when|think|look|get back|let you know|confirm later|come back|ask|tell you)",
    "(i think|i guess|i suppose|i hope|should be|might|may be able|could be|later|not yet|if (i|we|my|somebody|someone|there|nobody|nothing))",
  ],
  yes: [
    "(no|not a|without a) (problem*|worries|trouble|objection*|issue*)",
    "(of course|by all means|go ahead|sounds (good|great|fine|perfect|lovely)|works for me|(happy|glad|pleased|delighted|lovely) to ((see|have|take|meet|welcome) (her|him|them))?|with pleasure|all good|fine by me|fine with me|good to go|see (her|him|them) then|put (her|him|them|it) (down|in)|i ll (take|see|have|be there)|i can (do|make|manage|take|see) (it|that|her|him|them))",
  ],
  act: ["(i|we) (ll|will|can|shall) (see|take|have|meet|be seeing) (her|him|them)"],
  no: [
    "(no way|no good|no can do|not a chance|out of the question|fully booked|booked up|booked solid|not possible|day off|not for me|not my (field|area)|no room|no space|turn (her|him|them|it) down|say no|have to (decline|refuse|pass|say no)|too (late|early|soon|tight|short)|not taking|i m (full|booked|off|away|busy|ill|sick|out))",
  ],
  offer: [
    "(what|how) about",
    "(a bit|a little|an hour|half an hour|much)? (later|earlier) (that day|on)?",
    "(another|other|different) (time|day|date|slot|option)",
    "(if|does|would|will|could|can|whether) (she|he|they|that|it|this) (can|could|want*|like*|prefer*|be able|is free|are free|suit*|work*|make it|do|come)? (for (her|him|them)|it)?",
    "(suit*|suits me|work*) (better|best|for (her|him|them))",
    "(instead|all i have|all i ve got|only have|first opening|next opening|cancellation|has opened up|opened up|has come up)",
  ],
  not: ["(can|could|won|don|doesn|isn|wouldn|couldn|aren|didn|shan) t", "(can|will|do|does|is|am|are) not", "(no longer|nor|neither)"],
  beside: ["(for me|on my (end|side)|in (my|the) diary|in the (book|calendar)|at that time|that day|as (asked|requested|planned|agreed))"],
};

export const precisions = [
  "(ring*|buzzer|code|door|gate|lift|elevator|stairs|parking|floor|online|video|zoom|phone|cash|cheque|card|pay|bring*|early|on time|# minutes|# mins|entrance|building|office|room|questionnaire|form|letter)",
];

export const words: Concepts = {
  yes: "yes delighted glad pleased happy ok sure fine great perfect good lovely approved accepted confirmed agreed deal yep yeah absolutely definitely certainly brilliant ace wonderful",
  act: "pop put pencil squeeze confirm accept approve book take keep schedule slot fit add",
  suits: "works work suits suit fits",
  free: "free available around open",
  can: "can could able possible doable",
  not: "not never nothing none",
  nay: "no nope",
  no: "busy swamped slammed rammed snowed unable decline* refuse* reject* afraid unfortunately unavailable impossible",
  offer: "rather better instead offer* propose* suggest* could prefer* move reschedule* try shift push",
  beside:
    "diary calendar i we you she he they it that this these those the a an is are be am was will would do does did s m ll d re ve her him them me my your their his to for of in on at and or but with by so then just very really too all both one two three please thanks thank hi hello hey cheers sorry tell let say know client lady guy person gentleman slot time appointment session request day date up down there here go have has had got well oh ah right now again also another day s what who time s",
};
