/**
 * The gist of a short answer: every word of it belongs to what people say when they agree or refuse, and one of them says which.
 * « franchement ça me va nickel », « bof, cet horaire m'arrange moyen » : nobody lists them all, and a word from elsewhere ends it.
 * In: plain text without courtesy. Out: yes, no, or nothing. Data stands in `fr/gist.ts` and `en/gist.ts`.
 */
import { anyOf } from "../../words/pattern.ts";
import * as en from "./en/gist.ts";
import * as fr from "./fr/gist.ts";

interface Gist {
  readonly agrees: string;
  readonly refuses: string;
  readonly suits: string;
  readonly denies: string;
  readonly fills: string;
}

const setOf = (pick: (language: Gist) => string): ReadonlySet<string> =>
  new Set([pick(fr), pick(en)].flatMap((words) => words.trim().split(/\s+/)));
const agreeing = setOf(({ agrees }) => agrees);
const refusing = setOf(({ refuses }) => refuses);
const suiting = setOf(({ suits }) => suits);
const denying = setOf(({ denies }) => denies);
const filling = setOf(({ fills }) => fills);
const assents = anyOf([...fr.assents, ...en.assents], {}, "g");

/** Refuses, unless an agreement comes behind it. */
const hedging: ReadonlySet<string> = new Set("bof mouais complique compliquee difficile tendu".split(" "));

/** More words than this are no short answer. */
const most = 12;

export function gistOf(bare: string): "yes" | "no" | undefined {
  // « le plus tôt possible » denies nothing, it asks for an hour.
  // « ça va pas bien » answers nothing, it confides.
  // « c'est pas la bonne heure » says what is wrong, which is more than a no.
  if (/\b(?:pas|not) (?:le|la|les|the) (?:bon|bonne|bons|bonnes|right) [a-z]/.test(bare)) return undefined;
  if (/\bplus (?:tot|tard|vite|loin|proche)\b|\bva (?:pas|vraiment pas) (?:[a-z]+ )?(?:bien|fort)\b/.test(bare)) return undefined;
  const words = bare.replaceAll(assents, " oui ").trim().split(/ +/);
  if (words.length > most) return undefined;
  const some = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (!words.every((word) => [agreeing, refusing, suiting, denying, filling].some((set) => set.has(word)))) return undefined;
  // « mouais ok », « compliqué mais ça marche » give in at last.
  const last = words.at(-1) ?? "";
  if (agreeing.has(last) && !some(denying) && words.every((word) => !refusing.has(word) || hedging.has(word))) return "yes";
  if (some(refusing) || (some(denying) && (some(suiting) || some(agreeing)))) return "no";
  return some(agreeing) && !some(denying) ? "yes" : undefined;
}
