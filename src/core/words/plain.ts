/**
 * Folded text made plain for matching: slang spelt out, `rdv` for the whole family, no apostrophes or hyphens, answering emoji as words.
 * In: what `fold` or `foldAll` gives. Out: tokens with one space between, and the marks `.` `,` `?` as tokens of their own.
 * Never shown to anybody, never decides anything. Time is linear in the length.
 */
import { heardAs } from "./ear.ts";
import { emojiWords, slang } from "./slang.ts";

/** `c'est cb, la séance ?` → `c est combien , la seance ?` */
export function plain(folded: string): string {
  const spaced = withMarks(withWords(folded));
  const raw = spaced.split(" ").filter((token) => token !== "");
  let last: string | undefined;
  const said = raw.map((token, at) => {
    const words = spell(token, raw[at - 1], raw[at + 1], last);
    last = words.slice(words.lastIndexOf(" ") + 1);
    return words;
  });
  return said.join(" ").replaceAll(/ {2,}/g, " ").trim();
}

/** Families of more than one token, and emoji that say something. */
function withWords(folded: string): string {
  let text = folded;
  if (!/^[\x20-\x7e\n]*$/.test(text)) for (const [emoji, word] of emojiWords) text = text.replaceAll(emoji, ` ${word} `);
  return text
    .replaceAll(/[\u2600-\u27bf\u{1f000}-\u{1faff}]|\ufe0f|\u200d/gu, " ")
    .replaceAll(/\brende[zs]?[- ]?vous?\b|(?<=\b(?:un|prendre|le|mon|de) )rendez[- ]nous\b|\brdv\.(?=\S)|\br\.? ?d\.? ?v\b\.?/g, "rdv")
    .replaceAll(/\bsi?'? ?il (?:vous|te) plai[ts]?\b|\bsil (?:vous|te) plai[ts]?\b|\bsi? ?vous plai[ts]?\b/g, "svp")
    .replaceAll(/\bs v p\b|\bs\.v\.p\.?/g, "svp")
    .replaceAll(/\bn ?[°º]|\bno(?= ?\d)|\bnro\b/g, "numero ")
    .replaceAll(/\bo\.k\.?/g, "ok");
}

/** `.` ends a sentence, `,` a breath, `?` asks; what stands between two digits is left alone (14:30, 2,99, 12/03). */
function withMarks(text: string): string {
  return text
    .replaceAll(/[!;\n\r…|]/g, " . ")
    .replaceAll(/\?/g, " ? ")
    .replaceAll(/[.](?!\d)/g, " . ")
    .replaceAll(/[,:](?!\d)/g, " , ")
    .replaceAll(/ [-–—]+ /g, " , ")
    .replaceAll(/["«»“”()[\]{}*_~`<>=^\\#]/g, " ")
    .replaceAll(/\/(?!\d)/g, " ");
}

/** `before` and `after` as they were typed, `last` the word before, spelt. */
function spell(token: string, before: string | undefined, after: string | undefined, last: string | undefined): string {
  const short = shortened(token, before, after);
  if (short !== undefined) return short;
  const known = slang.get(token);
  if (known !== undefined) return known;
  const calm = token.replaceAll(/([a-z])\1{2,}/g, "$1");
  if (calm !== token) return slang.get(calm) ?? apart(calm, last);
  // « bjrr », « mrcii »: a thumb that stays.
  const single = token.replace(/([cikruvyz])\1+$/, "$1");
  return (single === token || token.length < 4 ? undefined : slang.get(single)) ?? apart(token, last);
}

/** One letter that stands for a word, where its neighbours allow it. */
function shortened(token: string, before: string | undefined, after: string | undefined): string | undefined {
  switch (token) {
    case "c":
      return after === "est" || after === "etait" || (after !== undefined && /^\d+$/.test(after)) ? undefined : "c est";
    case "g":
      return after === undefined ? undefined : "j ai";
    case "d":
      return after === undefined || /^[aeiouh]/.test(after) || !/^[a-z]/.test(after) ? undefined : "de";
    case "t":
      return after === undefined || after === "as" || after === "es" ? undefined : "tu es";
    case "avc":
      return before === "un" || before === "l" || before === "d" || before === "mon" ? undefined : "avec";
    case "mn":
      return before === undefined || /\d$/.test(before) ? undefined : "mon";
    case "ete":
      return before === "vous" || before === "vs" ? "etes" : undefined;
    case "bn":
      return after !== undefined && /^(aprem|apm|journee|soiree|nuit|apres|fin|semaine)/.test(after) ? "bonne" : "bien";
    case "e":
      return after !== undefined && joins.test(after) ? "et" : "est";
    case "o":
      return "au";
    case "cb":
      return (before !== undefined && /^(la|par|en|une|ma|votre|carte|prenez|acceptez|avec|terminal|tpe|lecteur|machine)$/.test(before)) ||
        /^(accept|possib|ok)/.test(after ?? "")
        ? "carte bancaire"
        : "combien";
    default:
      return undefined;
  }
}

/** Behind « é », what begins another thought: « c'est cb é ya de la place », « annule lundi é efface tout ». */
const joins =
  /^(?:y|ya|yaura|yora|il|ils|elle|on|j|je|jai|g|c|ca|sa|cest|vous|vs|vou|ki|kel|quel|quelle|combien|cb|cmb|pr|pour|esk|est-ce|ou|comment|koman|ma|mon|mes|kan|quand|aussi|si|eface[rz]?|efface[rz]?|anule[rz]?|annule[rz]?|suprime[rz]?|supprime[rz]?)$/;

/** Apostrophes and hyphens become spaces, also where they were left out (`jpourrai`, `ladresse`); what is no word is spelt as it sounds. */
function apart(token: string, before: string | undefined): string {
  const open = token.replaceAll(/['-]+/g, " ").trim();
  if (open !== token)
    return open
      .split(" ")
      .map((piece, at, pieces) => spelt(piece, pieces[at - 1] ?? before))
      .join(" ");
  const joined = /^j([bcdfghklmnpqrstvwxz][a-z]+)$/.exec(token)?.[1];
  if (joined !== undefined) return `je ${spelt(joined, "je")}`;
  const [, small, word] = whole.has(token) ? [] : (elided.exec(token) ?? []);
  return small === undefined || word === undefined ? spelt(token, before) : `${small} ${spelt(word, small)}`;
}

const spelt = (word: string, before: string | undefined): string => slang.get(word) ?? heardAs(word, before) ?? word;

/** `menvoyer`, `lentree`, `dheure`: beginnings of words that stand behind a lost apostrophe, where no other word is written so. */
const elided = new RegExp(
  `^([jldmnst]|qu)((?:${"annul appel arriv aimer hesit attend empech attest ordonn hypno horair adress oubli arret envoy envoi ecri essai essay esper ascens assur acompt abonn accept accompagn adolesc angoiss apport avanc inform inscri inqui interess interphon itinerair occup organis ouver urgen utilis ensembl entend etudian excus expliqu embet ennui ennuy enlev effac indiqu obten accueill examen hopita immeubl argen erreu especes habitud impos"
    .split(" ")
    .join(
      "|",
    )})[a-z]*|heures?|autres?|entree|etages?|etes|etais|etait|agenda|anglais|attente|hier|instant|emdr|enfants?|envie|euros?|aider|aidez|apres|existe|avez|avais|avait)$`,
);
/** Words of their own. */
const whole: ReadonlySet<string> = new Set("savez savais savait lavez lavais lavait davais dessai dessais tapport tapporte".split(" "));
