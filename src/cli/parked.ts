/**
 * `npm run parked -- list | retry <id>|all | drop <id>`: events that three tries could not handle, and who waits for an answer.
 * Shows ids, kinds, instants and keyed hashes; never a word, a name or a number. Exit 1: there is no such event; 78: not a command, or no Redis.
 */
import type { ParkedEvent } from "../edge/redis/parked.ts";
import { silenceMs } from "../stations/watch-silence.ts";
import { type Opened, openRedis, print, sayAge, sayInstant } from "./open-redis.ts";

const usage = "npm run parked -- list | retry <id>|all | drop <id>";
const [command = "list", id = ""] = process.argv.slice(2);
if (!(command === "list" || (command === "retry" && id !== "") || (command === "drop" && id !== "" && id !== "all"))) {
  print(usage);
  process.exit(78);
}
const opened = await openRedis("sealed");
const events = await opened.store.parking.list();
if (command === "list") await list(opened);
else {
  const chosen = events.filter((event) => id === "all" || event.id === id);
  if (chosen.length === 0) {
    print(id === "all" ? "No event is parked." : `No parked event has the id ${id}.`);
    process.exitCode = id === "all" ? 0 : 1;
  }
  for (const event of chosen) await (command === "retry" ? retry(event) : drop(event));
}
await opened.close();

async function list({ store, now }: Opened): Promise<void> {
  print(events.length === 0 ? "No event is parked." : `${events.length} event${events.length === 1 ? " is" : "s are"} parked:`);
  for (const event of events) print(`  ${describe(event)}, came ${sayInstant(event.acceptedAt)} (${sayAge(now() - event.acceptedAt)} ago)`);
  const waiting = await store.standing.unanswered(silenceMs);
  if (waiting.length === 0) return print("Nobody has waited for an answer for more than two minutes.");
  print(`${waiting.length} ${waiting.length === 1 ? "person waits" : "people wait"} for an answer:`);
  for (const { conversation, since } of waiting) print(`  ${conversation}, since ${sayInstant(since)} (${sayAge(now() - since)})`);
}

async function retry(event: ParkedEvent): Promise<void> {
  const ended = await opened.store.parking.retry(event);
  const became = {
    done: "is handled again now, first in its conversation",
    gone: "is not parked any more",
    nobody: "stays: its conversation has been forgotten since, nobody can be answered",
  }[ended];
  print(`${describe(event)} ${became}.`);
  if (ended === "nobody") process.exitCode = 1;
}

async function drop(event: ParkedEvent): Promise<void> {
  const ended = await opened.store.parking.drop(event);
  print(`${describe(event)} ${ended === "done" ? "is gone. What it asked for was not done" : "was not parked any more"}.`);
}

/** `SM12… message of martigues.UdsHH…`. */
function describe({ id: eventId, event, conversation }: ParkedEvent): string {
  if (event === "unreadable") return `${eventId} unreadable of ${conversation}`;
  const kind = event.kind === "timer" ? `timer ${event.name}` : event.kind === "word" ? `word ${event.about.kind}` : event.kind;
  return `${eventId} ${kind} of ${conversation}`;
}
