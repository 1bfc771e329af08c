/**
 * The server, before and while we trust it: waited for at boot, looked at again all the while.
 * In: a question to ask it. Out: an answer, however long that takes; later, what is wrong now. Never repairs anything, never ends the process.
 */
import type { Connection } from "./connect.ts";

/** Refused before anything could be asked: no waiting helps, a human must correct the configuration. Redis' own first words. */
const refusals = /^(WRONGPASS|NOAUTH|NOPERM)\b/;

export interface Waiting {
  readonly againMs: number;
  readonly onError: (error: Error) => void;
  /** True: nobody waits any more. */
  readonly given: () => boolean;
}

/**
 * Asks until there is an answer: while the server is absent, dead, frozen, loading or a replica. Each try ends by the connection's own limits.
 * Rejects for what no waiting helps, and once it is given up.
 */
export async function untilAnswered<T>(ask: () => Promise<T>, { againMs, onError, given }: Waiting): Promise<T> {
  for (;;) {
    if (given()) throw new Error("given up");
    try {
      return await ask();
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (refusals.test(error.message)) throw new RefusedByServer(error.message.split(" ")[0] ?? "", { cause: error });
      onError(error);
    }
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}

export class RefusedByServer extends Error {
  override readonly name = "RefusedByServer";
}

export interface Guard {
  /** One sentence for each thing; empty while all is well. While the server is away the last look stands. */
  wrong(): readonly string[];
  look(): Promise<void>;
  stop(): void;
}

export interface GuardParts {
  /** Sees every reconnection: another server may stand there, or the same with other settings. */
  readonly redis: Connection;
  readonly ask: () => Promise<readonly string[]>;
  readonly everyMs: number;
  readonly onError: (error: Error) => void;
  /** Called at each look that finds something wrong, and once when all is well again. */
  readonly found: (wrong: readonly string[]) => void;
}

/** A human may change a policy, a replica may take over, a clock may be set: what was asked at boot is asked again. */
export function watchServer({ redis, ask, everyMs, onError, found }: GuardParts): Guard {
  let wrong: readonly string[] = [];
  const look = async (): Promise<void> => {
    const before = wrong;
    wrong = await ask();
    if (wrong.length > 0 || before.length > 0) found(wrong);
  };
  const looked = (): void => void look().catch(onError);
  const timer = setInterval(looked, everyMs);
  timer.unref();
  redis.on("ready", looked);
  return {
    wrong: () => wrong,
    look,
    stop() {
      clearInterval(timer);
      redis.off("ready", looked);
    },
  };
}
