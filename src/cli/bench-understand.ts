/**
 * `npm run bench:understand -- intents | dates | therapist | distress | names FILE [--out FILE] [--wrong]`.
 * Reads labelled messages (JSON lines, the formats stand in bench-understand-rows.ts), asks the functions that answer clients, prints what
 * was right and the processor's µs a message, and last `score: 0.xxx` (how each is computed: bench-understand-measure.ts). `--out` writes what was predicted,
 * one JSON object a line in file order; `--wrong` lists what was not right. A malformed row is named by its line, written as `{}` and
 * not scored. Exit 1: a row was malformed; exit 78: the command or the file could not be read. No network.
 */

import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Kind, measures, type Read, shown } from "./bench-understand-measure.ts";

const usage = `npm run bench:understand -- ${Object.keys(measures).join(" | ")} FILE [--out FILE] [--wrong]`;
/** So many messages are read first and unmeasured, so that the figures are of a program that has been running for a minute. */
const warmReads = 3_000;

class Unusable extends Error {}

try {
  process.exitCode = await bench();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 78;
}

async function bench(): Promise<number> {
  const { kind, file, out, wrong } = options();
  const measure = measures[kind]();
  const writer = out === undefined ? undefined : await writerOf(out);
  await warmUp(kind, file);
  const spent: number[] = [];
  let [line, malformed, unscored] = [0, 0, 0];
  for await (const text of linesOf(file)) {
    line += 1;
    if (text.trim() === "") continue;
    const row = attempt((): unknown => JSON.parse(text.replace(/^\uFEFF/, "")));
    const from = process.cpuUsage();
    const read = row.ok ? attempt(() => measure.read(row.value)) : row;
    if (read.ok) {
      const { user, system } = process.cpuUsage(from);
      spent.push(user + system);
      if (read.value.right === undefined) unscored += 1;
      if (wrong && row.ok && read.value.right === false) print(missed(line, row.value, read.value));
    } else {
      malformed += 1;
      print(`line ${line}: ${read.why}`);
    }
    const written = writer?.write(`${JSON.stringify(read.ok ? read.value.prediction : {})}\n`);
    if (written === false && writer !== undefined) await once(writer, "drain");
  }
  if (writer !== undefined) {
    writer.end();
    await finished(writer);
  }
  const { lines, score } = measure.sum();
  for (const each of lines) print(each);
  if (unscored > 0) print(`not scored (grey or without a label): ${unscored}`);
  if (malformed > 0) print(`malformed: ${malformed}`);
  spent.sort((a, b) => a - b);
  print(`µs of processor a message: p50 ${quantile(spent, 0.5)}, p99 ${quantile(spent, 0.99)}`);
  print(`score: ${shown(score)}`);
  return malformed > 0 ? 1 : 0;
}

/** The file's first messages over and over; what is malformed is told of when it is measured. */
async function warmUp(kind: Kind, file: string): Promise<void> {
  const rows: unknown[] = [];
  for await (const text of linesOf(file)) {
    const row = attempt((): unknown => JSON.parse(text.replace(/^\uFEFF/, "")));
    if (row.ok) rows.push(row.value);
    if (rows.length >= warmReads) break;
  }
  const warm = measures[kind]();
  for (let read = 0; rows.length > 0 && read < warmReads; read += 1) attempt(() => warm.read(rows[read % rows.length]));
}

function options(): { kind: Kind; file: string; out: string | undefined; wrong: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: "string" }, wrong: { type: "boolean", default: false } },
    });
    const [said, file, more] = positionals;
    const kind = (Object.keys(measures) as Kind[]).find((each) => each === said);
    if (kind === undefined || file === undefined || more !== undefined) return fail(usage);
    return { kind, file, out: values.out, wrong: values.wrong };
  } catch (error) {
    return error instanceof Unusable ? fail(error.message) : fail(usage);
  }
}

/** Open, so that a place that cannot be written is told of before anything is measured. */
async function writerOf(file: string): Promise<WriteStream> {
  const writer = createWriteStream(file);
  await once(writer, "open").catch((error: Error) => fail(`--out ${file}: ${error.message}`));
  return writer;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, "utf8");
  const opened = once(stream, "open").catch((error: Error) => fail(`${file}: ${error.message}`));
  await opened;
  yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Only what is wrong with a row is caught; anything else is a bug of ours and is shown as one. */
function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof z.ZodError)
      return { ok: false, why: error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ") };
    if (error instanceof SyntaxError) return { ok: false, why: "not JSON" };
    throw error;
  }
}

function missed(line: number, row: unknown, { got, want }: Read): string {
  const text = z.object({ text: z.string() }).parse(row).text;
  return `${line}  ${JSON.stringify(text)}  got ${got}  want ${want}`;
}

function quantile(sorted: readonly number[], at: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0).toFixed(0);
}

function fail(why: string): never {
  throw new Unusable(why);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
