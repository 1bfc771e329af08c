/**
 * `npm run flows -- lint | graph [flow] [--mermaid] | preview [flow] [--lang en] [--channel whatsapp] | weights [--lang en]
 * | explain "…" [--lang en] [--at 2026-11-25T10:00] [--expects wish] | check [--against redis://…] | replay [--since <git ref>] [--accept]`.
 * Reads `flows/`, writes to the terminal only. Exit 1: lint found an error, or a replay a difference; exit 78: the command or a file could not be read.
 */
import { parseArgs } from "node:util";
import { catalog } from "../core/conversation/catalog.ts";
import { readHouse, sayProblems } from "../edge/files/load-house.ts";
import { checkFlows } from "./check-flows.ts";
import { drawMermaid, drawText } from "./draw-flows.ts";
import { explainTyped } from "./explain.ts";
import { openRedis, print } from "./open-redis.ts";
import { preview, weights } from "./preview-flows.ts";
import { replayFlows } from "./replay-flows.ts";

const usage =
  "npm run flows -- lint | graph [flow] [--mermaid] | preview [flow | notices] [--lang fr|en] [--channel sms|whatsapp] | weights [--lang fr|en] | explain TEXT [--lang fr|en] [--at YYYY-MM-DDTHH:mm] [--expects nothing|choice|wish|name|text] | check [--against redis://…] | replay [--since <git ref>] [--accept]";
const options = {
  allowPositionals: true,
  options: {
    help: { type: "boolean", short: "h", default: false },
    mermaid: { type: "boolean", default: false },
    lang: { type: "string", default: "fr" },
    channel: { type: "string", default: "sms" },
    dir: { type: "string", default: "flows" },
    practices: { type: "string" },
    at: { type: "string" },
    expects: { type: "string", default: "nothing" },
    against: { type: "string" },
    since: { type: "string" },
    accept: { type: "boolean", default: false },
    only: { type: "string" },
  },
} as const;
const { values, positionals } = read();
const [command, flow] = positionals;
if (values.help) {
  print(usage);
  process.exit(0);
}
const locale = values.lang === "en" ? "en" : "fr";
const channel = values.channel === "whatsapp" ? "whatsapp" : "sms";

const { compiled, problems } = await readHouse(
  { flowsDir: values.dir, practicesDir: values.practices ?? `${values.dir}/practices` },
  "unknown",
);
const errors = problems.filter((one) => one.severity === "error").length;

if (command === "lint") {
  if (problems.length > 0) print(sayProblems(problems));
  print(`${errors} error${errors === 1 ? "" : "s"}, ${problems.length - errors} warning${problems.length - errors === 1 ? "" : "s"}`);
  process.exitCode = errors > 0 ? 1 : 0;
} else if (command === "explain") {
  const told = flow === undefined ? undefined : explainTyped(flow, { locale, at: values.at, expects: values.expects });
  print(told ?? usage);
  if (told === undefined) process.exitCode = 78;
} else if (command === "replay") {
  process.exitCode = replayFlows({ since: values.since, accept: values.accept, only: values.only });
} else if (command !== "graph" && command !== "preview" && command !== "weights" && command !== "check") {
  print(usage);
  process.exitCode = 78;
} else if (compiled === undefined) {
  print(sayProblems(problems));
  process.exitCode = 78;
} else if (command === "check") {
  if (values.against !== undefined) process.env.REDIS_URL = values.against;
  const { store, close } = await openRedis("sealed");
  for (const line of await checkFlows(compiled.model, store.states.all(), store.models)) print(line);
  await close();
} else if (flow !== undefined && flow !== "notices" && !compiled.model.flows.has(flow)) {
  print(`no flow "${flow}": ${[...compiled.model.flows.keys()].join(", ")}, notices`);
  process.exitCode = 78;
} else if (command === "graph") {
  print(values.mermaid ? drawMermaid(compiled.model, catalog, flow) : drawText(compiled.model, catalog, flow));
} else if (command === "preview") {
  print(preview(compiled, catalog, flow, { locale, channel }));
} else {
  print(weights(compiled, catalog, locale));
}

/** An option that nobody knows is named, with what there is. */
function read(): ReturnType<typeof parseArgs<typeof options>> {
  try {
    return parseArgs(options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.split(". ")[0] : error}.\n${usage}\n`);
    process.exit(78);
  }
}
