/**
 * What the bot has to say to one person, in order, one message in flight per lane.
 * In and out as the port says. The one in flight stands beside the list with its lease, so that what was parked can go before the rest.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { ConversationId, MessageSid, practiceOf } from "../../core/words/ids.ts";
import type { Outbox, Settlement } from "../../stations/ports-sending.ts";
import { earliest, takeFrom } from "./due.ts";
import { HoldReason } from "./hold.ts";
import { operation } from "./operation.ts";
import { headKeys, openEntry, readOutboxId } from "./outbox-entry.ts";
import { openReturns } from "./outbox-return.ts";
import type { Parts } from "./store.ts";

const Answer = z.union([
  z.tuple([z.literal("empty"), z.number()]),
  z.tuple([z.literal("busy"), z.number(), z.coerce.number()]),
  z.tuple([z.literal("held"), z.number(), HoldReason]),
  z.tuple([z.literal("late"), z.number(), z.string(), z.string(), z.coerce.number()]),
  z.tuple([z.literal("untrue"), z.number(), z.string(), z.string()]),
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
    z.coerce.number(),
  ]),
]);
const Reported = z.enum(["settled", "noted", "stale", "unknown-id", "failed"]);

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
      if (answer[0] === "late") return { kind: "late", lastInAt: answer[4], ...openEntry(parts, conversation, answer[2], answer[3]) };
      if (answer[0] === "untrue") return { kind: "untrue", ...openEntry(parts, conversation, answer[2], answer[3]) };
      const [, , id, sealed, standing, attempts, firstTriedAt, lastInAt, via, template, gone, late, ahead] = answer;
      const read = openEntry(parts, conversation, id, sealed);
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
        ahead,
      };
    },

    async letGo(conversation, lane, id, token = "", why = "late") {
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
        [clock.now(), conversation, lane, id, token, shard.stem, why],
      );
      if (Number(answer) > 0) noticed(why === "late" ? "late" : "dropped", Number(answer));
      return Number(answer);
    },

    async settle(claimed, as) {
      const { conversation, lane, message } = claimed;
      const shard = keys.of(conversation);
      const practice = practiceOf(conversation);
      const sid = "sid" in as ? as.sid : undefined;
      const names = [
        ...headKeys(keys, claimed),
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
      await redis.zadd(keys.of(conversation).dueOut, "XX", Math.ceil(at), `${conversation}|${lane}`);
    },

    async attributed(conversation) {
      return new Set(await redis.zrange(keys.of(conversation).attributed(conversation), "0", "-1"));
    },

    ...openReturns(parts),
  };
}

const instantOf = (as: Settlement): number => ("at" in as ? Math.ceil(as.at) : 0);
