/** What the therapist types in English, over plain text. Data only. Whole messages, unless it says otherwise. */
import * as answers from "./answers.ts";

export const list = [
  "(the)? (list|requests|pending|pending requests|waiting|open requests)",
  "(who|what) (is|s) (waiting|pending|open)",
  "show (me)? (the)? (list|requests|pending)",
];
export const help = ["(help|commands|how does (this|it) work)"];
export const undo = ["(undo|undo that|undo it|cancel|cancel that|take (it|that) back|oops undo|revert|go back|back)"];
export const who = ["(who|who is|who s|whois|what number)"];

export const yes = [
  ...answers.yes,
  "(yes|ok)? (i)? (accept|confirm|approve|accepted|approved|confirmed|take it|ll take it) (it|that|her|him)?",
];
export const no = [
  ...answers.no,
  "(i)? (decline|refuse|reject|declined|refused) ~",
  "(not|no longer) (available|free|possible|possible sorry)",
  "(sorry)? (i)? (can t|cannot|can not) (do (that|it|this))?",
];
export const reasons = [
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
  "(is|does|has|did|was|will) (she|he|it|this|they) ~ §",
  "i d like to know ~",
];
export const accepts = ["(yes|ok|sure|fine|perfect|works|good) (at|for|on) ~", "(i)? (confirm|accept|approve) ~"];

export const opensYes = ["(yes|ok|sure|fine|accept|confirm|perfect|works|approved)"];
export const opensNo = ["(no|nope|decline|refuse|reject|not possible|can t|cannot)"];
export const notes = ["(but|and|,|.)? (but|tell|ask|let|please|have|bring|online|by video|if|provided|as long as|with)"];
export const tells = ["(,|.)? (and|but)? (tell|ask|let|remind) (her|him|them) ~"];
export const offers = [
  "(rather|instead|but|offer|propose|how about|what about|could do|can do|i can|better|or|another time|suggest|possible|free|available)",
];
export const offering = [
  "i (can|could) (see|take|offer|do) (you|her|him|them)?",
  "i (offer|propose|suggest) (you|her|him|them)?",
  "(can|could) (she|he|they) (come|make it|do it|do)?",
];
export const absences = ["(away|unavailable|on holiday|on leave|off sick|sick|ill)"];
export const fillers = [
  "(rather|instead|but|offer|propose|how|about|what|could|can|do|i|i m|m|better|or|and|another|time|suggest|possible|free|available|yes|no|ok|not|please|thanks|sorry|then|at|on|the|a|her|him|them|to|maybe|only|works|for|me|it|is|s|hi|hello|sure|fine|would|be|d|prefer|say|let|make|that|day|same|earlier|later|slot|of|from|after|before)",
];
export const plural = ["(both|all|everything|the (first|second|last|other) one)"];
export const clients = [
  "(i (would like|d like|want|need|can come|can t come)|my (appointment|session|booking)|do you|are you|could you|can you|your)",
];
export const yesWords = [
  "(yes|ok|sure|fine|works|approved|accepted|confirmed|great|perfect|agreed|deal|yep|yeah|of course|no problem|i accept|i confirm|sounds good)",
];
export const noWords = ["(no|nope|can t|cannot|not possible|not available|declined|refused|rejected|i decline|i refuse)"];
export const beside = ["(for|me|that|this|it|is|s|the|one|request|slot|time|then|sorry|please|with|i|do|her|him|them|ll|take)"];
