/**
 * The therapist's own words, the answers to requests apart: what she would like to see, what she changes of her week, whom she means.
 * In: her text, the practice's wall clock. Out: one order, or nothing: then it is read as an answer to a request. A whole message or none of it;
 * what could be two things is given as the question to ask, never as a guess.
 */
import { fold } from "../../words/fold.ts";
import { dateOf, type WallDate, type WallTime } from "../../words/time.ts";
import { type HerDays, herDays } from "./her-agenda.ts";
import { type HerOpening, herOpening } from "./her-opening.ts";
import { type HerClock, momentIn, nothingLeft, tidy } from "./her-parts.ts";
import { type HerPeople, herPeople, nameIn } from "./her-people.ts";
import { type HerReturn, herReturn } from "./her-return.ts";

export type HerWord =
  | HerDays
  | HerOpening
  | HerPeople
  | HerReturn
  /** A text for whom she names before a colon; `each`: she names several, and `name` is all of them. */
  | { readonly kind: "write"; readonly name: string; readonly each?: readonly string[]; readonly text: string }
  /** She has finished speaking with somebody, or with everybody; `whom`: a name or a code. */
  | { readonly kind: "resume"; readonly whom?: string }
  /** Everything of one day is called off; without a day she is asked which. */
  | { readonly kind: "day-off"; readonly date?: WallDate }
  /** The assistant takes messages and answers nothing. */
  | { readonly kind: "pause"; readonly until?: PauseEnd }
  /** Back from what she did last. */
  | { readonly kind: "undo" }
  /** What her own words are: the second page of `aide`. */
  | { readonly kind: "help" };

export function herWord(text: string, at: HerClock): HerWord | undefined {
  const written = toSomebody.exec(text);
  const whom = written === null ? undefined : namesIn(written[1] ?? "");
  if (whom !== undefined) return { kind: "write", ...whom, text: (written?.[2] ?? "").trim() };
  const said = tidy(text);
  if (said === "" || said.length > longest) return undefined;
  if (/^(?:(?:aide|help)[ ,:]*(?:2|suite|semaine|agenda|more|week|words)|words|mots|more (?:help|words))$/.test(said))
    return { kind: "help" };
  const off = everything.exec(said);
  if (off !== null) return dayOff(said.slice(off[0].length), at);
  const paused = pauseIn(said, at);
  if (paused !== undefined) return paused;
  const resumed = resumes.exec(said);
  if (resumed !== null) return { kind: "resume", ...(resumed[1] === undefined ? {} : { whom: resumed[1] }) };
  if (/^(?:annule[rz]?|anule[rz]?|annul|undo|annluer|annlue)(?: (?:ca|cela|tout ca|that))?$/.test(said)) return { kind: "undo" };
  return herDays(said, at) ?? herReturn(said, at) ?? herOpening(said, at) ?? herPeople(text, said, at);
}

/** « Marie: j'aurai dix minutes de retard », « Ana et Benoît: … ». */
const toSomebody = /^\s*(\p{L}[\p{L}\p{M}'’ .,&+-]{0,79}?)\s*:\s*(\S[\s\S]*)$/u;
const between = /\s*[,&+]\s*(?:et |and )?|\s+(?:et|and)\s+/iu;

/** Every one of them has to be a name: « Ana et sa mère » is nobody whom she can write to. */
function namesIn(typed: string): { readonly name: string; readonly each?: readonly string[] } | undefined {
  const nameOf = (part: string): string | undefined => nameIn(part, fold(part), !part.includes(" "));
  const each = typed.split(between).map(nameOf);
  const names = each.filter((name) => name !== undefined);
  const [only] = names;
  if (only === undefined || names.length < each.length) return undefined;
  return names.length === 1 ? { name: only } : { name: typed.trim(), each: names };
}
const everything =
  /^(?:annule[rz]?|anule[rz]?|annluer?|supprime[rz]?|decommande[rz]?|remove|cancel|call off|clear|scrap) (?:tout(?! ca)(?:e la journee)?|tous? (?:les|mes) (?:rdvs?|rendez[- ]vous|seances?)|(?:ma|la|toute la) journee|everything|all (?:my |the )?(?:appointments|sessions|day)|all|(?:my|the) (?:whole )?(?:day|appointments|sessions))(?= |$)/;
const today = /^ ?(?:auj|ajd|aujd|aujourdhui)$/;

function dayOff(words: string, at: HerClock): HerWord | undefined {
  if (words.trim() === "") return { kind: "day-off" };
  if (today.test(words)) return { kind: "day-off", date: dateOf(at.now) };
  const { when, rest } = momentIn(words.trim(), at);
  return when.kind === "day" && nothingLeft(rest) ? { kind: "day-off", date: when.date } : undefined;
}

const pauses =
  /^(?:(?:fais |faites |mets(?: toi)? |mettez vous |je suis )?(?:en |une |on )?(?:pause|pauze|poze)|mets(?: toi)? en pose|tais toi|silence|be quiet|stop answering|take a break)$/;
/** `unclear`: she has named an end that could be two. */
export type PauseEnd = { readonly date: WallDate } | { readonly wall: WallTime } | { readonly minutes: number } | "unclear";

const untils = /^(.*?) (?:jusqu(?: (?:a|au|aux|en))?|jusque|until|till|til) (.+)$/;
const lengths =
  /^(.*?) (?:(?:de|d|pendant|pour|for) )?(\d{1,3}|une?|deux|trois|quatre|an?|one|two|three) ?(h|heures?|hours?|min|minutes?|mn|jours?|j|days?|semaines?|weeks?)(?: ?(\d{2}))?$/;
const counts: Readonly<Record<string, number>> = { un: 1, une: 1, a: 1, an: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4 };
/** « pause 14h » may be fourteen hours, or until two o'clock. */
const longestHours = 8;

function pauseIn(said: string, at: HerClock): HerWord | undefined {
  if (pauses.test(said)) return { kind: "pause" };
  const [, before = "", end = ""] = untils.exec(said) ?? [];
  if (pauses.test(before)) {
    if (/^(?:nouvel ordre|further notice)$/.test(end)) return { kind: "pause" };
    const { when, rest } = momentIn(end, at);
    if (!nothingLeft(rest)) return { kind: "pause", until: "unclear" };
    if (when.kind === "instant") return { kind: "pause", until: { wall: when.at } };
    return { kind: "pause", until: when.kind === "day" || when.kind === "daypart" ? { date: when.date } : "unclear" };
  }
  const [, head = "", count = "", unit = "", more] = lengths.exec(said) ?? [];
  if (!pauses.test(head)) return undefined;
  const n = counts[count] ?? Number(count);
  const isClock = /^h$/.test(unit) && n > longestHours;
  const each = unit.startsWith("h") ? 60 : unit.startsWith("m") ? 1 : unit.startsWith("s") || unit.startsWith("w") ? 7 * 24 * 60 : 24 * 60;
  return { kind: "pause", until: isClock || n === 0 ? "unclear" : { minutes: n * each + Number(more ?? 0) } };
}

const resumes =
  /^(?:reprend[sz]?|reprenez|reprendre|reprise|repren|resume|continue|unpause|start answering(?: again)?)(?: (?:la main )?(?:(?:avec|pour|de|with|for) )?(\p{L}[\p{L}' -]{1,39}|[a-z][2-9]))?$/u;

/** Orders are short; what is longer is something else. */
const longest = 200;
