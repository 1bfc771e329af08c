/**
 * The text of a calendar file. In: entries with their titles. Out: iCalendar, every instant in UTC: with a zone of its own ical-generator 10 was
 * measured to write `DTSTART:20261125T083000`, an hour wrong, so it is never given one.
 * Published, never a question: nobody is asked to accept anything, and no mail leaves a calendar program because of it.
 */
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { TitledEntry } from "../../core/conversation/entry-words.ts";
import type { EpochMs } from "../../core/words/time.ts";

const shown = {
  confirmed: { status: ICalEventStatus.CONFIRMED, transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.BUSY },
  tentative: { status: ICalEventStatus.TENTATIVE, transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.TENTATIVE },
  cancelled: { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE },
} as const;

/** Programs that follow a feed are asked to look again so often; each does as it likes. */
const lookAgainSeconds = 900;

/** `name`: of a calendar that is followed; absent for one booking's file. */
export function writeCalendar(entries: readonly TitledEntry[], now: EpochMs, name?: string): string {
  const calendar = ical({
    prodId: { company: "Accueil", product: "Accueil" },
    method: ICalCalendarMethod.PUBLISH,
    ...(name === undefined ? {} : { name, ttl: lookAgainSeconds }),
  });
  for (const { uid, sequence, status, startsAt, endsAt, title, place } of entries)
    calendar.createEvent({
      id: uid,
      sequence,
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: new Date(now),
      summary: title,
      location: place,
      class: ICalEventClass.PRIVATE,
      ...shown[status],
    });
  return calendar.toString();
}
