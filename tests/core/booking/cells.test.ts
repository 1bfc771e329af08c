import { expect, test } from "vitest";
import { cellsOf, slotOf } from "../../../src/core/booking/cells.ts";
import { martigues, practiceWith, slotAt } from "./practice.ts";

test.each([
  ["2026-11-26T14:00", 90, 0, "202611261300", "202611261415", 6],
  ["2026-11-26T14:00", 45, 0, "202611261300", "202611261330", 3],
  ["2026-11-26T14:00", 45, 10, "202611261300", "202611261345", 4], // the buffer touches a quarter in part
  ["2026-11-26T14:10", 45, 0, "202611261300", "202611261345", 4], // as does a start beside the quarter
  ["2026-06-26T14:00", 90, 0, "202606261200", "202606261315", 6],
  ["2026-12-31T23:30", 90, 0, "202612312230", "202612312345", 6], // over the new year
  ["2027-03-28T01:30", 60, 0, "202703280030", "202703280115", 4], // through the spring night
  ["2026-10-25T01:30", 120, 0, "202610242330", "202610250115", 8], // through the autumn night
])("fault 42, 44: a session at %s, %d minutes and a buffer of %d, holds its quarters", (wall, minutes, buffer, first, last, count) => {
  const cells = cellsOf({ ...slotAt(wall), minutes }, buffer);
  expect([cells[0], cells.at(-1), cells.length]).toEqual([first, last, count]);
});

test("two sessions with the buffer between them share no quarter, a minute less and they do", () => {
  const share = (a: string, b: string): number => cellsOf(slotAt(a), 15).filter((cell) => cellsOf(slotAt(b), 15).includes(cell)).length;
  expect(share("2026-11-26T14:00", "2026-11-26T15:45")).toBe(0);
  expect(share("2026-11-26T14:00", "2026-11-26T15:30")).toBe(1);
});

test("a wall time is a session, unless no clock or two clocks show it", () => {
  expect(slotOf("2026-11-26T14:00", martigues)).toEqual({
    ok: true,
    value: { wall: "2026-11-26T14:00", zone: "Europe/Paris", at: 1_795_698_000_000, minutes: 90 },
  });
  expect(slotOf("2027-03-28T02:30", martigues)).toEqual({ ok: false, why: "never" });
  expect(slotOf("2026-10-25T02:30", martigues)).toEqual({ ok: false, why: "twice" });
  expect(slotOf("2027-03-28T02:30", practiceWith({ zone: "Indian/Reunion" })).ok).toBe(true);
});
