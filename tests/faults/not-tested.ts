/**
 * Rows of the matrix that no test proves: why not, and what happens instead. A row that has a test may not stand here.
 */
export interface NotTested {
  readonly why: string;
  readonly instead: string;
}

export const notTested: ReadonlyMap<number, NotTested> = new Map();
