/** English, violence that is done or threatened: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const violenceMeets: Meetings = {
  fields: {},
  met: { violence: [] },
};
