/**
 * The trial's clock: real time plus an offset, and the jumps that move it forward.
 * In: a folder to remember the offset in (a restart never travels back), a bot that says what is due next. Out: now.
 * Never moves backwards, never skips a due instant on the way.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, clockOf, dateOf, someInstantOf, wallAt, wallOf } from "../core/words/time.ts";

/** The part of the running bot that the trial needs beside its webhook. */
export interface Tried {
  /** Resolves when nothing is due now. */
  settle(): Promise<void>;
  /** Epoch ms of the next thing due; undefined for none. */
  nextAt(): Promise<number | undefined>;
  queue(): Promise<{
    readonly requests: number;
    readonly reminders: number;
    readonly inbox: number;
    readonly outbox: number;
    readonly timers: number;
  }>;
}

export interface TrialClock {
  now(): number;
  /** Lives through every due instant up to `target`, in order. An instant in the past only settles. */
  jump(target: number, bot: Tried): Promise<void>;
}

/** A bot that sets itself something due again and again at the same instant must not hold the page for ever. */
const HOPS = 500;

/** `first`: where it begins when nothing is remembered, from the real now on; absent: there. */
export function openClock(folder: string, first: (now: number) => number = (now) => now): TrialClock {
  const file = join(folder, "clock.json");
  const remembered = readOffset(file);
  let offsetMs = remembered ?? 0;
  const now = (): number => Date.now() + offsetMs;
  const set = (at: number): void => {
    if (at <= now()) return;
    offsetMs = at - Date.now();
    writeFileSync(file, JSON.stringify({ offsetMs }));
  };
  if (remembered === undefined) set(first(now()));
  return {
    now,
    async jump(target, bot) {
      for (let hop = 0; hop < HOPS; hop += 1) {
        await bot.settle();
        const next = await bot.nextAt();
        if (next === undefined || next > target) break;
        set(next);
      }
      set(target);
      await bot.settle();
    },
  };
}

const zone = "Europe/Paris";

/** In the night nothing rings on her phone: whoever tries it then begins on the morning after. */
export function byDay(now: number): number {
  const wall = wallOf(now, zone);
  const clock = clockOf(wall);
  if ("08:00" <= clock && clock < "21:00") return now;
  return someInstantOf(wallAt(clock < "08:00" ? dateOf(wall) : addDays(dateOf(wall), 1), "09:30"), zone);
}

function readOffset(file: string): number | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof read === "object" && read !== null && "offsetMs" in read && typeof read.offsetMs === "number" ? read.offsetMs : undefined;
  } catch {
    return undefined;
  }
}
