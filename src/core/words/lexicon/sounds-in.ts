/** What `npm run learn` wrote of words and sounds, opened. */

export interface Sounds {
  /** Folded words: whatever stands here is spelt as it was meant. */
  readonly french: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
  /** Beginnings of words, five letters or more. */
  readonly stems: ReadonlySet<string>;
  /** The words that sound so, most said first. */
  readonly bySound: ReadonlyMap<string, readonly Sounding[]>;
}

export interface Sounding {
  /** Folded. */
  readonly word: string;
  /** How often, in quarters of a power of two. */
  readonly often: number;
  /** Words that it was said behind, where others sound like it. */
  readonly behind: ReadonlySet<string>;
}

/** Among the words that it was said behind: it is a past participle, and stands behind « ai » and « est ». */
export const participle = "~";

const nothing: ReadonlySet<string> = new Set();

/** In: words with a space between; `sound=word:often:before:before,word:often` with a space between. */
export function soundsIn(french: string, english: string, stems: string, entries: string): Sounds {
  return {
    french: new Set(french.split(" ")),
    english: new Set(english.split(" ")),
    stems: new Set(stems.split(" ")),
    bySound: new Map(
      entries.split(" ").map((entry) => {
        const [sound = "", words = ""] = entry.split("=");
        return [sound, words.split(",").map(sounding)] as const;
      }),
    ),
  };
}

function sounding(text: string): Sounding {
  const [word = "", often = "0", ...behind] = text.split(":");
  return { word, often: Number(often), behind: behind.length === 0 ? nothing : new Set(behind) };
}
