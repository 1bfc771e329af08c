/**
 * A storm of mutated webhooks against the real door. In: how many, from which seed. Out: how each status was answered, and how fast;
 * what must never be is a failure that prints the request. A 503 is tried again, as Twilio does: a machine out of breath is no bug.
 */
import { Agent, request } from "node:http";
import fc from "fast-check";
import { type Mutated, mutated } from "./mutate.ts";

export interface Storm {
  readonly statuses: ReadonlyMap<number, number>;
  readonly genuine: number;
  readonly p99Ms: number;
  readonly wrong: readonly string[];
}

const batch = 500;

export async function storm(base: string, count: number, seed: number, atOnce: number): Promise<Storm> {
  const url = `${base}/twilio/inbound`;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const statuses = new Map<number, number>();
  const tookMs: number[] = [];
  const wrong: string[] = [];
  let genuine = 0;
  try {
    for (let done = 0; done < count; done += batch) {
      const sent = fc.sample(mutated(url), { numRuns: Math.min(batch, count - done), seed: seed + done });
      const waiting = [...sent.entries()];
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [at, each] = next;
            const startedAt = performance.now();
            const { status, text } = await posted(url, each, agent);
            tookMs.push(performance.now() - startedAt);
            statuses.set(status, (statuses.get(status) ?? 0) + 1);
            genuine += each.genuine ? 1 : 0;
            const forged = status === 200 && !each.genuine;
            if (status >= 500 || status === 0 || forged || !["", "<Response/>"].includes(text))
              wrong.push(
                `seed ${seed + done}, number ${at}: ${status}${forged ? " for a forged one" : ""} ${JSON.stringify({ ...each, body: each.body.slice(0, 500) })}`,
              );
          }
        }),
      );
    }
  } finally {
    agent.destroy();
  }
  tookMs.sort((one, other) => one - other);
  return { statuses, genuine, p99Ms: tookMs[Math.floor(tookMs.length * 0.99)] ?? 0, wrong };
}

async function posted(url: string, sent: Mutated, agent: Agent): Promise<{ status: number; text: string }> {
  for (let left = 3; ; left -= 1) {
    const answer = await once(url, sent, agent);
    // 413 while the body is still being written may cut the connection.
    if ((answer.status !== 503 && answer.status !== 0) || left === 0) return answer;
  }
}

function once(url: string, { body, signature }: Mutated, agent: Agent): Promise<{ status: number; text: string }> {
  return new Promise((answered) => {
    const asked = request(
      url,
      {
        method: "POST",
        agent,
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": Buffer.byteLength(body),
          ...(signature === undefined ? {} : { "X-Twilio-Signature": signature }),
        },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
        response.once("end", () => answered({ status: response.statusCode ?? 0, text }));
        response.once("error", () => answered({ status: 0, text }));
      },
    );
    asked.once("error", () => answered({ status: 0, text: "" }));
    asked.end(body);
  });
}
