/** Words that are English and not French. Plain text. */
export const english: ReadonlySet<string> = new Set(
  `the a i you he she we they my your his her our their is are am was were be been do does did have has had will would can could should may might want need like make get and or but if not no yes please thanks thank hi morning afternoon evening tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday month day time appointment appointments book booking cancel reschedule move change how much what when where who why which there here this that these those with for from at in of to next english speak talk person someone know don doesn didn won m ve ll re s it its good price prices rates open address sorry late available availability slot slots session sessions first see free real call back me die kill myself sure ok great perfect works welcome drop leave message help about long any still confirmed french let hello isn aren wasn weren hasn haven couldn wouldn shouldn life worth living feel feeling feels anxious sad tired alone hurt hurts think thinking always never ever really very too much many than then now because been being go going get getting got coming take give tell say said ask work working looking look trying try find days week weeks last year hours mum mom dad father mother husband wife boyfriend girlfriend friend daughter brother sister died dead dying running instead news anything something nothing everything everyone`
    .split(" ")
    .filter(
      (word) =>
        ![
          "a",
          "m",
          "s",
          "ok",
          "message",
          "session",
          "sessions",
          "change",
          "adresse",
          "no",
          "me",
          "parfait",
          "hello",
          "re",
          "long",
          "possible",
          "at",
          "day",
          "real",
        ].includes(word),
    ),
);
