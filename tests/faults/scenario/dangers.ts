/** What people in danger write in a fault run, and how the text begins that must reach their phone: the whole one, and the line that reminds of it. */
export interface Spoken {
  readonly text: string;
  readonly whole: RegExp;
  readonly again: RegExp;
}

export const dangers: readonly [Spoken, ...Spoken[]] = [
  { text: "je veux mourir", whole: /^Merci de l'avoir écrit\. Le 3114 /, again: /^Le 3114 répond / },
  { text: "il me frappe", whole: /^En danger : 17 ou 112/, again: /^17 ou 112/ },
  // An act gets its whole text every time.
  { text: "j'ai avalé des cachets", whole: /^Appelez le 15 ou le 112 /, again: /^Appelez le 15 ou le 112 / },
];
