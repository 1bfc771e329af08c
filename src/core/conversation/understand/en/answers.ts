/** English short answers, over plain text. Data only. */
export const courtesy = ["(please|thanks|thank you|hello|hi|cheers|so much|very much)"];

const yesWord =
  "(yes|ok|sure|perfect|great|fine|alright|absolutely|definitely|certainly|agreed|deal|correct|right|good|exactly|of course|sounds good|sounds great|go ahead|go|confirmed|confirm|sure thing|no problem|will do|cool|yes yes|all good|that s right|i confirm|i agree|i accept)";

export const yes = [
  `(oh)? ${yesWord} ${yesWord}? (that (works|s fine|s good|s perfect|s great|s ok|is fine|is good|suits me)|it is|i do|i will|i would|for me|with me|by me|i ll be there|i can|do it|send it|confirm|let s do it)?`,
  "(that|it) (works|s fine|s good|s ok|s perfect|is fine|is ok|is perfect|suits me|s great|sounds good) (for me|by me|with me)?",
  "(works|fine|good|ok) (for|by|with) me",
  "(i ll|i will) (take it|be there|come)",
  "(send|confirm) it",
  "let s do (it|that)",
];

export const no = [
  "(oh)? (no|never|not) (no|not really|not now|not yet|at all|way|sorry|it s ok|i m good|i don t|i can t|not at all|that doesn t work|it doesn t|problem not)?",
  "(that|it) (doesn t|does not|won t|will not) (work|suit) (for)? (me|us)?",
  "not (really|now|yet|today|interested|possible|at all|for me|that one|this one|ok)",
  "i d (rather|prefer) not",
  "(neither|none) (of (them|those|these))?",
  "i don t (think so|want to|want it|agree|want that)",
  "i (refuse|decline)",
  "don t send (it|anything)",
];

export const opensYes = ["(yes|ok|sure|perfect|great|sounds good|fine|alright|works for me)"];
export const opensNo = ["(oh|sorry)? (no|nope)"];
export const takesMoment = ["(yes|ok|sure|perfect|fine|good|works) (for|on|at) ~ ~", "(i ll|i will) take (the|that)? ~ ~"];
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
