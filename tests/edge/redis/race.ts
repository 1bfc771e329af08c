/**
 * Many people who want the same hours at the same moment, through several stores on lines of their own, as several processes would.
 * In: how many, how many stores. Out: whose commit went through, and who owns each cell. Eight slots of 45 minutes, a quarter apart.
 */
import { expect } from "vitest";
import type { Cell } from "../../../src/core/booking/request.ts";
import { Address } from "../../../src/core/words/address.ts";
import { allCodes, Code } from "../../../src/core/words/ids.ts";
import { commitOf, type Desk, message, move, openDesk, person, practice, request, requestId } from "./desk.ts";

const day = "20261126";
const quarter = (n: number): string => `${day}${String(9 + Math.floor(n / 4)).padStart(2, "0")}${String((n % 4) * 15).padStart(2, "0")}`;
const slots = Array.from({ length: 8 }, (_, n) => [quarter(n), quarter(n + 1), quarter(n + 2)]);

export async function race(url: string, people: number, stores: number): Promise<{ readonly won: number; readonly stale: number }> {
  // All at once on one small machine: the last of ten thousand waits for all the others.
  const first = openDesk(url, 1, undefined, 120_000);
  const desks: readonly Desk[] = [first, ...Array.from({ length: stores - 1 }, () => openDesk(url, 1, first.keys, 120_000))];
  try {
    const outcomes = await Promise.all(
      Array.from({ length: people }, async (_, n) => {
        const desk = desks[n % stores] ?? first;
        const who = person(Address.parse(`+336${String(n).padStart(8, "0")}`));
        const wanted = slots[n % slots.length] ?? [];
        const code = Code.parse(allCodes[n % allCodes.length]);
        await desk.inbox.accept(who, message({ from: who.address }));
        const talk = await desk.conversations.peek(who.conversation);
        const asked = request(n, { client: who.conversation, address: who.address, code, name: wanted.join(" ") });
        return { n, wanted, outcome: await desk.conversations.commit(commitOf(talk, [move(asked)])) };
      }),
    );
    const cells = [...new Set(slots.flat())] as unknown as readonly Cell[];
    const owners = await first.records.cells(practice, cells);
    const winners = outcomes.filter(({ outcome }) => outcome === "committed");
    // Whoever was told yes has the whole slot; nobody else has anything.
    for (const { n, wanted } of winners)
      for (const cell of wanted) expect(owners.get(cell as unknown as Cell), `${cell} of ${n}`).toBe(requestId(n));
    expect(owners.size).toBe(winners.length * 3);
    expect(new Set(await first.records.openIds(practice))).toEqual(new Set(winners.map(({ n }) => requestId(n))));
    return { won: winners.length, stale: outcomes.length - winners.length };
  } finally {
    await Promise.all(desks.map((desk) => desk.close()));
  }
}
