/**
 * The therapist of a fault run: she answers by code, with a bare word, by swiping or touching, proposes, takes back, asks for the list.
 * In: what reaches her addresses. Out: what she writes, until the run is over.
 */
import type { Seen } from "../../../src/try/double/double.ts";
import { chanceOf } from "../world/chance.ts";
import type { World } from "../world/world.ts";
import { daysAhead } from "./clients.ts";
import type { Pauses } from "./pauses.ts";
import type { Writes } from "./writes.ts";

export async function playTherapist(
  addresses: readonly string[],
  seed: number,
  world: World,
  writes: Writes,
  pauses: Pauses,
): Promise<void> {
  const chance = chanceOf(seed, "therapist");
  const notices: Seen[] = [];
  let last = addresses[0] ?? "";
  const stop = world.double.onMessage((message) => {
    if (!addresses.includes(message.to)) return;
    last = message.to;
    if (/^[A-Z][2-9] .*1er contact|^[A-Z][2-9] .*Répondez OUI/.test(message.text)) notices.push(message);
  });
  const say = (text: string, more: { payload?: string; quoted?: string } = {}): Promise<void> =>
    writes.write({ from: last, text, ...more });
  try {
    while (await pauses.pause(120 + chance.upTo(900))) {
      const notice = notices[notices.length - 1 - Math.min(notices.length - 1, chance.whole(3))];
      const drawn = chance.upTo(100);
      if (notice === undefined || drawn < 6) {
        if (chance.happens(60)) await say(chance.of(["liste", "aide", "oui"]));
        continue;
      }
      const code = notice.text.slice(0, 2);
      const day = daysAhead(Date.now())[chance.whole(4)] ?? "demain";
      if (drawn < 30) await say(`oui ${code}`);
      else if (drawn < 38) await say("oui");
      else if (drawn < 46) await say(`non ${code} absente`);
      else if (drawn < 58) await say(`${code} plutôt ${day} à ${chance.of([10, 11, 14, 17])}h`);
      else if (drawn < 70) await say(chance.of(["oui", "non"]), { quoted: notice.sid });
      else if (drawn < 80) {
        const choice = notice.choices[chance.whole(Math.max(1, notice.choices.length))];
        if (choice !== undefined) await say(choice.title, { payload: choice.id, quoted: notice.sid });
        else await say(`oui ${code}`);
      } else if (drawn < 88) await say("annule");
      else if (drawn < 92) await say("liste");
      else if (drawn < 96) await say(`${code}: je vous rappelle demain`);
      else await say(`qui ${code}`);
    }
  } finally {
    stop();
  }
}
