/**
 * `npm run audit [-- --mend]`: the nightly audit, now. Shows what is wrong by kind, with ids, hours and keyed hashes, never a word, a name or a
 * number; with `--mend` what nobody could mean otherwise is set right. With the environment of the program, beside which it may run.
 * Exit 0: nothing is wrong; 1: something is, or was; 78: not a command, a variable, the practices or Redis.
 */
import { problemLine, readConfig } from "../config.ts";
import { loadHouse, sayProblems } from "../edge/files/load-house.ts";
import { auditAll, type Finding } from "../stations/audit.ts";
import { houseOf, placeOf } from "../wire-house.ts";
import { openRedis, print, refuse } from "./open-redis.ts";

const usage = "npm run audit [-- --mend]";
const given = process.argv.slice(2);
const mends = given.includes("--mend");
if (given.some((word) => word !== "--mend")) refuse(usage);

const { store, now, close } = await openRedis("sealed");
try {
  const config = readConfig(process.env);
  if (!config.ok) refuse(config.why.map(problemLine).join("\n"));
  const loaded = await loadHouse(placeOf(config.value));
  if (!loaded.ok) refuse(sayProblems(loaded.why));
  const house = houseOf(() => loaded.value, config.value);
  show(await auditAll({ books: store.books, records: store.records, house, clock: { now } }, mends));
} finally {
  await close();
}

function show({ looks, findings }: Awaited<ReturnType<typeof auditAll>>): void {
  print(`${looks} requests, days and waiting lists were looked at.`);
  if (findings.length === 0) return print("Nothing is wrong.");
  process.exitCode = 1;
  const rows = findings.map((finding) => [finding.flaw, finding.practice ?? "", whose(finding), finding.mended ? "mended" : "left"]);
  const head = ["kind", "practice", "what", ""];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) print(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
  print('What each kind means, and what to do: docs/operations.md, "The audit".');
}

/** `r0000… 2026-11-26 13:00 UTC`. */
function whose({ request, conversation, hour = "" }: Finding): string {
  const day = hour === "" ? undefined : `${hour.slice(0, 4)}-${hour.slice(4, 6)}-${hour.slice(6, 8)}`;
  const clock = hour.length > 8 ? ` ${hour.slice(8, 10)}:${hour.slice(10)} UTC` : "";
  return [request, conversation, day === undefined ? undefined : day + clock].filter((part) => part !== undefined).join(" ");
}
