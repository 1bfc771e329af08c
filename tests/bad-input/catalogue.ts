/**
 * Rows of the catalogue whose machinery this program does not have, each with the reason and with what happens instead.
 * The test that proves the latter carries the row's number like any other.
 */
export const notHere: Readonly<Record<number, { readonly why: string; readonly instead: string }>> = {
  52: {
    why: "Nothing is exported, to a spreadsheet or elsewhere.",
    instead: "Such a text is passed on to the therapist's phone as it was written, behind a code.",
  },
  68: {
    why: "No number is ever read out of a text.",
    instead: "It is words like others: passed on where that was asked for; nobody is written to by it.",
  },
  69: {
    why: "Nobody is called back, so no number is given for it.",
    instead: "Her number in a client's text is words; it commands nothing.",
  },
  84: { why: "There is no admin page: the therapist answers from her phone, the operator by the command line.", instead: "404." },
  85: { why: "There is no admin page, hence no filter to write into.", instead: "404." },
  86: { why: "There is no login.", instead: "404." },
};

/** Where the limits of the design differ from the catalogue's. */
export const differs: Readonly<Record<number, string>> = {
  5: "64 kB instead of 16.",
  6: "200 parameters instead of 100.",
  24: "Refused at the door by the shape of what was signed, for every sender; the REST look-up is the poll of Twilio's list.",
  31: "Nothing is stored: Twilio's own list has it.",
  39: "A form with `__proto__` is refused: the parser would drop it beside the signature.",
  47: "The first 1,000 characters are read; what is passed on is passed on whole.",
  71: "Codes are a letter and a digit; locked at the fifth wrong one all the same.",
  72: "Her number on another channel is a client: the answer itself, on her own phone, is the notice.",
};
