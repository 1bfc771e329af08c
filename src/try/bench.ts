/**
 * `npm run bench`: what a message costs here, beside the least that a webhook can cost. Figures and ratios, never a verdict.
 * The whole bot of the trial (signed webhook, private Redis with AOF always, the double over HTTP) against Express that checks a signature and
 * answers nothing, message by message in turn, so that a slow machine is slow for both.
 */
import { mkdtempSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicApp } from "../edge/http/app.ts";
import { openServer } from "../edge/http/server.ts";
import { openLog } from "../edge/system/log.ts";
import { empty, signedPost } from "../edge/twilio/door.ts";
import { startPrivateRedis } from "./private-redis.mjs";
import { engineForTests } from "./redis-ladder.mjs";
import { openRealTrial } from "./trial.ts";

const rounds = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "accueil-bench-"));
const account = `AC${"0".repeat(32)}`;
const token = "0123456789abcdef".repeat(2);
const key = (fill: number): string => Buffer.alloc(32, fill).toString("base64");
const words = ["tarifs", "vos horaires ?", "adresse", "menu", "je voudrais un rdv", "annuler", "merci"];

const redis = await startPrivateRedis({ dir: folder, engine: engineForTests(), appendfsync: "always", alsoRemove: [folder] });
const trial = await openRealTrial({
  env: { REDIS_URL: redis.url, TWILIO_ACCOUNT_SID: account, TWILIO_AUTH_TOKEN: token, DATA_KEY: key(1), ADDRESS_KEY: key(2) },
  folder,
  port: 0,
  therapistFirst: "sms",
  more: { LOG_LEVEL: "error", TIMINGS: '{"turnQuietMs":0}' },
  pace: { sentMs: 0, deliveredMs: 0, readMs: 0 },
});
const log = openLog({ level: "silent", to: { write: () => undefined } });
let app: RequestListener = (_request, response) => void response.writeHead(503).end();
const bare = await openServer((request, response) => app(request, response), { port: 0, host: "127.0.0.1" });
const publicUrl = `http://127.0.0.1:${bare.port}`;
const door = { publicUrl, accounts: new Map([[account, [token]]]), log };
app = publicApp([signedPost("/bare", door, async (_form, _query, response) => empty(response, 200))], log);

const took = { bare: [] as number[], webhook: [] as number[], reply: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  const warm = round >= Math.min(30, rounds / 4);
  const from = `+336000${String(10_000 + (round % 50)).padStart(5, "0")}`;
  const text = words[round % words.length] ?? "menu";
  const before = trial.double.messages({ by: ["bot", "person", "twilio"] }).at(-1)?.seq ?? 0;
  const begun = performance.now();
  const answered = trial.double.waitFor((message) => message.to === from && message.seq > before, 10_000);
  const { ms } = await trial.double.write({ from, to: "+33937000001", text });
  await answered;
  const reply = performance.now() - begun;
  const plain = await trial.double.post({ AccountSid: account, From: from, To: "+33937000001", Body: text }, { url: `${publicUrl}/bare` });
  if (warm) {
    took.webhook.push(ms);
    took.reply.push(reply);
    took.bare.push(plain.ms);
  }
}

const at = (list: number[], share: number): number => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN;
const bareMedian = at(took.bare, 0.5);
const line = (name: string, list: number[]): string =>
  `${name.padEnd(42)} median ${at(list, 0.5).toFixed(1).padStart(7)} ms   p95 ${at(list, 0.95).toFixed(1).padStart(7)} ms   ÷ bare ${(at(list, 0.5) / bareMedian).toFixed(1).padStart(6)}`;
const report = [
  `${took.webhook.length} messages, one at a time, each beside a bare signed webhook`,
  line("bare: Express, signature, empty answer", took.bare),
  line("webhook answered, message durable (AOF)", took.webhook),
  line("webhook sent to reply at Twilio", took.reply),
];
process.stdout.write(`${report.join("\n")}\n`);
await trial.close();
await bare.close(500);
await redis.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
