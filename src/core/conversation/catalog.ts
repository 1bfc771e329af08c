/**
 * What exists in code for the flow files to name: actions with their outcomes, facts with a sample, notices with their values.
 * The linter reads it; the runtime implements each line (`client/actions`, `values.ts`, `client/events.ts`, `therapist/*`).
 */
import type { Catalog } from "./flow/catalog.ts";

const both = (text: string) => ({ sample: { fr: text, en: text } });
const each = (fr: string, en: string) => ({ sample: { fr, en } });

export const actionOutcomes = {
  /** Of dialogues that began before `start-request`. */
  "begin-request": { outcomes: ["empty", "wish", "pending"], writes: { wish: ["wish"] } },
  "start-request": {
    outcomes: ["empty", "wish", "pending", "proposed", "counter"],
    writes: { wish: ["wish"], counter: ["wish"] },
  },
  replaces: { outcomes: ["yes", "no"] },
  "check-wish": { outcomes: ["fine", "conflict", "past", "too-soon", "too-far", "closed", "outside", "off-grid", "never", "taken"] },
  "know-name": { outcomes: ["known", "unknown"], writes: { known: ["name"] } },
  "send-request": { outcomes: ["sent", "taken", "past", "too-soon", "already", "error"] },
  withdraw: { outcomes: ["withdrawn", "nothing", "error"] },
  "accept-slot": { outcomes: ["confirmed", "gone", "error"] },
  counter: { outcomes: ["sent", "gone", "taken", "error"] },
  situation: { outcomes: ["nothing", "dialogue", "elsewhere", "pending", "booked", "both"] },
  standing: { outcomes: ["nothing", "asked", "proposed", "booked", "both"] },
  "pass-cancel": { outcomes: ["passed", "nothing", "error"] },
  asking: { outcomes: ["something", "nothing"] },
  "keep-words": { outcomes: ["kept"], writes: { kept: ["words"] } },
  "relay-message": { outcomes: ["sent", "error"] },
  "tell-human": { outcomes: ["told", "already"] },
  "switch-language": { outcomes: ["switched"] },
  "lost-rung": { outcomes: ["reword", "choices", "human", "heavy"] },
} as const;
export type ActionName = keyof typeof actionOutcomes;
export type OutcomeOf<A extends ActionName> = (typeof actionOutcomes)[A]["outcomes"][number];

/** The values that a flow's text may name beside its own memory. */
export const facts = {
  rates: both("80 € / 60 €"),
  session: each("1h30", "1 h 30"),
  hours: each("du lundi au vendredi de 9h à 20h, le samedi de 9h à 12h", "Monday to Friday 9:00-20:00, Saturday 9:00-12:00"),
  place: both("12 rue Lamartine, 13500 Martigues"),
  "place-short": both("12 rue Lamartine, Martigues"),
  street: both("12 rue Lamartine"),
  phone: both("06 44 66 50 99"),
  /** What the open request asks: the wish, the proposal's times or the decided hour. */
  pending: each("jeudi 26 novembre à 14h", "Thursday 26 November, 14:00"),
  /** The hour first asked for, briefly. */
  asked: each("jeudi 26 à 14h", "Thursday 26 at 14:00"),
  /** The next confirmed booking. */
  booked: each("jeudi 26 novembre à 14h", "Thursday 26 November at 14:00"),
  news: each("demain à 12h", "12:00 tomorrow"),
  until: each("samedi à 9h", "9:00 Saturday"),
  notice: each("24h", "24 hours"),
  earliest: each("jeudi 26 novembre à 14h", "Thursday 26 November, 14:00"),
  horizon: each("lundi 25 janvier", "Monday 25 January"),
  open: each("de 9h à 20h", "9:00-20:00"),
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
const her = (...values: readonly string[]) => ({ values, kind: "her" as const });

export const noticeValues = {
  "first-contact": client(),
  "first-notice": client(),
  confirmed: client(["name", "booked", "session", "place-short"]),
  news: client(["pending", "until"]),
  reminder: client(["name", "booked", "street"]),
  "reminder-noted": client(["booked"]),
  invitation: client(["invitation"]),
  "entry-appointment": client(),
  "relay-out": client(["words"]),
  "not-text": client(["phone"]),
  "passed-question": client(),
  "question-changed": client(),
  "unclear-ask": client(),
  "no-name": client(),
  "which-one": client(),
  unclear: client(),
  "nothing-before": client(),
  stopped: client(),
  "stopped-passed": client(),
  "stopped-still": client(["phone"]),
  "after-urgent": client(),
  "beside-urgent": client(),
  restarted: client(),
  apology: client(["phone"]),
  "late-answer": client(),
  "late-answer-help": client(),
  "late-message": client(["wrote"]),
  "late-messages": client(["wrote"]),
  paused: client(["phone"]),
  repeated: client(["phone"]),
  "entry-busy": her(),
  "entry-booking": her("initials"),
  "entry-request": her("initials"),
  "her-help": her(),
  "her-help-envelope": her(),
  "request-new": her("code", "when", "who", "first", "due"),
  "request-new-loose": her("code", "when", "who", "first", "due"),
  "request-countered": her("code", "who", "when", "due"),
  "request-countered-loose": her("code", "who", "when", "due"),
  "request-withdrawn": her("code", "who", "when"),
  "request-accepted": her("code", "who", "when"),
  "request-expired": her("code", "who", "when"),
  "proposal-expired": her("code", "who"),
  nudge: her("code", "when", "who", "due"),
  "first-contact-mark": her(),
  "echo-yes": her("who", "when", "undo"),
  "echo-no": her("who", "when", "undo"),
  "echo-no-why": her("who", "when", "words", "undo"),
  "echo-propose": her("who", "slots", "undo"),
  undone: her("code", "when", "who"),
  "undo-late": her("code"),
  "undo-nothing": her(),
  "outside-mark": her(),
  "ask-hour": her("code", "who", "when", "example"),
  "hour-example": her(),
  "ask-day": her("code", "who", "when", "at"),
  "note-not-sent": her("code"),
  "ask-one": her("code", "when", "who"),
  "ask-which": her("lines", "code"),
  changed: her("code", "who", "when"),
  over: her("code", "who", "when", "state"),
  "state-decided": her(),
  "state-proposed": her(),
  "state-confirmed": her(),
  "state-declined": her(),
  "state-withdrawn": her(),
  "state-expired": her(),
  "state-past": her(),
  "nothing-waiting": her(),
  "list-head": her(),
  "list-line": her("code", "when", "who"),
  "list-envelope": her("code"),
  who: her("code", "name", "channel", "number"),
  "relay-in": her("code", "who", "words"),
  "relay-sent": her("who"),
  "wants-human": her("code", "who"),
  "wants-cancel": her("code", "who", "when"),
  "wrong-code": her("code"),
  locked: her(),
  "locked-elsewhere": her("channel"),
  "her-unclear": her(),
  "her-past-time": her(),
  "her-taken": her("slots"),
  "her-message-needs-code": her("code"),
  "her-not-text": her(),
  "her-trouble": her(),
  "her-stopped": her(),
  "her-restarted": her(),
  "wants-flood": her("code", "who"),
  "relay-late": her("code", "who", "at", "words"),
  "her-late": her("at", "words"),
  envelope: her("code"),
  "envelope-shown": her("code", "who", "words"),
  "envelope-seen": her("code", "at"),
  "envelope-lapsed": her("code"),
  "envelope-none": her(),
  "envelope-empty": her("code"),
  "envelope-which": her("lines", "code"),
  "not-text-mark": her(),
  undelivered: her("who", "what", "when", "call"),
  "undelivered-words": her("who", "call"),
  "call-them": her(),
  "call-them-code": her("code"),
  "sent-confirmed": her(),
  "sent-declined": her(),
  "sent-proposed": her(),
  "sent-expired": her(),
  "sent-lapsed": her(),
  "sent-reminder": her(),
  unreached: her("who"),
  "unreached-decision": her("who", "code", "when"),
  "operator-alert": her("code"),
} as const;
export type NoticeName = keyof typeof noticeValues;

/** Values of her notices, with a sample of each. */
export const herFacts = {
  code: both("K7"),
  when: each("jeu. 26 nov. 14h", "Thu 26 Nov 14:00"),
  who: each("Zoé ..44", "Zoe ..44"),
  first: each(", 1er contact", ", first contact"),
  due: each("demain 12h", "tomorrow 12:00"),
  undo: both("30"),
  slots: each("vendredi 27 à 16h", "Friday 27 at 16:00"),
  example: each("jeu 16h", "Thu 16:00"),
  lines: each(
    "K7 jeu. 26 nov. 14h, Zoé ..44. M4 ven. 27 nov. 9h, Marie ..12.",
    "K7 Thu 26 Nov 14:00, Zoe ..44. M4 Fri 27 Nov 9:00, Marie ..12.",
  ),
  state: each("déjà confirmé", "already confirmed"),
  channel: both("WhatsApp"),
  at: each("mardi 24 à 14h05", "Tuesday 24 at 14:05"),
  what: each("confirmation", "confirmation"),
  call: each("Mieux vaut appeler : QUI K7.", "Better to call: WHO K7."),
  number: both("+33 6 12 34 56 44"),
  initials: both("Z."),
} as const;

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
  "notices.request-accepted",
  "notices.state-confirmed",
  "notices.reminder",
  "notices.reminder-noted",
] as const;

/** Where the code enters by itself (`client/route.ts`, `client/events.ts`, `client/question.ts`): renaming one of these in a file is refused. */
export const entries = [
  "welcome",
  "lost",
  "lost.human",
  "leave",
  "leave.idle",
  "status",
  "request",
  "no-fact",
  "thanks",
  "let-go",
  "declined.refused",
  "declined.refused-why",
  "declined.expired",
  "declined.lapsed",
  "message.shown",
  "proposal.offer",
  "proposal.hour",
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
