/** English: what the therapist wants to know, to see again or to take back. Data only. See `fr/reply-meetings.ts`. */
import type { Fields } from "../../../words/meeting.ts";

export const fields: Fields = {
  en_find: ["(ask|find out|check|know|tell me|need|get|what|what s|which|how old|confirm|see|wonder*|clarify)"],
  en_theirs: [
    "(name|surname|age|reason|number|phone|email|address|symptoms|medication|treatment|referral|referred|history|diagnosis|new|returning|existing|first time|been before|seen before|adult|child|kid|couple|alone|urgent|emergency|about|issue|problem|concern*|details|info*|gp|doctor)",
  ],
  en_asking: ["(if|whether|why|who|what|where|how|when)"],
  en_they: ["(she|he|they|her|him|them|the client|this lady|this person|the lady|this gentleman)"],
  en_wonders: [
    "^ (what|who|why|how) (is|s|are|does|did|brought|sent|referred|old|exactly) (it|this|she|he|they|that|her|him|them)?",
    "^ (is|are|does|do|did|has|have|was|will) (she|he|they|it|this|the|her|his|their)",
  ],
  en_show: ["(show|list|send|give|read|remind|see|resend|recap|summar*|tell|want|need|get)"],
  en_pending: [
    "(list|recap|summary|requests|pending|outstanding|waiting|queue|left to (answer|do|confirm)|not (answered|replied)|unanswered|who s waiting|still open)",
  ],
  en_what: ["(what|what s|who|who s|which|how many|any|anything|anyone|anybody|do i have|have i got|is there|are there)"],
  en_back: ["(undo|cancel|scrap|scratch|ignore|forget|disregard|revert|take back|go back|reverse|delete|roll back)"],
  en_mine: [
    "(last|previous|my|that) (answer|reply|decision|message|one|response|text|choice)?",
    "what i (just)? (said|sent|wrote|typed)",
    "(it|that)",
  ],
  en_slip: [
    "(oops|whoops|my bad|my mistake|wrong (one|person|request|answer|button|client|code)|by mistake|mistake|meant|too fast|too quickly|misread|mixed up)",
  ],
};

export const nouns = [
  "(and|but|just|first|i need|need)? (his|her|their|the) (full|first|last)? (name|surname|age|reason|phone|number|email|address|gp|details) (please|first)? $",
];

export const asks = ["en_find en_theirs", "en_find en_asking en_they", "en_wonders"];
export const lists = ["en_show en_pending", "en_what en_pending"];
export const undoes = ["en_back en_mine"];
export const slips = ["en_slip"];
export const backs = ["en_back"];
