/**
 * `npm run feed -- [<practice>] [--revoke]`: the link of the therapist's calendar feed, as text and as a QR code; `--revoke` makes another one, and
 * from then on the old one leads nowhere. With the environment of the program, for the Redis that it uses. Exit 78: not a command, no such practice,
 * a variable or Redis is not there.
 */
import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { encodeQR } from "qr";
import type { z } from "zod";
import { variables } from "../config-variables.ts";
import { PracticeId } from "../core/words/ids.ts";
import { linksOf } from "../edge/system/links.ts";
import { openRedis, print, refuse } from "./open-redis.ts";

const usage = "npm run feed -- [<practice>] [--revoke]";
const given = process.argv.slice(2);
const revokes = given.includes("--revoke");
const [named, ...more] = given.filter((word) => word !== "--revoke");
if (more.length > 0 || named?.startsWith("-")) refuse(usage);

const { store, close } = await openRedis("plain");
try {
  const publicUrl = variable("PUBLIC_URL");
  const links = linksOf(variable("ADDRESS_KEY"));
  const practice = await chosen(named);
  const before = await store.bookings.feedSeed(practice);
  const fresh = randomBytes(16).toString("base64url");
  if (revokes) await store.bookings.replace(practice, fresh);
  const seed = revokes ? fresh : await store.bookings.first(practice, fresh);
  show(practice, publicUrl + links.feed(practice, seed), before === undefined ? "first" : revokes ? "anew" : "same");
} finally {
  await close();
}

function show(practice: PracticeId, link: string, made: "first" | "anew" | "same"): void {
  // A telephone takes this for a subscription; the same under https it would copy once.
  const subscription = link.replace(/^https?:/, "webcal:");
  print(
    {
      first: `The calendar feed of ${practice}: its first link.`,
      anew: `The calendar feed of ${practice}: a new link. The old one leads nowhere from now on.`,
      same: `The calendar feed of ${practice}: its link, as before.`,
    }[made],
  );
  print("Whoever has this link sees every hour that is taken: it is for the therapist alone.\n");
  print(`  ${link}\n    for Google Calendar (Other calendars, From URL), Outlook (Subscribe from web), Thunderbird\n`);
  print(`  ${subscription}\n    for an iPhone or a Mac; as a picture, to be scanned by the iPhone's camera:\n`);
  // On a terminal in its own colours: a code that comes out white on black is not read by every camera.
  print(encodeQR(subscription, process.stdout.isTTY ? "term" : "ascii", { ecc: "low" }));
  print(`To make this link useless and get another: npm run feed -- ${practice} --revoke`);
}

/** The one that was named, or the only one there is. */
async function chosen(name: string | undefined): Promise<PracticeId> {
  const dir = variable("PRACTICES_DIR") ?? `${variable("FLOWS_DIR")}/practices`;
  const files = await readdir(dir).catch(() =>
    refuse(`There are no practices in ${dir}: start this where the program starts, or set PRACTICES_DIR.`),
  );
  const names = files.filter((file) => file.endsWith(".yaml") && !file.startsWith(".")).map((file) => file.slice(0, -".yaml".length));
  const asked = PracticeId.safeParse(name ?? (names.length === 1 ? names[0] : undefined));
  if (!asked.success || !names.includes(asked.data)) return refuse(`${usage}\nThe practices here: ${names.sort().join(", ")}.`);
  return asked.data;
}

function variable<N extends keyof typeof variables>(name: N): z.output<(typeof variables)[N]["schema"]> {
  const read = variables[name].schema.safeParse(process.env[name] || undefined);
  // The schema is that name's own; the union over all names is what the compiler cannot follow.
  if (read.success) return read.data as z.output<(typeof variables)[N]["schema"]>;
  return refuse(`${name}: ${variables[name].about.fix}`);
}
