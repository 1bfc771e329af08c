/** French, death as a wish, a thought, a farewell, a burden that one is; harm to oneself: told by fields that meet in one sentence. */
import type { Meetings } from "../../distress-words.ts";

export const deathMeets: Meetings = {
  fields: {},
  met: { death: [] },
};
