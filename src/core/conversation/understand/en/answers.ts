/** English short answers, over plain text. Data only. */
export const courtesy = ["(please|thanks|thank you|hello|hi|cheers|so much|very much)"];

const yesWord =
  "(yes|ok|sure|perfect|great|fine|alright|absolutely|definitely|certainly|agreed|deal|correct|right|good|exactly|of course|sounds good|sounds great|go ahead|go|confirmed|confirm|sure thing|no problem|will do|cool|yes yes|all good|that s right|i confirm|i agree|i accept)";

/** What agrees and what refuses, in pieces that people string together. */
export const agreeing = [
  "(i|we) (ll|will) (be there|see you (then|there)|be coming|come)",
  "(yes|yeah|yup|yep|aye|ok|sure|sure thing|perfect|great|fine|alright|all right|right|lovely|brilliant|fab|super|ace|excellent|wonderful|fantastic|awesome|cool|good|absolutely|definitely|certainly|of course|by all means|with pleasure|my pleasure|gladly|indeed|exactly|agreed|deal|done|confirmed|sold|go|go ahead|go for it|do it|please do|why not|will do|no problem|no worries|count me in|i m in|i m game|let s do it|let s do that|let s go|sounds (good|great|lovely|perfect|fine|ideal|about right|like a plan)|that s (it|fine|perfect|great|right|correct|ok|lovely|ideal|brilliant)|that (is|sounds|will be|would be|ll be|d be) (fine|good|great|perfect|lovely|ok|ideal|wonderful|brilliant|super))",
  "(that|it|this|that time|monday|tuesday|wednesday|thursday|friday|saturday) (works|suits|would suit|would work|will work|does|will do|ll do|fits|would be fine) (me|us)? (very|just|perfectly|really|quite)? (well|nicely|fine|great|perfectly)? (for (me|us))?",
  "(i d|i would|i will|i ll|i do|i can|i am|i m) (love to|like that|love that|be there|take it|come|do that|confirm|happy with that|ok with that|fine with that|happy to|good with that|go with that|accept|take that)",
  "(i) (accept|confirm|agree|think so|can do that|can make it|can make that|guess so)",
  "(works|fine|good|ok|perfect|great) (for|by|with) (me|us)",
  "(happy|good|fine|ok) (with|by) (that|me)",
];
export const refusing = [
  "(no|nope|nah|not possible|impossible|never|not really|not for me|not at all|not now|not that one|not this one|no way|no chance|no thanks|certainly not|absolutely not|definitely not|i m afraid not|afraid not|sadly not|unfortunately not|i think not|rather not|i d rather not|i d prefer not|neither|neither of them|none of (them|those|these)|no can do|no go|it s a no|i ll pass|pass|hard pass)",
  "(that|it|this|that time|that one) (doesn t|does not|won t|will not|wouldn t|isn t|is not|s not|s no) (work|suit|do|really work|really suit|fit|possible|good|going to work|convenient|ideal|any good) (at all)? (for)? (me|us)? (at all)?",
  "(that|it|this) (s|is|would be) (a bit|much|far|way|really|just)? too (early|late|far|soon|expensive|much|long|short) (for)? (me|us)? (i m afraid)?",
  "(a bit|much|far|way)? too (early|late|far|soon|expensive) (for)? (me|us)?",
  "(i) (can t|cannot|can not|won t|don t|couldn t) (do that|do it|make that|make it|accept|agree|want that|want it|think so|do that one)?",
  "(i m) (not) (happy|ok|interested|available|keen|free) (with that|with it|then)?",
  "(i) (decline|refuse|disagree)",
];

/** Yes where something is about to be sent; where nothing is, it asks where it stands. */
export const sends = [
  "(yes|ok|please|go ahead|just|go ahead and|no but|still)~ (send|submit) (in|off)? (the|my|this|that) (request|booking)? (please|anyway|now|for me|off)?",
  "(yes|ok)? (you can|you may|please) (send|submit) (it|this|that|the request|my request) (please|anyway|now|off)?",
];

export const yes = [
  "(ok|great|sure|yes|perfect)? (let s|we can|i ll|i d|i would|i will|happy to|we ll)? (go|stick|run|roll|do|take|have|book|prefer|like) (with|for)? (the|that)? (first|second|third|last|earlier|later|morning|afternoon|other) (one|slot|option|time)?",
  "(the|that)? (#|#h|# h|# am|# pm|# o clock) (one|slot|option|time)? (works|suits|is good|is fine|is great|is perfect|is ok|sounds good|would be (good|fine|great|perfect)) (for me)?",
  "(the|that) (first|second|third|last|earlier|later|morning|afternoon|other) (one|slot|option|time)? (works|suits|is|would|will|ll|does|sounds|looks) (be|do)? (great|good|fine|perfect|best|ideal|lovely|ok|well|nicely)? (for|with)? (me|us)?",
  `(oh)? ${yesWord} ${yesWord}? (that (works|s fine|s good|s perfect|s great|s ok|is fine|is good|suits me)|it is|i do|i will|i would|for me|with me|by me|i ll be there|i can|do it|send it|confirm|let s do it)?`,
  "(that|it) (works|s fine|s good|s ok|s perfect|is fine|is ok|is perfect|suits me|s great|sounds good) (for me|by me|with me)?",
  "(works|fine|good|ok) (for|by|with) me",
  "(i ll|i will) (take it|be there|come)",
  "(send|confirm) it",
  "let s do (it|that)",
];

export const no = [
  "(sorry|no|unfortunately|sadly|hmm|ah|oh|i m afraid)~ (none|neither|not one|no one|not any) (of)? (those|these|them|the|your)? (two|three)? (times|slots|dates|options|days|ones)? (work*|suit*|fit*|are|is|would|do|will|really)~ (any)? (good|suitable|possible|ok|convenient)? (for|with)? (me|us)? ~",
  "(sorry|no|unfortunately|sadly|hmm|ah|oh|i m afraid)~ (i|we) (can t|can not|cannot|couldn t) (do|make|manage) (any|either|those|them|these) (of (those|them|these))?",
  "(not) (keen|great|ideal|a fan|convenient|good|brilliant|wild|the best|perfect) (on|for|of|about|with)? ~",
  "(oh)? (no|never|not) (no|not really|not now|not yet|at all|way|sorry|it s ok|i m good|i don t|i can t|not at all|that doesn t work|it doesn t|problem not)?",
  "(that|it) (doesn t|does not|won t|will not) (work|suit) (for)? (me|us)?",
  "not (really|now|yet|today|interested|possible|at all|for me|that one|this one|ok)",
  "i d (rather|prefer) not",
  "(neither|none) (of (them|those|these))?",
  "i don t (think so|want to|want it|agree|want that)",
  "i (refuse|decline)",
  "(please|no|actually)? (don t|do not|dont) (send|pass on) (it|anything|that|this|the request) (yet|now|at all)?",
];

export const opensYes = ["(yes|ok|sure|perfect|great|sounds good|fine|alright|works for me)"];
export const mistimed = [
  "(sorry|ah|hmm)? (#h|# h|# am|# pm|#|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|the # (th|st|nd|rd)?) (is|s|would be|ll be) (a bit|far|way|much|just|really)? too (early|late|soon) (for me)?",
];
export const opensNo = [
  "(oh|och|ah|sorry|hmm)? (not really|no can do|i m afraid not|afraid not|sadly not|unfortunately not|not possible|impossible)",
  "(oh|och|ah|sorry|hmm)? (no|nope|nae|nah)",
];
export const takesMoment = [
  "(aye|yes|yeah|ok|sure)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|that|it|#h|that time|that day) (is|s|works|suits|would be|will be) (fine|good|grand|great|perfect|ok|lovely|me|well|for me) ~",
  "(yes|ok|sure|perfect|fine|good|works) (for|on|at) ~ ~",
  "(i ll|i will) take (the|that)? ~ ~",
];
export const refuses = ["(can t|can not|cannot|won t) ~", "(doesn t|not) (work|possible|suit)"];

export const ordinals: readonly (readonly [string, number])[] = [
  ["first", 1],
  ["second", 2],
  ["two", 2],
  ["third", 3],
  ["three", 3],
  ["fourth", 4],
  ["four", 4],
  ["fifth", 5],
  ["five", 5],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
];
