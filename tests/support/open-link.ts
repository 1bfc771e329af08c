/**
 * A link to a booking as a person opens it: the newest one that they were given, read from the real door.
 * In: the stage and their addresses. Out: title, span on the practice's wall clock, place, state, sequence, and which entry it is, in one line: the
 * same number is the same UID.
 */
import { wallOf } from "../../src/core/words/time.ts";
import { type Stage, zone } from "./stage.ts";

export const linked = /https?:\/\/[^\s]+\/c\/[^\s]+\.ics/g;

/** UIDs in the order in which they were seen. */
export type Entries = string[];

export async function openLink(stage: Stage, addresses: readonly string[], entries: Entries): Promise<string> {
  const links = stage.double.messages().flatMap(({ to, text }) => (addresses.includes(to) ? (text.match(linked) ?? []) : []));
  const link = links.at(-1);
  if (link === undefined) throw new Error("no link has been given to them");
  const answer = await fetch(link);
  if (answer.status !== 200) return String(answer.status);
  const text = (await answer.text()).replaceAll(/\r?\n[ \t]/g, "");
  const field = (name: string): string =>
    new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*?)\\r?$`, "m").exec(text)?.[1]?.replaceAll("\\", "") ?? "";
  const uid = field("UID");
  if (!entries.includes(uid)) entries.push(uid);
  const [from, to] = [wall(field("DTSTART")), wall(field("DTEND"))];
  const entry = entries.indexOf(uid) + 1;
  return `${field("SUMMARY")}, ${from}/${to.slice(11)}, ${field("LOCATION")}, ${field("STATUS")}, sequence ${field("SEQUENCE")}, entry ${entry}`;
}

/** `20261126T130000Z` on the practice's wall. */
function wall(stamp: string): string {
  const [, y, m, d, h, min] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ$/.exec(stamp) ?? [];
  return wallOf(Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min)), zone);
}
