/** People of the catalogue: fresh phones, a request that stands, what the therapist reads. Shared by the files that talk rather than post. */
import { type Door, her } from "./door.ts";

let count = 0;
/** A phone that has never written before. */
export function somebody(channel: "sms" | "whatsapp" = "sms"): string {
  count += 1;
  const phone = `+336120${String(10_000 + count).padStart(5, "0")}`;
  return channel === "sms" ? phone : `whatsapp:${phone}`;
}

/** This person's request for `when`, sent to the practice; its code. */
export async function requestOf(door: Door, from: string, when: string, name = "Zoé"): Promise<string> {
  await door.say(from, `rdv ${when}, je m'appelle ${name}`);
  await door.say(from, "oui");
  return door.stage.codeOf([from]);
}

/** What she is told that waits; her own bare answer to anything is "liste" and nothing else. */
export const listOf = (door: Door): Promise<string> => door.say(her, "liste");

/** Everything that left for this address since `seq`, and the newest number. */
export const leftFor = (door: Door, to: string): readonly string[] => door.stage.double.messages({ to }).map(({ text }) => text);
