/**
 * What the bot has to say to one person, in order, one message in flight per lane.
 * In and out as the port says. The one in flight stands beside the list with its lease, so that what was parked can go before the rest.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Party } from "../../core/conversation/effect.ts";
import type { Address } from "../../core/words/address.ts";
import { ConversationId, MessageSid, practiceOf, templateOutboxId } from "../../core/words/ids.ts";
import type { Outgoing } from "../../core/words/message.ts";
import type { Claimed, Outbox, Settlement } from "../../stations/ports-sending.ts";
import { earliest, takeFrom } from "./due.ts";
import { HoldReason } from "./hold.ts";
import { conversationSeconds } from "./lifetimes.ts";
import { operation } from "./operation.ts";
import type { Parts } from "./store.ts";

const Answer = z.union([
  z.tuple([z.literal("empty"), z.number()]),
  z.tuple([z.literal("busy"), z.number(), z.coerce.number()]),
  z.tuple([z.literal("held"), z.number(), HoldReason]),
  z.tuple([z.literal("late"), z.number(), z.string(), z.string()]),
  z.tuple([
    z.literal("claimed"),
    z.number(),
    z.string(),
    z.string(),
    z.enum(["fresh", "retry", "again", "doubtful"]),
    z.coerce.number(),
    z.coerce.number(),
    z.coerce.number(),
    z.string(),
    z.string(),
    z.string(),
    z.string(),
  ]),
]);
const Reported = z.enum(["settled", "noted", "stale", "unknown-id", "failed"]);
const templateMark = templateOutboxId("");

export function openOutbox(parts: Parts): Outbox {
  const { redis, keys, scripts, seals, clock, noticed, worker } = parts;
  return {
    async take(max, leaseMs) {
      const members = await takeFrom(parts, "out", max, leaseMs);
      return members.map((member) => {
        const [conversation, lane] = member.split("|");
        return { conversation: ConversationId.parse(conversation), lane: lane === "urgent" ? "urgent" : "ordinary" };
      });
    },

    async claim(conversation, lane, leaseMs) {
      const shard = keys.of(conversation);
      const token = randomUUID();
      const answer = Answer.parse(
        await scripts.run(
          "claim",
          [
            shard.out(conversation, lane),
            shard.current(conversation, lane),
            shard.dueOut,
            shard.conversation(conversation),
            shard.puts(practiceOf(conversation)),
            shard.hold,
            shard.house,
          ],
          [clock.now(), leaseMs, token, shard.stem, conversation, lane, ...parts.knows(shard), worker?.id ?? "", worker?.aliveMs ?? 0],
        ),
      );
      if (answer[1] > 0) noticed("dropped", answer[1]);
      if (answer[0] === "empty") return { kind: "empty" };
      if (answer[0] === "busy") return { kind: "busy", until: answer[2] };
      if (answer[0] === "held") return { kind: "held", why: answer[2] };
      if (answer[0] === "late") return { kind: "late", ...opened(conversation, answer[2], answer[3]) };
      const [, , id, sealed, standing, attempts, firstTriedAt, lastInAt, via, template, gone, late] = answer;
      const read = opened(conversation, id, sealed);
      return {
        conversation,
        lane,
        token,
        standing,
        attempts,
        firstTriedAt,
        gone: gone === "1",
        lastInAt,
        address: read.address,
        message: read.message,
        via: via === "" ? undefined : seals.via.open(via, conversation),
        templateStands: template !== "",
        late: late === "1",
      };
    },

    async letGo(conversation, lane, id, token = "") {
      const shard = keys.of(conversation);
      const answer = await scripts.run(
        "let-go",
        [
          shard.out(conversation, lane),
          shard.current(conversation, lane),
          shard.dueOut,
          shard.conversation(conversation),
          shard.puts(practiceOf(conversation)),
          shard.sent(conversation, id),
        ],
        [clock.now(), conversation, lane, id, token, shard.stem],
      );
      if (Number(answer) > 0) noticed("late", Number(answer));
      return Number(answer);
    },

    async settle(claimed, as) {
      const { conversation, lane, message } = claimed;
      const shard = keys.of(conversation);
      const practice = practiceOf(conversation);
      const sid = "sid" in as ? as.sid : undefined;
      const names = [
        ...headKeys(claimed),
        shard.sent(conversation, message.id),
        shard.attributed(conversation),
        shard.parked(conversation),
        ...(sid === undefined ? [] : [shard.sid(practice, sid)]),
      ];
      const answer = await scripts.run("settle", names, [
        clock.now(),
        conversation,
        lane,
        claimed.token,
        as.kind,
        instantOf(as),
        "code" in as ? as.code : "",
        sid ?? "",
        shard.stem,
      ]);
      return answer === 1;
    },

    async report(conversation, outboxId, sid, rank, errorCode) {
      const shard = keys.of(conversation);
      const { id, of } = readOutboxId(outboxId);
      return Reported.parse(
        await scripts.run(
          "report",
          [
            shard.once(conversation, id),
            shard.sent(conversation, id),
            shard.attributed(conversation),
            shard.message(conversation, id),
            shard.dueOut,
            shard.sid(practiceOf(conversation), MessageSid.parse(sid)),
            shard.out(conversation, "ordinary"),
            shard.current(conversation, "ordinary"),
            shard.out(conversation, "urgent"),
            shard.current(conversation, "urgent"),
            shard.conversation(conversation),
          ],
          [clock.now(), conversation, id, sid, rank, errorCode ?? "", of, shard.stem, operation()],
        ),
      );
    },

    nextAt: () => earliest(parts, "dueOut"),
    async postpone(conversation, lane, at) {
      await redis.zadd(keys.of(conversation).dueOut, "XX", Math.round(at), `${conversation}|${lane}`);
    },

    async attributed(conversation) {
      return new Set(await redis.zrange(keys.of(conversation).attributed(conversation), "0", "-1"));
    },

    async reroute(claimed, to) {
      const { message, lane } = claimed;
      const shard = keys.of(to.conversation);
      if (shard.stem !== keys.of(claimed.conversation).stem) throw new Error("a message is only rerouted within its practice");
      const answer = await scripts.run(
        "reroute",
        [
          ...headKeys(claimed),
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
        return text === undefined || text === null ? [] : [opened(conversation, each, text)];
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
    const read = opened(conversation, id, sealed);
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

  /** Left where it is: its lease ends, and a worker with the right key or version takes it. */
  function opened(conversation: ConversationId, id: string, sealed: string): { readonly message: Outgoing; readonly address: Address } {
    const read = seals.outgoing.open(sealed, conversation, id);
    if (read === undefined) throw new Error(`outbox entry ${id} of ${conversation} cannot be read by this version`);
    return read;
  }

  function headKeys({ conversation, lane, message }: Claimed): readonly string[] {
    const shard = keys.of(conversation);
    return [
      shard.out(conversation, lane),
      shard.current(conversation, lane),
      shard.dueOut,
      shard.conversation(conversation),
      shard.puts(practiceOf(conversation)),
      shard.message(conversation, message.id),
    ];
  }
}

/** A report of the template that went ahead of a text names the text, with a mark. */
function readOutboxId(outboxId: string): { readonly id: string; readonly of: "text" | "template" } {
  return outboxId.endsWith(templateMark) ? { id: outboxId.slice(0, -templateMark.length), of: "template" } : { id: outboxId, of: "text" };
}

const instantOf = (as: Settlement): number => ("at" in as ? Math.round(as.at) : 0);
