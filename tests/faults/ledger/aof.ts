/**
 * The ledger of a run: Redis' own append-only file, which with `always` holds every write that was ever acknowledged, in order.
 * In: the folder of a server. Out: what was written, script by script (what one script wrote stands together). Never changed, never asked of
 * the program: this is how a run is judged from outside.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameEnd, words } from "../world/frames.ts";

/** What one script or command wrote. */
export type Written = readonly (readonly string[])[];

export function readLedger(dir: string): readonly Written[] {
  return aofFiles(dir).flatMap((file) => transactions(readFileSync(file)));
}

/** Every byte that was ever written, for looking for what must not be there. */
export const ledgerBytes = (dir: string): Buffer => Buffer.concat(aofFiles(dir).map((file) => readFileSync(file)));

/** In the order of the manifest; the base is the empty server that it all began with. */
function aofFiles(dir: string): readonly string[] {
  const folder = join(dir, "appendonlydir");
  const manifest = readdirSync(folder).find((file) => file.endsWith(".manifest"));
  if (manifest === undefined) throw new Error(`${folder} has no manifest`);
  return readFileSync(join(folder, manifest), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, file, type] = /^file (\S+) seq \d+ type (\w)/.exec(line) ?? [];
      return file !== undefined && type === "i" ? [join(folder, file)] : [];
    });
}

function transactions(bytes: Buffer): readonly Written[] {
  const all: Written[] = [];
  let open: (readonly string[])[] | undefined;
  let at = 0;
  while (at < bytes.length) {
    const end = frameEnd(bytes, at);
    // The last write of a server that was killed: never acknowledged, and cut off at its next start.
    if (end === undefined) break;
    const command = [...words(bytes.subarray(at, end))].map((word) => word.toString("utf8"));
    at = end;
    const name = command[0]?.toUpperCase();
    if (name === "MULTI") open = [];
    else if (name === "EXEC") {
      if (open !== undefined) all.push(open);
      open = undefined;
    } else if (open !== undefined) open.push(command);
    else if (name !== "SELECT") all.push([command]);
  }
  return all;
}
