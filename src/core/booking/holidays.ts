/**
 * Which days are public holidays where the practice is.
 * In: a wall date. Out: yes or no. Never an instant: a holiday is a date on the wall, whatever the zone of the machine.
 */
import joursFeries from "@socialgouv/jours-feries";
import type { Practice } from "../words/practice.ts";
import { addDays, type WallDate } from "../words/time.ts";

/** `alsace-moselle` adds Good Friday and 26 December. */
export function isHoliday(date: WallDate, which: Practice["holidays"]): boolean {
  if (which === "none") return false;
  const year = Number(date.slice(0, 4));
  return Object.values(joursFeries(year, { alsace: which === "alsace-moselle" })).some((midnight) => wallDateOf(midnight) === date);
}

/**
 * The library counts in steps of 24 hours from the machine's midnight: across a change of clocks it lands an hour beside it,
 * an hour before meaning 23:00 of the day before.
 */
function wallDateOf(midnight: Date): WallDate {
  const read = [midnight.getFullYear(), midnight.getMonth() + 1, midnight.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  return midnight.getHours() < 12 ? read : addDays(read, 1);
}
