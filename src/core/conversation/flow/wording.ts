/**
 * The lists behind the promise lint and the tone lint, and the words that belong to the carrier. Data only: to be read, and argued with, on one page.
 */
import type { Locale } from "../../words/locale.ts";

export interface Rule {
  /** Absent: in every language. */
  readonly in?: Locale;
  readonly finds: RegExp;
  readonly instead: string;
}

/** Twilio answers these itself on a long number, or blocks the pair: they may never arrive. */
export const reserved: ReadonlySet<string> = new Set([
  "STOP",
  "STOPALL",
  "CANCEL",
  "END",
  "QUIT",
  "UNSUBSCRIBE",
  "REVOKE",
  "OPTOUT",
  "START",
  "YES",
  "UNSTOP",
  "HELP",
  "INFO",
]);

const untrue = 'Nothing is booked before it is: say what was done (« demande envoyée », "request sent").';
const days = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|bientôt";

export const promises: readonly Rule[] = [
  { in: "fr", finds: /\bc'est (bien )?(noté|bon|fait|réglé)(?!\p{L})/iu, instead: untrue },
  { in: "fr", finds: /(?<!\p{L})(parfait|réservée?s?|retenue?s?|confirmée?s?)(?!\p{L})/iu, instead: untrue },
  { in: "fr", finds: new RegExp(`(?<!(?:du|de) \\p{L}+ )(?<!\\p{L})à (${days})(?!\\p{L})`, "iu"), instead: untrue },
  { in: "en", finds: /\b(all set|booked|reserved|confirmed|see you|perfect)\b/i, instead: untrue },
];

const calm = "Say it plainly, or leave it out.";
const practice = "Write « le cabinet » (the practice), and vous.";

export const tone: readonly Rule[] = [
  { finds: /[!！]/u, instead: "End with a full stop." },
  { finds: /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/u, instead: "Leave the emoji out." },
  {
    in: "fr",
    finds: /\bje (vous )?comprends(?!\p{L})/iu,
    instead: "The desk is automatic and does not understand feelings: « Merci de l'avoir écrit. »",
  },
  { in: "fr", finds: /\bne vous (en )?(inquiétez|faites) pas(?!\p{L})/iu, instead: calm },
  { in: "fr", finds: /(?<!\p{L})(il (vous )?faut|malheureusement|oups|désolée?s?)(?!\p{L})/iu, instead: calm },
  { in: "en", finds: /\b(i understand|don't worry|you must|you have to|unfortunately|oops|sorry)\b/i, instead: calm },
  {
    in: "fr",
    finds:
      /(?<!\p{L})elle (ne |n'|vous |lui )*(répond|propos|accept|refus|décid|reçoi|recev|écri|sai[ts]|saura|souhait|demand|reviendra|rappel|pourra|peut|veut|voudra|préf|lit |lira|verra|consulte)/iu,
    instead: practice,
  },
  { in: "fr", finds: /(?<![\p{L}-])(tu|toi|ton|tes|te|t'(?=\p{L}))(?!\p{L})/iu, instead: practice },
  { in: "en", finds: /\b(she|her|hers|he|his|him)\b/i, instead: "Write the practice, or the person." },
];

/** Others read lock screens. */
export const unsaid: readonly Rule[] = [
  { finds: /suicid/iu, instead: "Only the distress texts may say it; others read lock screens." },
  { finds: /(psycho)?(thérapie|therapy)/iu, instead: "Write « la séance », « le rendez-vous »: others read lock screens." },
];

/** Lower case, no accents, no punctuation: what is left of a label once people type it. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
