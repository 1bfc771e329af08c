/**
 * How people's messages go out in a fault run: posted, posted twice, posted again much later, in the wrong order, or known to Twilio's list alone.
 * In: who, what, a chance. Out: a record of every message, for the invariants. Waits for nobody's answer but the webhook's.
 */
import { randomBytes } from "node:crypto";
import type { Written } from "../../../src/try/double/inbound.ts";
import type { Chance } from "../world/chance.ts";
import type { World } from "../world/world.ts";

export interface Sent {
  readonly sid: string;
  readonly from: string;
  readonly text: string;
  readonly payload: string | undefined;
  readonly quoted: string | undefined;
  readonly startedAt: number;
  /** When a webhook for it was first answered with 200; undefined: never (the list has it). */
  okAt: number | undefined;
}

export interface Writes {
  /** Resolves when the webhook was answered, for better or worse. */
  write(written: Pick<Written, "from" | "text" | "payload" | "quoted">): Promise<void>;
  sent(): readonly Sent[];
  /** Resolves when no webhook is under way. */
  idle(): Promise<void>;
}

export function openWrites(world: World, chance: Chance): Writes {
  const sent: Sent[] = [];
  const underWay = new Set<Promise<unknown>>();
  const go = (posting: Promise<unknown>): void => {
    const done = posting.finally(() => underWay.delete(done));
    underWay.add(done);
  };

  return {
    async write({ from, text, payload, quoted }) {
      const sid = `SM${randomBytes(16).toString("hex")}`;
      const record: Sent = { sid, from, text, payload, quoted, startedAt: performance.now(), okAt: undefined };
      sent.push(record);
      const heard = (status: number): void => {
        if (status === 200) record.okAt ??= performance.now();
      };
      const lost = chance.happens(6);
      const written = {
        from,
        to: world.botOf(from),
        text,
        sid,
        ...(payload === undefined ? {} : { payload }),
        ...(quoted === undefined ? {} : { quoted }),
        ...(lost ? { lost } : {}),
      };
      const posted = world.double.write(written).then(({ status }) => heard(status));
      go(posted);
      // Twilio's own doubles: at the same moment, or when all is long over.
      if (!lost && chance.happens(12)) go(world.double.replay(sid).then(({ status }) => heard(status)));
      await posted;
      if (chance.happens(5)) go(world.double.replay(sid).then(({ status }) => heard(status)));
    },
    sent: () => sent,
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
