/**
 * The last copies of her calendars, sealed: times alone. One hash a practice; a calendar that the file has dropped goes with the next reading.
 */
import type { Standing } from "../../core/booking/calendar-copy.ts";
import type { CalendarName } from "../../core/words/practice.ts";
import type { Copies } from "../../stations/ports-calendar.ts";
import { leaseOf } from "./lease.ts";
import { calendarSeconds } from "./lifetimes.ts";
import type { Parts } from "./store.ts";

export const openCopies = ({ redis, keys, seals }: Pick<Parts, "redis" | "keys" | "seals">): Copies => ({
  async all(practice, names) {
    if (names.length === 0) return new Map();
    const bodies = await redis.hmget(keys.ofPractice(practice).calendars(practice), ...names);
    return new Map(
      names.flatMap((name, at): [CalendarName, Standing][] => {
        const body = bodies[at];
        const standing = body === undefined || body === null ? undefined : seals.calendar.open(body, practice, name);
        // What cannot be read is read anew from where it came.
        return standing === undefined ? [] : [[name, standing]];
      }),
    );
  },
  async put(practice, name, standing) {
    const key = keys.ofPractice(practice).calendars(practice);
    await redis.hset(key, name, seals.calendar.seal(standing, practice, name));
    await redis.expire(key, calendarSeconds);
  },
  async drop(practice, kept) {
    const key = keys.ofPractice(practice).calendars(practice);
    const gone = (await redis.hkeys(key)).filter((name) => !kept.some((each) => each === name));
    if (gone.length > 0) await redis.hdel(key, ...gone);
  },
  lease: (practice, ms) => leaseOf(redis, keys.ofPractice(practice).reading(practice), ms),
});
