/**
 * In-session contents, created once for each shape and kept by name. In: a shape. Out: its sid, or nothing where it cannot be had now.
 * Never throws and never makes a message wait long: numbered text says the same.
 */
import type twilio from "twilio";
import { z } from "zod";
import type { Kept, Log } from "../../stations/ports.ts";
import { problemOf } from "./problem.ts";
import type { Shaped } from "./shape.ts";

const Sid = z.string().regex(/^HX[0-9a-fA-F]{32}$/);

export interface Contents {
  sidOf(shape: Shaped): Promise<string | undefined>;
  /** Twilio no longer knows `gone`: another one for this shape, made now; at most once in a while. */
  insteadOf(shape: Shaped, gone: string): Promise<string | undefined>;
}

export interface ContentsParts {
  readonly client: twilio.Twilio;
  readonly kept: Kept;
  readonly log: Log;
}

/** After a failure, how long numbered text is sent without asking again. */
const restMs = 60_000;
/** Part of the kept name: another account has other contents, another wire form too. */
const wireForm = "1";

export function openContents({ client, kept, log }: ContentsParts): Contents {
  const known = new Map<string, Promise<string | undefined>>();
  const restUntil = new Map<string, number>();
  /** Made by this process: when even such a one is unknown to Twilio, making more would not help. */
  const fresh = new Set<string>();
  const keptName = ({ name }: Shaped): string => `content-${wireForm}-${client.accountSid}-${name}`;

  const find = async (shape: Shaped, gone: string | undefined): Promise<string | undefined> => {
    const old = Sid.safeParse(await kept.get(keptName(shape)));
    // Another process may have replaced it meanwhile.
    if (old.success && old.data !== gone) return old.data;
    // Twilio wants a language and takes the samples for nothing but review, which in-session contents never have.
    const wire = {
      friendly_name: `accueil_${shape.name.replaceAll("-", "_")}`,
      language: "fr",
      variables: samples(shape),
      types: shape.types,
    };
    // The declared camel-case shape is refused by Twilio ("Invalid types"); the package sends the object as it is.
    const made = await client.content.v1.contents.create(wire as unknown as Parameters<typeof client.content.v1.contents.create>[0]);
    const sid = Sid.parse(made.sid);
    fresh.add(sid);
    // Kept nowhere, it still serves this process; the next one makes its own.
    await kept.put(keptName(shape), sid).catch(() => log.warn("a content's sid could not be kept", { kind: shape.name }));
    return sid;
  };

  const sidOf = (shape: Shaped, gone?: string): Promise<string | undefined> => {
    if (performance.now() < (restUntil.get(shape.name) ?? 0)) return Promise.resolve(undefined);
    const now = known.get(shape.name);
    if (now !== undefined) return now;
    const asked = find(shape, gone).catch((thrown: unknown) => {
      known.delete(shape.name);
      restUntil.set(shape.name, performance.now() + restMs);
      const { kind, status, code } = problemOf(thrown);
      log.warn("buttons could not be had, numbered text instead", {
        kind: `${shape.name} ${kind}`,
        ...(status === undefined ? {} : { status }),
        ...(code === undefined ? {} : { code }),
      });
      return undefined;
    });
    known.set(shape.name, asked);
    return asked;
  };

  return {
    sidOf: (shape) => sidOf(shape),
    async insteadOf(shape, gone) {
      // Several messages may learn it at once; only the first one drops the sid.
      if ((await known.get(shape.name)) === gone) known.delete(shape.name);
      if (fresh.has(gone)) restUntil.set(shape.name, performance.now() + restMs);
      return sidOf(shape, gone);
    },
  };
}

/** One sample for each variable; never the words that are about to be said. */
const samples = ({ values }: Shaped): Record<string, string> => Object.fromEntries(Object.keys(values).map((name) => [name, name]));
