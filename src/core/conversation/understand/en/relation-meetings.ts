/**
 * English: what passes between somebody and a practice that they know already, said with any words in any order: what they left behind, what she
 * shall be told, what a school or an employer wants in writing, what a missed session costs. Data only.
 */
import type { Meetings } from "../meeting.ts";

const belongings =
  "umbrella|scarf|jacket|coat|hat|cap|gloves|glasses|sunglasses|bag|handbag|backpack|book|notebook|pen|phone|charger|headphones|earphones|airpods|keys|wallet|purse|ring|earring|earrings|bracelet|watch|necklace|bottle|toy|teddy|jumper|sweater|hoodie|cardigan|folder";

export const relationMeetings: Meetings = {
  fields: {
    left_behind: [`(left|forgot|forgotten|lost|dropped|misplaced) (behind)? (my|his|her|our|their|a|the) (*)? (${belongings})`],
    belonging: [`(${belongings})`],
    her_place: [
      "(your|the) (waiting room|office|place|practice|rooms|couch|sofa|armchair|chair|hall|bathroom|entrance)",
      "(yesterday|last time|last week|the other day|session|appointment|earlier|this morning|on <day>)",
    ],
    finds: ["(find|found|seen|see|keep it|put it aside|pick it up|collect it|come back for|handed in|lying)"],
    tells_her: [
      "(tell|let) (her|the therapist|the doctor) (know)? (that|i|the|my|thank*|it|we|how|about)",
      "(pass|pass it|pass this|pass that) on to (her|the therapist)",
      "(thank|say (hi|hello|thanks|thank you) to) (her|the therapist)",
    ],
    proof: [
      "(proof|evidence|confirmation|something in writing|letter|note|paper) ~ (i was|he was|she was|attend*|saying|for (work|school|my (boss|employer|school)))",
    ],
    says_self: ["(how (do|should|can) i|should i|afraid to|can t|cannot|my (wife|husband|boss))"],
    owed: [
      "(charge|charged|bill|billed|invoice|invoiced|pay|owe|paying) ~ (miss|missed|missing|cancel*|no show|don t come|don t turn up|can t make|skip|forget|last minute|short notice)",
      "(miss|missed|missing|cancel*|no show|don t come|don t turn up|can t make|skip|forget) ~ (charge|charged|charges|bill|billed|pay|owe|fee|cost|free)",
      "(will|do|would|am|can) (i|you) (still|be|get|have to|need to|be still|still be)? (be)? (charge me|charged|billed|bill me) (for (it|that|this|the session)|anyway|anything|still|$)",
      "(do|will|would) i (still)? owe (you)? ~",
      "(still|have to|need to) pay (for (it|that|the session|today)|anyway|if)",
    ],
    how: ["(card|cash|cheque|transfer|how (do|can|should) i pay)"],
  },
  met: {
    human: ["left_behind her_place", "belonging finds her_place", "left_behind finds", "proof"],
    message: ["tells_her -says_self"],
    rates: ["owed -how"],
  },
};
