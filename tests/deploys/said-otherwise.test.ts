/** What a replay prints: what is said otherwise after which line, and nothing else. */
import { expect, test } from "vitest";
import { saidOtherwise, sayOtherwise } from "../support/said-otherwise.ts";

const text = (...lines: readonly string[]): string => ["# une demande", "now = 2026-11-24T10:00", "", ...lines, ""].join("\n");
const before = text("zoe: bonjour", "bot>zoe: Bonjour.", "zoe: rdv", "bot>zoe: Quand ?", "  [Demain] [Jeudi]", "bot>therapist: K7 attend.");

test.each<[string, string, string]>([
  ["nothing", before, ""],
  [
    "other words",
    before.replace("Quand ?", "Quel jour ?"),
    "  after « zoe: rdv »\n    before  bot>zoe: Quand ? [Demain] [Jeudi]\n    now     bot>zoe: Quel jour ? [Demain] [Jeudi]",
  ],
  [
    "another button",
    before.replace("[Jeudi]", "[Lundi]"),
    "  after « zoe: rdv »\n    before  bot>zoe: Quand ? [Demain] [Jeudi]\n    now     bot>zoe: Quand ? [Demain] [Lundi]",
  ],
  ["silence", before.replace("bot>zoe: Bonjour.\n", ""), "  after « zoe: bonjour »\n    before  bot>zoe: Bonjour.\n    now     (nothing)"],
  ["one message more", `${before}bot>zoe: Encore.\n`, "  after « zoe: rdv »\n    now     bot>zoe: Encore."],
  [
    "another order",
    text("zoe: bonjour", "bot>zoe: Bonjour.", "zoe: rdv", "bot>therapist: K7 attend.", "bot>zoe: Quand ?", "  [Demain] [Jeudi]"),
    "  after « zoe: rdv »\n    the same lines, in another order",
  ],
])("%s", (_, now, told) => expect(saidOtherwise(before, now).map(sayOtherwise).join("\n")).toBe(told));
