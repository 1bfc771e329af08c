/** English: which appointments they have here: "what appointments do I have", "when am I coming?". Data only. */
import type { Rule } from "../rules.ts";

const sessions = "(appointment|appointments|appt|appts|session|sessions|booking|bookings|request|requests|slots)";
const own = `(my|our) (two|three|next|upcoming|future)? (next|upcoming|future)? ${sessions}`;

export const mine: readonly Rule[] = [
  {
    label: "status",
    any: [
      `(what|which|how many) (other|more|upcoming|future)? ${sessions} (do|have|did|are) (i|we) ~`,
      `how many ${sessions} (i|we) (have|got)`,
      `(list|show|send|give|tell|read|remind) (me|us)? (about|of|all|again|please)? (of)? ${own}`,
      `(see|check|view|look at|list of) (all)? (of)? ${own}`,
      `(what|when|which) (are|is|were|s) (all)? ${own}`,
      `(do|have) (i|we) (still|already|got)? (have|got)? (any|some|other|more) ${sessions} (booked|coming|left|planned|with you|scheduled|here|§|$)`,
      "(do|have) (i|we) (still|already|got)? (have|got)? (anything|something|anything else|something else) (booked|coming up|planned|scheduled|arranged|with you|in my name|under my name)",
      "(is there|do you have|have you got|got) (still|already)? (anything|something) (booked|planned|scheduled|down|arranged)? (under my name|in my name)",
      "(is there) (still|already)? (anything|something) (booked|planned|scheduled) for (me|us)",
      "what (have i|do i have|have we|do we have|i ve) (got)? (booked|coming up|scheduled|planned|on the books) ~",
      `(where) (am i|are we|do i stand|do we stand) (at)? (with|on) ${own}`,
      `${own} (are|is) when`,
    ],
    not: [
      "(cancel*|move|mov*|chang*|reschedul*|postpon*|delete|erase)",
      "(need|needed|usually|per (week|month)|a (week|month)|cost*|pay|paid|free|available|take|recommend*|reminder*|stop)",
      "(doctor|dentist|hairdresser|gp)",
    ],
  },
  {
    label: "status",
    any: [`(all)? (of)? ${own}`, "(so|and|ok)? (where am i|where do i stand|where do we stand|where are we|where are we at|where am i at)"],
    whole: true,
  },
];
