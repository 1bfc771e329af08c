/** English: whether the therapist speaks a language. Data only. */
import type { Rule } from "../rules.ts";

const tongue =
  "(english|french|spanish|italian|german|portuguese|arabic|russian|turkish|chinese|mandarin|polish|romanian|ukrainian|dutch|hebrew|farsi|greek|japanese|vietnamese|sign language|other languages|another language|foreign languages)";
const she =
  "(she|he|they|(the|your|a|any) (therapist|lady|doctor|psychologist|practitioner|counsellor|counselor|shrink)|therapist|anyone there|somebody there|someone there|the practice)";

/** Patterns over plain text. */
export const tonguesAsked: readonly string[] = [
  `(does|do|can|could|will|would|if|whether) ${she} (herself|himself|also|actually)? (speak|speaks|understand|understands|know|knows|work|works|do|talk|use) (any|some|good|a little|a bit of|fluent|in|therapy in|sessions in|fluently)~ ${tongue}`,
  `(is|if|whether) ${she} (is)? (herself|himself)? (fluent|comfortable|good|ok|happy) (in|with|at|speaking|to speak)? ${tongue}`,
  `(are|can|could|do you do|do you offer|do you have|offer|have|is|will) (the|my|our|a|any)? (sessions|session|therapy|appointments|appointment|consultations|consultation) (be|done|held|given|also|available|possible|take place|happen)~ in ${tongue}`,
  `(do you|can you|does she|can she) (see|treat|take|receive|offer|provide|do|have|work with) (people|clients|patients|sessions|therapy|anyone|english speakers|couples|children|it|this)~ in ${tongue}`,
  `(what|which|how many) languages (does|do|can|are) (${she}|you|spoken|the sessions) ~`,
];

export const tongues: readonly Rule[] = [
  {
    label: "tongues",
    any: tonguesAsked,
    not: ["(reply|text|texts|write|message|messages|bot|machine)", "(class|teacher|homework)"],
  },
];
