/**
 * The text of a calendar file. In: entries with their titles. Out: iCalendar, every instant in UTC: with a zone of its own ical-generator 10 was
 * measured to write `DTSTART:20261125T083000`, an hour wrong, so it is never given one.
 * Published, never a question: nobody is asked to accept anything, and no mail leaves a calendar program because of it.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { TitledEntry } from "../../core/conversation/entry-words.ts";
import type { EpochMs } from "../../core/words/time.ts";

const shown = {
  confirmed: { status: ICalEventStatus.CONFIRMED, transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.BUSY },
  tentative: { status: ICalEventStatus.TENTATIVE, transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.TENTATIVE },
  cancelled: { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE },
} as const;

/** Programs that follow a feed are asked to look again so often; each does as it likes. */
const lookAgainSeconds = 900;

/** So many are written in one go: a calendar of hundreds would hold up whoever writes to the practice meanwhile. */
const atOnce = 40;

/** `name`: of a calendar that is followed; absent for one booking's file. */
export async function writeCalendar(entries: readonly TitledEntry[], now: EpochMs, name?: string): Promise<string> {
  const head = { prodId: { company: "Accueil", product: "Accueil" }, method: ICalCalendarMethod.PUBLISH };
  const empty = ical({ ...head, ...(name === undefined ? {} : { name, ttl: lookAgainSeconds }) }).toString();
  const events: string[] = [];
  for (let from = 0; from < entries.length; from += atOnce) {
    if (from > 0) await new Promise((resolve) => setImmediate(resolve));
    const some = ical(head);
    for (const entry of entries.slice(from, from + atOnce)) some.createEvent(eventOf(entry, now));
    const text = some.toString();
    events.push(text.slice(text.indexOf(begin), text.lastIndexOf(end)));
  }
  const at = empty.lastIndexOf(end);
  return `${empty.slice(0, at)}${events.join("")}${empty.slice(at)}`;
}

const begin = "BEGIN:VEVENT\r\n";
const end = "END:VCALENDAR";

const eventOf = ({ uid, sequence, status, startsAt, endsAt, title, place }: TitledEntry, now: EpochMs): ICalEventData => ({
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
