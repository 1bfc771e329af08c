/** Who wanted no more messages, and when: in the order of their inbox, which is all that the program can know. In: the evidence. Out: turn by turn. */
import type { Turn } from "../ledger/history.ts";
import type { Evidence } from "./evidence.ts";

/** Whether they had stopped the messages before this turn, or do so in it. A message that only the poll brought may stand behind a later STOP. */
export function stoppedTurns({ history, written }: Pick<Evidence, "history" | "written">): (turn: Turn) => boolean {
  const bySid = new Map(written.map((each) => [each.sid, each.text]));
  const now = new Set<string>();
  const turns = new Set<Turn>();
  for (const turn of history.turns) {
    if (now.has(turn.conversation)) turns.add(turn);
    for (const id of turn.events) {
      const text = bySid.get(id) ?? "";
      if (/^start$/i.test(text)) now.delete(turn.conversation);
      if (!/^stop$/i.test(text)) continue;
      now.add(turn.conversation);
      turns.add(turn);
    }
  }
  return (turn) => turns.has(turn);
}
