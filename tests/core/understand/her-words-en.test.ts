/** Her own words in English: each is an order with what it names, or none at all. */
import { describe, expect, test } from "vitest";
import { herAnswer } from "../../../src/core/conversation/understand/her-answers.ts";
import { herWord } from "../../../src/core/conversation/understand/her-words.ts";

const at = { now: "2026-11-24T10:00", locale: "en" as const };
const days = (from: string, to = from) => ({ kind: "agenda", from, to });

describe("what she says, and what it is", () => {
  test.each<[string, object]>([
    ["my schedule", days("2026-11-24", "2026-11-30")],
    ["calendar", days("2026-11-24", "2026-11-30")],
    ["today", days("2026-11-24")],
    ["who's coming tomorrow?", days("2026-11-25")],
    ["tomorrow's schedule", days("2026-11-25")],
    ["WEEK OF Mon 30 Nov", days("2026-11-30", "2026-12-06")],
    ["next week", days("2026-11-30", "2026-12-06")],
    ["my appointments on thursday", days("2026-11-26")],
    ["away from 1 to 15 August", { kind: "change", changes: [{ kind: "absent", from: "2027-08-01", to: "2027-08-15" }] }],
    ["I'm off on friday", { kind: "change", changes: [{ kind: "absent", from: "2026-11-27", to: "2026-11-27" }] }],
    ["on leave next week", { kind: "change", changes: [{ kind: "absent", from: "2026-11-30", to: "2026-12-06" }] }],
    ["closed thursday afternoon", { kind: "change", changes: [{ kind: "closed", date: "2026-11-26", from: "12:00", to: "24:00" }] }],
    ["open saturday 2pm-4pm", { kind: "change", changes: [{ kind: "open", date: "2026-11-28", from: "14:00", to: "16:00" }] }],
    ["block friday 10am", { kind: "change", changes: [{ kind: "blocked", date: "2026-11-27", from: "10:00" }] }],
    ["my time off", { kind: "changes" }],
    ["remove absence 1", { kind: "drop", of: "absent", number: 1 }],
    ["book Marie thursday 2pm +33612345678", { kind: "book", name: "Marie", wall: "2026-11-26T14:00", phone: "+33612345678" }],
    ["put Marie down for thursday at 2pm", { kind: "book", name: "Marie", wall: "2026-11-26T14:00" }],
    ["book thursday 2pm for Marie", { kind: "book", name: "Marie", wall: "2026-11-26T14:00" }],
    ["cancel Marie", { kind: "call-off", name: "Marie" }],
    ["cancel Ngoc's appointment", { kind: "call-off", name: "Ngoc", booked: true }],
    ["cancel Marie, offer friday 10am", { kind: "call-off", name: "Marie", walls: ["2026-11-27T10:00"] }],
    ["reschedule Marie to friday 10am", { kind: "shift", name: "Marie", to: { wall: "2026-11-27T10:00" } }],
    ["move Marie's session to 3pm", { kind: "shift", name: "Marie", to: { clock: "15:00" } }],
    ["Marie: I'll be late", { kind: "write", name: "Marie", text: "I'll be late" }],
    ["pause", { kind: "pause" }],
    ["resume Marie", { kind: "resume", whom: "marie" }],
    ["cancel everything today", { kind: "day-off", date: "2026-11-24" }],
    ["cancel all my appointments tomorrow", { kind: "day-off", date: "2026-11-25" }],
    ["call off everything", { kind: "day-off" }],
    ["undo that", { kind: "undo" }],
    ["more help", { kind: "help" }],
  ])("« %s »", (said, order) => expect(herWord(said, at)).toMatchObject(order));
});

test.each([
  "book her in",
  "book it",
  "put her in",
  "add friday 10am",
  "book Marie",
  "move it to friday 10am",
  "ok thursday 2pm",
  "cancel K7",
])("« %s » is an answer to a request, and no order", (said) => expect(herWord(said, at)).toBeUndefined());

test.each<[string, object]>([
  ["all of them", { kind: "all" }],
  ["ok all", { kind: "all" }],
  ["one by one", { kind: "each" }],
  ["no one", { kind: "none" }],
  ["go ahead", { kind: "yes", whole: false }],
  ["never mind", { kind: "no", whole: false }],
  ["ok undo", { kind: "yes", whole: true }],
])("« %s » answers a question of hers", (said, answer) => expect(herAnswer(said)).toEqual(answer));
