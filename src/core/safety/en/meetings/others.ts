/** English, somebody else in danger: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const othersMeet: Meetings = {
  fields: {},
  met: { death: [] },
};
