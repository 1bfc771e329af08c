/**
 * What exists in code for the flow files to name: actions with their outcomes, facts with a sample, notices with their values.
 * The linter reads it; the runtime implements each line (`client/actions`, `values.ts`, `client/events.ts`, `therapist/*`).
 */
import { herFacts, herNoticeValues } from "./catalog-her.ts";
import type { Catalog } from "./flow/catalog.ts";

const both = (text: string) => ({ sample: { fr: text, en: text } });
const each = (fr: string, en: string) => ({ sample: { fr, en } });

export const actionOutcomes = {
  /** Of dialogues that began before `start-request`. */
  "begin-request": { outcomes: ["empty", "wish", "pending"], writes: { wish: ["wish"] } },
  "start-request": {
    outcomes: ["empty", "wish", "pending", "proposed", "counter", "full"],
    writes: { wish: ["wish"], counter: ["wish"] },
  },
  replaces: { outcomes: ["yes", "no", "move", "full", "same"] },
  "check-wish": {
    outcomes: ["fine", "conflict", "past", "too-soon", "too-far", "closed", "away", "outside", "off-grid", "never", "taken", "refused"],
  },
  /** What her calendars say of it; `busy` only where the diary is known. */
  "check-diary": { outcomes: ["fine", "busy"] },
  "offer-free": { outcomes: ["offer", "none"] },
  "offer-within": { outcomes: ["offer", "none"] },
  /** `open`: one hour of a whole stretch of days. */
  "which-day": { outcomes: ["said", "open"] },
  "know-name": { outcomes: ["known", "unknown"], writes: { known: ["name"] } },
  "send-request": {
    outcomes: [
      "sent",
      "taken",
      "past",
      "too-soon",
      "closed",
      "away",
      "outside",
      "already",
      "sent-move",
      "sent-away",
      "changed",
      "full",
      "error",
    ],
  },
  withdraw: { outcomes: ["withdrawn", "nothing", "error"] },
  /** `fewer`: she has taken that hour back, and others of her offer stand. */
  "accept-slot": { outcomes: ["confirmed", "gone", "fewer", "error"] },
  /** `sent-talk`: they have gone back and forth so often that a word by voice is simpler. */
  counter: { outcomes: ["sent", "sent-talk", "gone", "taken", "recheck", "error"] },
  /** `passed`: elsewhere, and the message that says so has been passed on in this turn. */
  situation: { outcomes: ["nothing", "dialogue", "elsewhere", "passed", "pending", "booked", "both"] },
  /** `both`: bookings, and a request beside them; `moving`: one that would move one of them; `beside-offer`: bookings, and hours that she offers. */
  standing: { outcomes: ["nothing", "asked", "proposed", "booked", "several", "both", "moving", "beside-offer"] },
  "which-booking": { outcomes: ["one", "several", "none"], writes: { one: ["booking"] } },
  /** Whether the practice's rule for an hour given back or moved late is to be said before the question. */
  "late-cancel": { outcomes: ["late", "fine"] },
  /** `asked`: a request of theirs asks for just that; `busy`: another one waits. */
  "begin-move": { outcomes: ["wish", "empty", "asked", "busy", "none"], writes: { wish: ["wish", "moves"], empty: ["moves"] } },
  "cancel-booking": { outcomes: ["cancelled", "gone", "error"] },
  /** Of dialogues that began before `cancel-booking`. */
  "pass-cancel": { outcomes: ["passed", "nothing", "error"] },
  asking: { outcomes: ["something", "nothing"] },
  /** What is asked that no file answers: her languages, which one may (`known`), or anything else. */
  "what-asked": { outcomes: ["known", "languages", "other"] },
  "keep-words": { outcomes: ["kept"], writes: { kept: ["words"] } },
  "relay-message": { outcomes: ["sent", "error"] },
  /** Of several of theirs that were named: whether there still are, and whether the late rule is to be said. */
  "check-these": { outcomes: ["several", "late", "fewer"] },
  /** `changed`: one of them is no longer what it was when it was named. */
  "cancel-these": { outcomes: ["cancelled", "changed", "error"] },
  "keep-move": { outcomes: ["kept", "none"], writes: { kept: ["move-words"] } },
  "relay-move": { outcomes: ["sent", "gone", "error"] },
  "tell-human": { outcomes: ["told", "already"] },
  "switch-language": { outcomes: ["switched"] },
  "lost-rung": { outcomes: ["reword", "choices", "human", "heavy"] },
} as const;
/** Where an outcome leads on a structure from before it was told apart. */
export const elders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "check-wish": { away: "closed", refused: "never" },
  "send-request": {
    closed: "past",
    away: "past",
    outside: "past",
    "sent-move": "sent",
    "sent-away": "sent",
    changed: "already",
    full: "already",
  },
  "start-request": { full: "empty" },
  situation: { passed: "elsewhere" },
  standing: { several: "booked", moving: "both", "beside-offer": "proposed" },
  replaces: { move: "no", full: "no", same: "yes" },
  counter: { recheck: "gone", "sent-talk": "sent" },
  "accept-slot": { fewer: "gone" },
};
export type ActionName = keyof typeof actionOutcomes;
export type OutcomeOf<A extends ActionName> = (typeof actionOutcomes)[A]["outcomes"][number];

/** The values that a flow's text may name beside its own memory. */
export const facts = {
  rates: both("80 € / 60 €"),
  session: each("1h30", "1 h 30"),
  hours: each("du lundi au vendredi de 9h à 20h, le samedi de 9h à 12h", "Monday to Friday 9:00-20:00, Saturday 9:00-12:00"),
  /** The languages in which she receives. */
  spoken: each("français et anglais", "French and English"),
  place: both("12 rue Lamartine, 13500 Martigues"),
  "place-short": both("12 rue Lamartine, Martigues"),
  street: both("12 rue Lamartine"),
  phone: both("06 44 66 50 99"),
  /** What the open request asks: the wish, the proposal's times or the decided hour. */
  pending: each("jeudi 26 novembre à 14h", "Thursday 26 November, 14:00"),
  /** The hour first asked for, briefly. */
  asked: each("jeudi 26 à 14h", "Thursday 26 at 14:00"),
  /** The hour that a request would move away from, briefly. */
  leaving: each("jeudi 26 à 14h", "Thursday 26 at 14:00"),
  /** The next confirmed booking. */
  booked: each("jeudi 26 novembre à 14h", "Thursday 26 November at 14:00"),
  /** All confirmed bookings to come; briefly where there are several. */
  bookings: each("jeudi 26 à 14h et lundi 30 à 10h", "Thursday 26 at 14:00 and Monday 30 at 10:00"),
  /** The sessions of the last reminder, where it spoke of several. */
  "sessions-day": each("jeudi 26 novembre", "Thursday 26 November"),
  "sessions-at": each("14h et 16h", "14:00 and 16:00"),
  /** Door code, floor, bell: the practice's own words. */
  access: each("Code 1234A, 2e étage à gauche.", "Code 1234A, second floor on the left."),
  /** Those of theirs that are named together. */
  these: each("jeudi 26 à 14h et lundi 30 à 10h", "Thursday 26 at 14:00 and Monday 30 at 10:00"),
  /** How many sessions they have to come. */
  upcoming: both("3"),
  /** The practice's own words about an hour that is given back or moved late. */
  "late-rule": each("Une séance annulée moins de 48h avant reste due.", "A session called off less than 48 hours before is still due."),
  news: each("demain à 12h", "12:00 tomorrow"),
  until: each("samedi à 9h", "9:00 Saturday"),
  notice: each("24h", "24 hours"),
  earliest: each("jeudi 26 novembre à 14h", "Thursday 26 November, 14:00"),
  horizon: each("lundi 25 janvier", "Monday 25 January"),
  open: each("de 9h à 20h", "9:00-20:00"),
  /** The first open day after an absence that the moment spoken of lies in. */
  back: each("lundi 30 novembre", "Monday 30 November"),
  "next-open": each("jeudi 26 novembre", "Thursday 26 November"),
  /** The link to the booking that was just confirmed or is spoken of, for their own calendar. */
  invitation: both("https://bot.example.fr/c/r0a1b2c3d4e5f6a7abcdefghijklmnopqrst.ics"),
  /** When what is spoken of was written, hours ago. */
  wrote: each("mardi 24 à 14h05", "Tuesday 24 at 14:05"),
  wish: { ...each("jeudi 26 novembre à 14h", "Thursday 26 November, 14:00"), remembered: true },
  name: each("Zoé", "Zoe"),
  words: each("Bonjour, est-ce que je peux venir avec ma fille ?", "Hello, may I bring my daughter?"),
} as const;
export type FactName = keyof typeof facts;

const client = (values: readonly FactName[] = []) => ({ values, kind: "routine" as const });

export const noticeValues = {
  "first-contact": client(),
  "first-notice": client(),
  confirmed: client(["name", "booked", "session", "place-short"]),
  moved: client(["name", "booked", "session", "place-short"]),
  news: client(["pending", "until"]),
  "news-away": client(["pending", "next-open", "until"]),
  "news-paused": client(["pending", "until"]),
  "news-move": client(["asked", "leaving", "until"]),
  "news-move-freed": client(["asked", "leaving", "until"]),
  reminder: client(["name", "booked", "street"]),
  "reminder-several": client(["name", "sessions-day", "sessions-at", "street"]),
  "reminder-noted": client(["booked"]),
  "reminder-noted-several": client(["sessions-day", "sessions-at"]),
  access: client(["booked", "access"]),
  "access-later": client(["booked"]),
  "late-passed": client(),
  "passed-at-once": client(),
  "passed-at-once-door": client(["access"]),
  "practice-answers": client(["phone"]),
  "practice-answers-first": client(),
  entered: client(["name", "booked", "session", "place-short"]),
  reinstated: client(["booked"]),
  "moved-back": client(["booked"]),
  reopened: client(["pending", "news"]),
  "reopened-offer": client(["pending", "news"]),
  invitation: client(["invitation"]),
  "entry-appointment": client(),
  "relay-out": client(["words"]),
  "not-text": client(["phone"]),
  "passed-question": client(),
  "question-changed": client(),
  "unclear-ask": client(),
  "no-name": client(),
  "not-sent-yet": client(),
  "which-one": client(),
  "no-hurry": client(),
  "no-hurry-wish": client(),
  "no-hurry-name": client(),
  "no-hurry-until": client(["until"]),
  "no-hurry-idle": client(),
  unclear: client(),
  "nothing-before": client(),
  stopped: client(),
  "stopped-passed": client(),
  "stopped-still": client(["phone"]),
  "no-reminders": client(),
  "after-urgent": client(),
  "after-urgent-relayed": client(),
  "beside-urgent": client(),
  restarted: client(),
  apology: client(["phone"]),
  "late-answer": client(),
  "late-answer-help": client(),
  "late-message": client(["wrote"]),
  "late-messages": client(["wrote"]),
  paused: client(["phone"]),
  repeated: client(["phone"]),
  ...herNoticeValues,
} as const;
export type NoticeName = keyof typeof noticeValues;

export const intents = [
  "greeting",
  "thanks",
  "goodbye",
  "rates",
  "hours",
  "address",
  "book",
  "cancel",
  "reschedule",
  "status",
  "human",
  "robot",
  "message",
  "menu",
  "back",
  "help",
  "language",
  "delete_data",
  "about",
  "duration",
  "payment",
  "insurance",
  "feeling_doubt",
  "feeling_heavy",
  "feeling_sorry",
  "let_go",
  "out_of_scope",
] as const;

/** Where a text may say that something is confirmed: only there is it already true. */
export const trueAfterTheAct = [
  "proposal.confirmed",
  "notices.confirmed",
  "notices.moved",
  "notices.request-moved",
  "notices.request-accepted",
  "notices.state-confirmed",
  "notices.undo-confirmed",
  "notices.reminder",
  "notices.reminder-several",
  "notices.reminder-noted",
  "notices.reminder-noted-several",
  "notices.access",
  "notices.entered",
  "notices.reinstated",
  "notices.moved-back",
] as const;

/** Where the code enters by itself (`client/route.ts`, `client/events.ts`, `client/question.ts`): renaming one of these in a file is refused. */
export const entries = [
  "welcome",
  "lost",
  "lost.human",
  "leave",
  "leave.idle",
  "leave.withdraw",
  "leave.booking",
  "leave.all",
  "move.one-first",
  "move.another-day",
  "move.none-here",
  "no-fact.their-own",
  "move.not-here",
  "move.unknown",
  "status",
  "request",
  "request.usual",
  "no-fact",
  "thanks.noted",
  "let-go",
  "declined.refused",
  "declined.refused-why",
  "declined.expired",
  "declined.lapsed",
  "declined.move-refused",
  "declined.move-refused-why",
  "declined.refused-talk",
  "declined.refused-why-talk",
  "declined.move-refused-talk",
  "declined.move-refused-why-talk",
  "declined.move-expired",
  "declined.move-lapsed",
  "declined.called-off",
  "declined.called-off-away",
  "message.shown",
  "proposal.offer",
  "proposal.hour",
  "proposal.keep",
  "proposal.moved",
] as const;

/**
 * What the code knows of the request's dialogue by name (`client/change.ts`, `client/route.ts`): its recaps, where what is put right goes on, and
 * where a date that does not exist is spoken of.
 */
export const named = ["request.check", "request.recap", "request.swap", "request.never"] as const;

export const catalog: Catalog = {
  actions: actionOutcomes,
  facts,
  noticeFacts: herFacts,
  notices: noticeValues,
  intents,
  trueAfterTheAct,
  entries,
  named,
};
