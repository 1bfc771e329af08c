/** English, an act under way: what was taken, where somebody stands, what bleeds: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const actsMeet: Meetings = {
  fields: {},
  met: { act: [] },
};
