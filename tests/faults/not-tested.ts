/**
 * Rows of the matrix that no test proves: why not, and what happens instead. A row that has a test may not stand here.
 */
export interface NotTested {
  readonly why: string;
  readonly instead: string;
}

export const notTested: ReadonlyMap<number, NotTested> = new Map([
  [
    43,
    {
      why: "setting a host's clock needs root or a container of its own; there is neither here",
      instead:
        "a difference of more than 5 s between Redis' clock and a process' own is not ready and alarmed (row 41); due rows hold instants and ring when they are due by the new clock; ids are remembered for 49 h, far longer than a jump that NTP would make",
    },
  ],
]);
