/**
 * Who held each quarter of an hour, as the ledger says. In: writes to `cells:<practice>:<day>`. Out: the owners at the end.
 * A cell written over while another held it is a contradiction, and is said at once.
 */
export interface CellsBook {
  write(command: string, day: string, args: readonly string[]): void;
  /** `martigues:20261203` + `1300` → request. */
  owners(): ReadonlyMap<string, string>;
}

export function openCells(contradictions: string[]): CellsBook {
  const owners = new Map<string, string>();
  return {
    write(command, day, args) {
      if (command === "HSET")
        args.forEach((clock, at) => {
          if (at % 2 !== 0) return;
          const by = args[at + 1] ?? "";
          const before = owners.get(`${day} ${clock}`);
          if (before !== undefined && before !== by) contradictions.push(`cell ${day} ${clock} of ${before} was given to ${by}`);
          owners.set(`${day} ${clock}`, by);
        });
      if (command === "HDEL") for (const clock of args) owners.delete(`${day} ${clock}`);
    },
    owners: () => owners,
  };
}
