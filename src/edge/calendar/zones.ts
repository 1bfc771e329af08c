/**
 * What a feed's zone is called in the world. Outlook writes Windows names, in the language of whoever set it up; others write paths, or names of
 * their own beside a definition.
 * In: a TZID and the feed's definitions. Out: an IANA zone; or the definition to go by; or nothing, and the practice's zone stands for it.
 */
import { createRequire } from "node:module";
import { z } from "zod";
import { Zone } from "../../core/words/time.ts";
import type { Feed } from "./lines.ts";

/** Windows' own names, and the names that it shows. */
const windows = z
  .record(z.string(), z.object({ iana: z.array(z.string()) }))
  .parse(createRequire(import.meta.url)("node-ical/windowsZones.json"));

export type Named =
  | { readonly kind: "iana"; readonly zone: Zone }
  | { readonly kind: "defined"; readonly lines: readonly string[] }
  | undefined;

export function zoneNamed(tzid: string, zones: Feed["zones"]): Named {
  const defined = zones.get(tzid);
  const usual = [tzid, ...tails(tzid), defined?.usual, windows[tzid]?.iana[0]].find((name) => name !== undefined && isZone(name));
  if (usual !== undefined) return { kind: "iana", zone: usual };
  return defined === undefined ? undefined : { kind: "defined", lines: defined.lines };
}

/** `/freeassociation.sourceforge.net/Europe/Paris` ends in a zone. */
function tails(tzid: string): readonly string[] {
  const parts = tzid.split("/").filter((part) => part !== "");
  return parts.length < 3 ? [] : [parts.slice(-3).join("/"), parts.slice(-2).join("/")];
}

const isZone = (name: string): boolean => /^[A-Za-z]/.test(name) && Zone.safeParse(name).success;
