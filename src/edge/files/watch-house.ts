/**
 * The house while it runs: an edit that is right applies at the next message, one that is wrong leaves the old house standing and is reported.
 * In: the house as loaded at boot, and where it came from. Out: the house as it stands now. Listens to the folders; never polls.
 */
import { existsSync, type FSWatcher, watch } from "node:fs";
import type { Problem } from "../../core/conversation/flow/problem.ts";
import { foldersOf, type HousePlace, type Loaded, loadHouse } from "./load-house.ts";

export interface Told {
  readonly swapped?: (house: Loaded) => void;
  /** The old house stands. */
  readonly refused?: (problems: readonly Problem[]) => void;
  /** The folders cannot be listened to, or read: edits are not seen until the next start. */
  readonly failed?: (error: Error) => void;
}

export interface WatchedHouse {
  readonly now: () => Loaded;
  readonly close: () => void;
}

/** Editors write a file in several strokes: one reading after the last. */
const quietMs = 150;

export function watchHouse(place: HousePlace, first: Loaded, told: Told = {}): WatchedHouse {
  let house = first;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();

  const reread = async (): Promise<void> => {
    const next = await loadHouse(place);
    if (closed) return;
    if (!next.ok) return told.refused?.(next.why);
    const same = next.value.model.hash === house.model.hash && JSON.stringify(next.value.practices) === JSON.stringify(house.practices);
    if (same) return;
    house = next.value;
    told.swapped?.(house);
  };
  const failed = (error: unknown): void => told.failed?.(error instanceof Error ? error : new Error(String(error)));
  const soon = (): void => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      listen();
      reading = reading.then(reread).catch(failed);
    }, quietMs);
  };

  let watchers: FSWatcher[] = [];
  const deaf = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  /** Anew at every reading, before it: a folder may have come, gone, or been replaced by another of its name. */
  const listen = (): void => {
    deaf();
    watchers = foldersOf(place)
      .filter((folder) => existsSync(folder))
      .map((folder) => watch(folder, { persistent: false }, soon).on("error", failed));
  };
  listen();

  return {
    now: () => house,
    close: () => {
      closed = true;
      clearTimeout(timer);
      deaf();
    },
  };
}
