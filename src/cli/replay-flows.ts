/**
 * `npm run flows -- replay`: the conversations of `tests/transcripts` as they stood before a change, played against the program as it is now.
 * In: a git ref (default: before the last change of flows or core; with edits not committed yet, HEAD). Out: an exit code; 1: something is said otherwise.
 * The playing itself is a program of the tests (`tests/support/replay.ts`): it needs a private Redis and the Twilio double.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { print } from "./open-redis.ts";

const folder = "tests/transcripts";
/** What decides what the bot says. */
const decides = ["flows", "src/core"];

export interface ReplayOptions {
  readonly since: string | undefined;
  /** Differences are shown, and are no failure. */
  readonly accept: boolean;
  /** Only transcripts whose name begins so. */
  readonly only?: string | undefined;
}

export function replayFlows({ since, accept, only = "" }: ReplayOptions): number {
  const ref = since ?? before();
  if (ref === undefined)
    return refuse("Nothing to compare with: this is no git checkout, or has one commit only. Name one: --since <ref>.");
  const names = git("ls-tree", "--name-only", ref, `${folder}/`)
    ?.split("\n")
    .filter((name) => name.endsWith(".txt") && basename(name).startsWith(only));
  if (names === undefined) return refuse(`git knows no ${ref}. Write a commit, a branch or a tag.`);
  if (names.length === 0) return refuse(`there are no transcripts in ${folder} at ${ref}.`);
  const there = mkdtempSync(join(tmpdir(), "accueil-replay-"));
  try {
    mkdirSync(join(there, "before"));
    for (const name of names) writeFileSync(join(there, "before", basename(name)), git("show", `${ref}:${name}`) ?? "");
    print(`${names.length} transcripts as of ${git("log", "-1", "--format=%h %s", ref)?.trim() ?? ref}`);
    const played = spawnSync(process.execPath, ["--import", "tsx", "tests/support/replay.ts", join(there, "before")], { stdio: "inherit" });
    return accept && played.status === 1 ? 0 : (played.status ?? 1);
  } finally {
    rmSync(there, { recursive: true });
  }
}

/** Edits are compared with what was committed; what was committed, with what stood before its last change. */
function before(): string | undefined {
  const edited = git("status", "--porcelain", "--", ...decides);
  if (edited === undefined) return undefined;
  if (edited.trim() !== "") return "HEAD";
  const last = git("log", "-1", "--format=%h", "--", ...decides)?.trim();
  const ref = last === undefined || last === "" ? undefined : `${last}~1`;
  return ref !== undefined && git("rev-parse", "--verify", "--quiet", ref) !== undefined ? ref : undefined;
}

function git(...args: readonly string[]): string | undefined {
  const done = spawnSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return done.status === 0 ? done.stdout : undefined;
}

function refuse(sentence: string): number {
  print(sentence);
  return 78;
}
