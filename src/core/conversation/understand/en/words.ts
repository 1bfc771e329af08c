/** English concepts (word lists that the rules name as `<concept>`) and all English rules, over plain text. Data only. */
import type { Concepts } from "../../../words/pattern.ts";
import type { Meetings } from "../meeting.ts";
import type { Rule } from "../rules.ts";
import { asking } from "./asking.ts";
import { booking } from "./booking.ts";
import { brief } from "./brief.ts";
import { clashes } from "./clashes.ts";
import { desk } from "./desk.ts";
import { deskMeetings } from "./desk-meetings.ts";
import { facts } from "./facts.ts";
import { feelings } from "./feelings.ts";
import { comingMeetings, practiceMeetings } from "./meetings.ts";
import { mine } from "./mine.ts";
import { plainly } from "./plainly.ts";
import { reaching } from "./reaching.ts";
import { relationMeetings } from "./relation-meetings.ts";
import { robot } from "./robot.ts";
import { tongues } from "./tongues.ts";
import { wishing } from "./wishing.ts";

export const concepts: Concepts = {
  appointment: "appointment appointments session sessions booking consultation slot visit rdv reservation",
  day: "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tomorrow today tonight next_week this_week mon tue wed thu fri sat sun",
  kin: "mum mom mother dad father brother sister son daughter husband wife partner boyfriend girlfriend friend best_friend grandmother grandfather grandma grandpa gran nan uncle aunt cousin baby child dog cat ex",
  want: "want need like love would_like looking hoping wish",
  person: "person human someone somebody therapist doctor receptionist secretary agent real_person her him representative people",
};

/** What fields of words mean where they meet, asked of what no rule knows. */
export const meetings: readonly Meetings[] = [practiceMeetings, comingMeetings];

/** And those that mean it whatever else is said. */
export const everywhere: readonly Meetings[] = [deskMeetings, relationMeetings];

export const rules: readonly Rule[] = [
  ...facts,
  ...brief,
  ...asking,
  ...booking,
  ...wishing,
  ...mine,
  ...tongues,
  ...clashes,
  ...robot,
  ...desk,
  ...reaching,
  ...plainly,
  ...feelings,
];
