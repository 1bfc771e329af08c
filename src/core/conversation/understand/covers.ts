/**
 * Whether an hour lies in what was said: « complet mardi » speaks of every hour of that Tuesday, « va pour jeudi » too.
 * In: a moment as said, a wall time. Out: yes or no. Nothing said covers nothing.
 */
import { clockSuits, dateSuits } from "../../booking/stretch.ts";
import { unreachable } from "../../words/result.ts";
import { clockOf, dateOf, type WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";

export function covers(said: When, wall: WallTime): boolean {
  switch (said.kind) {
    case "several":
      return said.of.some((each) => covers(each, wall));
    case "day":
      return said.date === dateOf(wall);
    case "daypart":
      return said.date === dateOf(wall) && clockSuits({ part: said.part }, clockOf(wall), 0);
    case "instant":
      return (said.dateInferred || dateOf(said.at) === dateOf(wall)) && clockOf(said.at) === clockOf(wall);
    case "interval": {
      const { kind: _interval, except, weekdays, ...bounds } = said;
      const stretch = { ...bounds, ...(weekdays && { weekdays: [...weekdays] }), ...(except && { except: [...except] }) };
      return dateSuits(stretch, dateOf(wall)) && clockSuits(stretch, clockOf(wall), 0);
    }
    case "asap":
    case "none":
      return false;
    default:
      return unreachable(said);
  }
}
