/**
 * The fault matrix: what can break, and what must happen then. 62 rows, numbered for good: tests name them (`fault 7: …`), and `docs/faults.md`
 * is written from both. Nothing is tested here.
 */
export interface Row {
  readonly number: number;
  readonly fault: string;
  /** What must be true, in the words of the house. */
  readonly expected: string;
}
export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

const group = (name: string, first: number, rows: readonly (readonly [fault: string, expected: string])[]): Group => ({
  name,
  rows: rows.map(([fault, expected], at) => ({ number: first + at, fault, expected })),
});

export const matrix: readonly Group[] = [
  group("Processes that die", 1, [
    ["a web process is killed before `accept`", "no 200; Twilio's retry or the poll brings the message"],
    ["a web process is killed after `accept`, before the 200", "stored; the retry is answered as a duplicate, and there is one answer"],
    ["a web process is killed after the 200, before the bell", "the sweep of a worker finds it"],
    ["a worker is killed before `commit`", "the turn stays at the head; another run decides it; one effect"],
    ["a worker is killed after `commit`, before its bells", "the sweep sends what the commit has written"],
    ["a worker is killed after `claim`, before the POST", "its lease ends, the list is asked, nothing is found, it is sent once"],
    ["a worker is killed after the POST was accepted, before `settle`", "the report or the list settles it; no second POST"],
    ["a worker is killed during `settle`", "the script ran or it did not; either way sent once, and the next one leaves"],
    ["two workers, one conversation", "one commit wins, the others are stale and write nothing"],
    ["a worker's event loop is blocked", "decided twice at most, one effect; a long block is said in the log and the metrics"],
    ["SIGTERM under load", "what is under way is answered, nothing is accepted later, exit 0 in time, nothing lost"],
    ["SIGTERM while Redis is down", "exits by its deadline, never hangs"],
    ["a worker that crashes at every start", "the web processes go on accepting; the first good worker answers everything, in order"],
  ]),
  group("Redis", 14, [
    ["`kill -9`, restart", "503 meanwhile, then everything goes on; nothing lost, nothing twice"],
    ["power loss: what was not on the disk is gone", "with `appendfsync always`, nothing that was acknowledged"],
    ["frozen for longer than any limit", "503 within 2 s; what Redis executes late is absorbed by the ids"],
    ["slow: 300 ms for every reply", "accepted within a second and a half, and sends go on"],
    ["links cut with replies lost", "no effect twice"],
    ["absent at boot", "not ready, no crash; ready soon after it is there"],
    ["restarted empty", "noticed and alarmed; the inboxes are rebuilt from Twilio's list; sending is held until a human says so"],
    ["restored from an old backup", "the same; what was sent since is looked up and not sent again"],
    ["out of memory, `noeviction`", "503, a quiet log; goes on once there is room"],
    ["an eviction policy", "the boot is refused; a change while running is alarmed"],
    ["the disk is full, `always`", "503, nothing acknowledged is lost; goes on once there is room"],
    ["the append-only file has lost its tail", "Redis loads it; everything acknowledged is there"],
    ["`maxclients` is reached", "new processes wait and say so; those that are connected go on"],
    [
      "fail-over in a cluster",
      "503 for seconds; the replica goes on with what was acknowledged and replicated; the poll and the list close the rest",
    ],
    ["`SCRIPT FLUSH`", "the text is sent again, in the midst of work"],
    ["a read-only replica is reached by mistake", "503, the line is made anew, goes on once it is a primary"],
  ]),
  group("Twilio", 30, [
    ["429", "tried again after a growing wait with a spread; order kept, nothing lost"],
    ["500 or 503 before the message was taken", "unknown; the list is asked twice, then it is sent again, once"],
    ["500, reset or silence after the message was taken", "settled by the report or the list; never sent twice"],
    ["nine seconds for each POST", "other people do not wait, and no lease runs out"],
    ["down for an hour", "messages go on being accepted; late menu answers become one apology; decisions arrive later"],
    ["401: the token was rotated", "sending stops by itself and is alarmed; nothing is given up; it goes on with the right token"],
    ["reports before the answer, doubled, reversed, lost", "one message, and its status only rises"],
    ["the same webhook twenty times at once", "one effect, twenty times 200"],
    ["two messages that Twilio turned round", "both handled in the order of arrival, the request untouched"],
    [
      "a webhook posted again days later",
      "a duplicate for 400 days, whoever wrote it (of one client the newest thousand): no command is carried out twice, no old yes answers what is open today",
    ],
    ["the webhook's URL was wrong for hours", "the poll brings every message; those older than 6 h go to the therapist"],
  ]),
  group("Time", 41, [
    ["a process whose clock is an hour off", "not ready; reminders go by Redis' clock"],
    ["the nights of the change of clocks", "reminders at 18:00 on the wall; slots stay what they are"],
    [
      "the clock of Redis' host jumps",
      "what flies leaves once, ids stay known for 49 h, whoever writes is answered; not ready and alarmed until the clocks agree",
    ],
    ["leap day, new year, midnight", "as the calendar says"],
  ]),
  group("What is stored, and code", 45, [
    ["a poison message: `step` always throws", "three strikes, parked, one apology, an alert; the next message is handled"],
    ["half an emoji, NUL, 64 kB, right-to-left marks", "stored as it is or refused at the door; nothing behind it waits"],
    ["a state that cannot be read", "a copy is set aside, the flow begins anew, requests and bookings stay"],
    ["a deploy with changed flows while people talk", "they end on the structure on which they began, in today's words"],
    ["a rollback to older code", "an older worker leaves what it cannot read to a newer one, without a strike"],
    ["a key of another type", "refused whole before anything is written; others go on"],
    ["secrets missing or rotated", "the boot is refused by name; two tokens and several keys count during a rotation"],
    ["nobody reads the log any more", "the service goes on; what was left out is counted"],
    ["the heap's limit", "the process dies, the supervisor starts another, nothing is lost"],
    ["the name of Twilio's host cannot be resolved", "surely not sent: tried again, never a double"],
    ["a thousand messages in a minute from one person", "order kept, the person is told once, others do not wait"],
    ["a loop with another bot", "silence after six identical texts, alarmed; distress is heard"],
  ]),
  group("Calendars of hers, and the diary", 57, [
    [
      "a calendar cannot be reached, or answers with an error",
      "its last copy stands for a day, then nothing is called free; the operator is told at the third time, she after a day, by day",
    ],
    ["a calendar that never ends, or a small one that unpacks to a huge one", "cut off; memory stays, the next one is read"],
    ["a page, half a calendar, an hour that cannot be read, rules without end", "no calendar: what it leaves out must not look free"],
    ["a redirect to a private address, or a name that resolves to one", "refused; what was looked up is what is connected to"],
    [
      "a calendar that is slow or silent",
      "cut off in time, two seconds at her yes; it stands as it was last read, and nobody waits for it",
    ],
    [
      "a due row, an hour or a place in a list is lost, or an hour stands in another's name",
      "the night's audit finds it, mends what nobody could mean otherwise, tells the operator and the metrics",
    ],
  ]),
];

export const rows: readonly Row[] = matrix.flatMap((each) => each.rows);
