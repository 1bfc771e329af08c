/**
 * `npm run hold -- status | on | off`: whether anything may leave. While held, messages are accepted and decided, the urgent lane goes on,
 * and what waits stays. Says what it did, and what comes next. Exit 78: the command is not one, or Redis is not there.
 */
import type { Hold, HoldReason } from "../stations/ports-ground.ts";
import { type Opened, openRedis, print, sayAge, sayInstant } from "./open-redis.ts";

const because: Readonly<Record<HoldReason, string>> = {
  operator: "by hand",
  lost: "because this Redis was found to be empty, or another one than the program knew",
  old: "because this Redis remembers less than was sent: it was restored from an earlier copy",
  unsure: "because Redis was started anew and Twilio's list cannot be read to compare; this hold ends by itself",
};

const [command = "status"] = process.argv.slice(2);
if (command !== "status" && command !== "on" && command !== "off") {
  print("npm run hold -- status | on | off");
  process.exit(78);
}
const opened = await openRedis("plain");
const before = worst(await opened.store.hold.read());
if (command === "on") {
  await opened.store.hold.on();
  print(
    before === undefined || before.reason === "unsure"
      ? "Sending is held from now on. Messages are still accepted."
      : "Sending was held already; its reason stays.",
  );
}
if (command === "off") {
  await opened.store.hold.off();
  if (before === undefined) print("Sending was not held.");
  else if (before.reason === "unsure") print("This hold is not one to end by hand: it ends by itself once Twilio's list can be read.");
  else print("Sending goes on. What waited leaves within a few seconds.");
  if (before?.reason === "lost" || before?.reason === "old") print(lookedUp(before));
}
await say(opened);
await opened.close();

async function say({ store, now }: Opened): Promise<void> {
  const holds = await store.hold.read();
  const hold = worst(holds);
  const { dueOut, parkedEvents } = await store.standing.depths();
  if (hold === undefined) print("Held: no.");
  else {
    const where = holds.length === 1 ? "" : ` (${holds.filter((each) => each !== undefined).length} of ${holds.length} shards)`;
    print(`Held: YES${where}, since ${sayInstant(hold.since)} (${sayAge(now() - hold.since)}), ${because[hold.reason]}.`);
    if (hold.reason === "lost" || hold.reason === "old") {
      print(lookedUp(hold));
      print('What to look at first: docs/operations.md, "When sending is held". Then: npm run hold -- off');
    }
    if (hold.reason === "operator") print("To end it: npm run hold -- off");
  }
  print(`${dueOut} recipient${dueOut === 1 ? " has" : "s have"} something to be sent.`);
  if (parkedEvents > 0) print(`${parkedEvents} event${parkedEvents === 1 ? " is" : "s are"} parked: npm run parked -- list`);
}

function lookedUp({ since }: Hold): string {
  return `What was caused before ${sayInstant(since)} is looked up in Twilio's list before it leaves: what has left already is not sent again.`;
}

/** Of several shards the one that wants a person most. */
function worst(holds: readonly (Hold | undefined)[]): Hold | undefined {
  const order: readonly HoldReason[] = ["lost", "old", "operator", "unsure"];
  return holds
    .flatMap((hold) => hold ?? [])
    .sort((one, other) => order.indexOf(one.reason) - order.indexOf(other.reason))
    .at(0);
}
