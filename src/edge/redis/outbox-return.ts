/**
 * What does not stay where it was: a message that goes to her next address before it left, or after it failed, or comes back behind a template.
 * In and out as the port says; each way is taken once for each message.
 */
import type { Party } from "../../core/conversation/effect.ts";
import { type ConversationId, practiceOf } from "../../core/words/ids.ts";
import type { Outbox } from "../../stations/ports-sending.ts";
import { conversationSeconds } from "./lifetimes.ts";
import { operation } from "./operation.ts";
import { headKeys, openEntry, readOutboxId } from "./outbox-entry.ts";
import type { Parts } from "./store.ts";

export function openReturns(parts: Parts): Pick<Outbox, "reroute" | "kept" | "revive"> {
  const { redis, keys, scripts, seals, clock } = parts;
  return {
    async reroute(claimed, to) {
      const { message, lane } = claimed;
      const shard = keys.of(to.conversation);
      if (shard.stem !== keys.of(claimed.conversation).stem) throw new Error("a message is only rerouted within its practice");
      const answer = await scripts.run(
        "reroute",
        [
          ...headKeys(keys, claimed),
          shard.once(to.conversation, message.id),
          shard.message(to.conversation, message.id),
          shard.out(to.conversation, lane),
          shard.current(to.conversation, lane),
          shard.conversation(to.conversation),
        ],
        [
          clock.now(),
          claimed.conversation,
          lane,
          claimed.token,
          to.conversation,
          seals.outgoing.seal({ message, address: to.address }, to.conversation, message.id),
          seals.address.seal(to.address, to.conversation),
          conversationSeconds,
          shard.stem,
        ],
      );
      return answer === 1;
    },

    async kept(conversation, outboxId) {
      const shard = keys.of(conversation);
      const { id, of } = readOutboxId(outboxId);
      const behind = of === "template" ? await redis.lrange(shard.parked(conversation), 0, -1) : [];
      const ids = [...new Set([...behind, id])];
      const sealed = await Promise.all(ids.map((each) => redis.hget(shard.message(conversation, each), "sealed")));
      return ids.flatMap((each, n) => {
        const text = sealed[n];
        return text === undefined || text === null ? [] : [openEntry(parts, conversation, each, text)];
      });
    },

    async revive(conversation, outboxId, to) {
      const { id, of } = readOutboxId(outboxId);
      if (of === "text") return revive(conversation, id, of, to);
      if (to === undefined) return false;
      const parked = await redis.lrange(keys.of(conversation).parked(conversation), 0, -1);
      let revived = false;
      // The text may still be on its way to be parked: its own id is asked for too.
      for (const each of new Set([...parked, id])) revived = (await revive(conversation, each, of, to)) || revived;
      return revived;
    },
  };
  async function revive(conversation: ConversationId, id: string, of: "text" | "template", to: Party | undefined): Promise<boolean> {
    const shard = keys.of(conversation);
    const [[lane], [sealed]] = await Promise.all([
      redis.hmget(shard.sent(conversation, id), "lane"),
      redis.hmget(shard.message(conversation, id), "sealed"),
    ]);
    if (sealed === undefined || sealed === null) return false;
    const on = lane === "urgent" ? "urgent" : "ordinary";
    const names = [
      shard.sent(conversation, id),
      shard.message(conversation, id),
      shard.out(conversation, on),
      shard.current(conversation, on),
      shard.dueOut,
      shard.conversation(conversation),
      shard.puts(practiceOf(conversation)),
    ];
    if (to === undefined) return (await scripts.run("revive", names, [clock.now(), conversation, id, on, shard.stem, operation()])) === 1;
    if (shard.stem !== keys.of(to.conversation).stem) throw new Error("a message is only moved within its practice");
    const read = openEntry(parts, conversation, id, sealed);
    const answer = await scripts.run(
      "move",
      [
        ...names,
        shard.parked(conversation),
        shard.once(to.conversation, id),
        shard.message(to.conversation, id),
        shard.out(to.conversation, on),
        shard.current(to.conversation, on),
        shard.conversation(to.conversation),
      ],
      [
        clock.now(),
        conversation,
        id,
        on,
        of,
        to.conversation,
        seals.outgoing.seal({ message: read.message, address: to.address }, to.conversation, id),
        seals.address.seal(to.address, to.conversation),
        conversationSeconds,
        operation(),
      ],
    );
    return answer === 1;
  }
}
