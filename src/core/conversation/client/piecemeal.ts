/**
 * A turn that says two things at once where a name is spoken of: « Zoé », « et c'est combien ? » typed as a burst, « c'est pas Marie c'est Maria ».
 * In: the turn as it was read, its pieces, and a way to read a piece. Out: the turn with the name that one of its pieces gives. Never invents one.
 */
import { fold } from "../../words/fold.ts";
import type { Expecting, Meaning } from "../understand/meaning.ts";

type Read = (text: string, expects: Expecting["expects"]) => Meaning;

export interface Spoken {
  readonly words: string;
  readonly expects: Expecting["expects"];
  /** The name that stands for them so far. */
  readonly known: string | undefined;
}

export function withName(whole: Meaning, { words, expects, known }: Spoken, read: Read): Meaning {
  if (whole.distress !== undefined || whole.optOut !== undefined || words.length > longest) return whole;
  const corrected = known === undefined || expects === "text" ? undefined : instead(words, known, read);
  if (corrected !== undefined) return { ...whole, name: corrected };
  if (expects !== "name" || whole.name !== undefined) return whole;
  const name = firstName(words, read);
  return name === undefined ? whole : { ...whole, name };
}

/** Somebody who writes more than this tells a story. */
const longest = 200;

/** The first piece that is a name and nothing else. */
function firstName(words: string, read: Read): string | undefined {
  const pieces = words.split(/[\n,;.!?]+|\s+(?:et|and)\s+/i).filter((piece) => piece.trim() !== "");
  if (pieces.length < 2) return undefined;
  for (const piece of pieces) {
    if (piece.trim().split(/\s+/).length > 4 || ofClock.test(piece)) continue;
    const { name, intents, when, answer } = read(piece, "name");
    if (name !== undefined && intents.length === 0 && when.kind === "none" && answer === undefined) return name;
  }
  return undefined;
}

/** « à dix heures et demie », « midi et quart ». */
const ofClock = /^\s*(?:demie?s?|(?:un |trois )?quarts?|[\p{L}-]+ minutes?|vingt|trente|quarante|cinquante|quinze|cinq|dix)(?:\s|$)/iu;

/** « pas Marie, Maria »: the name that stands is taken out with its « pas », and what is left is read as the answer. */
function instead(words: string, known: string, read: Read): string | undefined {
  const at = denied(words, known);
  if (at === undefined) return undefined;
  const left = `${words.slice(0, at.from)} ${words.slice(at.to)}`.replace(/^[\s,;.]+|[\s,;.]+$/g, "");
  const said = left === "" ? undefined : read(left, "name").name;
  return said === undefined || fold(said) === fold(known) ? undefined : said;
}

function denied(words: string, known: string): { readonly from: number; readonly to: number } | undefined {
  const name = known.replaceAll(/[^\p{L}\p{M} '-]/gu, "").trim();
  if (name === "") return undefined;
  const said =
    /(?:^|(?<=[\s,;.]))(?:(?:non|no|mais|en fait)[\s,]+)?(?:(?:ce n.est|c.est|c est|cest|je (?:ne )?m.appelle|it.?s|it is|i.?m|my name is|my name.?s|mon (?:pr[ée])?nom (?:ce )?n?.?est)\s+)?(?:pas|not|isn.t)\s+/i;
  const opening = said.exec(words);
  if (opening === null) return undefined;
  const to = opening.index + opening[0].length + name.length;
  if (fold(words.slice(to - name.length, to)) !== fold(name)) return undefined;
  const after = /^[\s,;.]*(?:mais|but|plut[ôo]t)?[\s,]*/i.exec(words.slice(to));
  return { from: opening.index, to: to + (after?.[0].length ?? 0) };
}
