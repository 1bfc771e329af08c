/** A name beside moments: read once, and taken out where it is also a word of time. In: the text as it came. Pure. */
import { fold } from "../../words/fold.ts";
import { wordNames } from "./first-names.ts";
import { nameIn } from "./name.ts";

/** The name in a text, read once for each of both ways to ask. */
export function nameOnce(text: string): (asked: boolean) => string | undefined {
  const read = new Map<boolean, string | undefined>();
  return (asked) => {
    if (!read.has(asked)) read.set(asked, nameIn(text, asked));
    return read.get(asked);
  };
}

/** « c'est Eve » names no evening: a first name that is also a word of time is taken out before moments are read. */
export function withoutWordName(text: string, named: string | undefined): string {
  const name = named?.split(" ")[0];
  return name !== undefined && wordNames.has(fold(name)) ? text.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "iu"), " ") : text;
}
