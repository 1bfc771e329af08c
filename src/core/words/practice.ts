/**
 * One practice: what it is, when it opens, what it promises. Read from `flows/practices/<id>.yaml`, completed by the environment.
 * Prices, hours and addresses are said from here and from nowhere else. All clocks are wall clocks of `zone`.
 */
import { z } from "zod";
import { Address } from "./address.ts";
import type { PracticeId } from "./ids.ts";
import { Locale } from "./locale.ts";
import type { Override } from "./override.ts";
import { WallClock, WallDate, Zone } from "./time.ts";

/** `09:00-20:00`; the end is not included, `24:00` is allowed. */
export const Range = z
  .string()
  .regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/, "expected a range, like 09:00-20:00")
  .transform((text, context) => {
    const from = WallClock.safeParse(text.slice(0, 5));
    const to = WallClock.safeParse(text.slice(6, 11));
    if (from.success && to.success && from.data < to.data) return { from: from.data, to: to.data };
    context.addIssue({ code: "custom", message: "expected a range whose end comes after its start, like 09:00-20:00" });
    return z.NEVER;
  });
export type Range = z.infer<typeof Range>;

/** Ranges by weekday; a missing day is a closed day. */
export const Week = z.strictObject({
  mon: z.array(Range).optional(),
  tue: z.array(Range).optional(),
  wed: z.array(Range).optional(),
  thu: z.array(Range).optional(),
  fri: z.array(Range).optional(),
  sat: z.array(Range).optional(),
  sun: z.array(Range).optional(),
});
export type Week = z.infer<typeof Week>;

/** Closed from `from` to `to`, both included. */
export const Absence = z.strictObject({ from: WallDate, to: WallDate });
export type Absence = z.infer<typeof Absence>;

/** A sentence in each language. */
export const Said = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
export type Said = z.infer<typeof Said>;

/** Word to the therapist when somebody writes of danger. Set up by her and by nobody else; who covers her absences is hers to say. */
export const Alert = z.strictObject({
  /** `ring`: at any hour. `wait`: during the quiet hours it waits for their end, and no text says before that she knows. */
  atNight: z.enum(["ring", "wait"]),
  /** In place of `texts.death` where the alert leaves with it: the practice is told, and does not read all the time. */
  death: Said,
});
export type Alert = z.infer<typeof Alert>;

export const TemplateSids = z.strictObject({
  notice: z
    .string()
    .regex(/^HX[0-9a-fA-F]{32}$/, "expected a ContentSid, HX and 32 hex digits")
    .optional(),
  waiting: z
    .string()
    .regex(/^HX[0-9a-fA-F]{32}$/, "expected a ContentSid, HX and 32 hex digits")
    .optional(),
  reminder: z
    .string()
    .regex(/^HX[0-9a-fA-F]{32}$/, "expected a ContentSid, HX and 32 hex digits")
    .optional(),
});
export type TemplateSids = z.infer<typeof TemplateSids>;

/**
 * The link by which a client takes a booking into their own calendar. None where the file says nothing: by SMS it makes two segments of a
 * confirmation or a reminder that is one.
 */
export const Invitation = z.strictObject({
  /** The message that carries it. A booking made too late for a reminder has none with `reminder`. */
  in: z.enum(["never", "confirmation", "reminder"]),
  /** `whatsapp`: a client who writes by SMS gets no link, and nobody pays for it. */
  on: z.enum(["whatsapp", "everywhere"]).default("whatsapp"),
});

/** Her own calendar of bookings, read by a calendar program (`npm run feed`). Such programs keep what they read: initials are hers to choose. */
export const Feed = z.strictObject({ titles: z.enum(["busy", "initials"]) });

/** What a calendar of hers is called here; where it is read from is a secret, and stands in CALENDARS under this name. */
export const CalendarName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,30}$/, "expected a calendar's name, like agenda: lower-case letters, digits and hyphens");
export type CalendarName = z.infer<typeof CalendarName>;

/** What the practice has settled about confirmed hours. */
export const BookingRules = z.strictObject({
  /** `text` is said before an hour is given back less than so many hours before it. None unless the file has one. */
  lateCancel: z.strictObject({ hours: z.number().int().min(1).max(720), text: Said }).optional(),
  /** Sessions to come that one client may have, at most; what she enters herself is not refused. */
  most: z.number().int().min(1).max(50).default(3),
});
export type BookingRules = z.infer<typeof BookingRules>;

/** What stands in the file. `strictObject`: a misspelt key stops the boot. */
export const PracticeFile = z.strictObject({
  /** Absent: texts say « le cabinet ». */
  name: z.string().min(1).optional(),
  address: z.strictObject({ street: z.string().min(1), postcode: z.string().min(1), city: z.string().min(1), access: Said.optional() }),
  /** Door code, floor, bell: sent to whoever has a confirmed session, on its day and not before. */
  access: z.strictObject({ onTheDay: Said }).optional(),
  /** The languages in which she receives, as she says them: « français, anglais et espagnol ». Absent: the question is put to her. */
  spoken: Said.optional(),
  zone: Zone,
  /** The number that people know, as it is displayed. Never a sender. */
  phone: z.string().min(1),
  /** Quoted as it is; what separates two prices is the therapist's to say. */
  rates: z.string().min(1),
  session: z.strictObject({ minutes: z.number().int().min(15).max(480) }),
  hours: Week,
  /** When she answers; absent: the opening hours. */
  answering: Week.optional(),
  /** Sessions start every so many minutes, counted from the start of each opening range. */
  starts: z.strictObject({ everyMinutes: z.number().int().min(5).max(240) }),
  bufferMinutes: z.number().int().min(0).max(240),
  noticeHours: z.number().int().min(0).max(720),
  /** The same in days of the calendar, whichever asks for more: 1 = not for the same day, 2 = from the day after tomorrow on. */
  noticeDays: z.number().int().min(0).max(60).default(0),
  horizonDays: z.number().int().min(1).max(730),
  /** The client hears by the next opening day at this clock, answer or not. */
  newsBy: WallClock,
  nudgeAfterOpeningHours: z.number().min(0.25).max(72),
  expiry: z.strictObject({ afterHours: z.number().int().min(1).max(720), beforeStartHours: z.number().int().min(0).max(72) }),
  undoSeconds: z.number().int().min(0).max(600),
  bookings: BookingRules.default({ most: 3 }),
  reminder: z.strictObject({ dayBeforeAt: WallClock, noneWithinHours: z.number().int().min(0).max(168) }),
  /** Scheduled texts do not leave between these; may cross midnight. */
  quiet: z.strictObject({ from: WallClock, to: WallClock }),
  holidays: z.enum(["metropole", "alsace-moselle", "none"]),
  absences: z.array(Absence),
  languages: z.array(Locale).min(1),
  /** `unknown`: nothing is ever called free, unless calendars of hers are read. `known`: everything of hers is here. */
  diary: z.enum(["unknown", "known"]),
  /** Her own calendars, by the names that CALENDARS gives them: their busy times make the diary known for as long as they can be read. */
  calendars: z.array(CalendarName).max(10).default([]),
  invitation: Invitation.default({ in: "never", on: "whatsapp" }),
  feed: Feed.default({ titles: "busy" }),
  distress: z.strictObject({
    /** When the numbers and texts were last checked by the therapist; absent: never yet. */
    checked: WallDate.optional(),
    /** Without one no text mentions one. */
    alert: z.union([z.literal("none"), Alert]),
    texts: z.strictObject({ death: Said, act: Said, violence: Said }),
    /** One line, for whoever got a whole text less than twelve hours ago. An act under way always gets its whole text. */
    again: z.strictObject({ death: Said, violence: Said }),
  }),
  /** What the practice receives on and sends from. May be completed by BOT_ADDRESSES, SMS_FROM, THERAPIST_ADDRESSES, OPERATOR_ADDRESS, TEMPLATES. */
  bot: z.array(Address).optional(),
  smsFrom: z.string().min(1).optional(),
  therapist: z.array(Address).optional(),
  operator: Address.optional(),
  templates: TemplateSids.optional(),
});
export type PracticeFile = z.infer<typeof PracticeFile>;

/** A practice ready to be served: the file, its id, and the numbers that need not sit in the repository. */
export type Practice = Omit<PracticeFile, "bot" | "therapist" | "templates"> & {
  readonly id: PracticeId;
  /** What clients write to, at least one. */
  readonly bot: readonly Address[];
  /** Where the therapist reads: the first is told, the next is the fallback. */
  readonly therapist: readonly Address[];
  readonly templates: TemplateSids;
  /** What she has changed of its opening by text, as it stands now; absent: nothing. */
  readonly overrides?: readonly Override[];
};
