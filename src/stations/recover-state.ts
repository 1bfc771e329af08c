/**
 * A stored state that this version cannot read. Left for a newer worker where one may have written it; else put aside, never decided over blindly,
 * and what stands for the person is found again in the practice's records.
 */
import { recovered } from "../core/conversation/client/recover.ts";
import type { State } from "../core/conversation/state.ts";
import { practiceOf } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import type { EpochMs } from "../core/words/time.ts";
import { type AlertParts, alertOperator } from "./alert-operator.ts";
import { isYoung } from "./gather-model.ts";
import type { Records, Talk } from "./ports.ts";
import type { Rescue } from "./ports-models.ts";

/** "rest": look again in a minute. "again": put aside (or changed meanwhile), look now. */
export async function setAside(
  talk: Talk,
  practice: Practice,
  now: EpochMs,
  parts: AlertParts & { readonly rescue: Rescue },
): Promise<"rest" | "again"> {
  // Written by a newer version, surely or perhaps: it may still be running beside this one.
  const why = talk.unread?.why;
  if (why === "newer" || (why === "misshapen" && isYoung(talk, now))) return "rest";
  if (!(await parts.rescue.quarantine(talk))) return "again";
  parts.log.error("a state that cannot be read was put aside", { conversation: talk.conversation, kind: why ?? "" });
  await alertOperator("state-lost", practice, parts);
  return "again";
}

/** The state to go on with, where there was one and it is gone. */
export async function stateAnew(
  talk: Talk,
  now: EpochMs,
  { rescue, records }: { readonly rescue: Rescue; readonly records: Records },
): Promise<State | undefined> {
  if (talk.version === 0) return undefined;
  const ids = await rescue.requestsOf(talk.conversation);
  const requests = await records.requests(practiceOf(talk.conversation), ids);
  return recovered(
    [...requests.values()].filter(({ client }) => client === talk.conversation),
    now,
  );
}
