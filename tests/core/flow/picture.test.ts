import { expect, test } from "vitest";
import { drawMermaid, drawText } from "../../../src/cli/draw-flows.ts";
import { preview, weights } from "../../../src/cli/preview-flows.ts";
import { compiledOf, smallCatalog } from "./small-house.ts";

const compiled = compiledOf({});

test("the picture, as lines", () => {
  expect(drawText(compiled.model, smallCatalog)).toBe(
    [
      "book  (book)",
      "  ▸ when [ask]  → recap",
      "    recap [choose]  send → send · no → end",
      "    send [do send]  sent → sent · error → when",
      "    sent [say]  → end",
    ].join("\n"),
  );
});

test("the picture, as Mermaid: no dot, no hyphen and no bare end in a name", () => {
  const drawn = drawMermaid(compiled.model, smallCatalog);
  expect(drawn).toContain('  s_book_recap -->|"no"| end_((end))');
  expect(drawn).toContain('  s_book_send -->|"error"| s_book_when');
  const names = drawn.split("\n").flatMap((line) => /^ {2}(\S+) -->/.exec(line)?.[1] ?? []);
  expect(names.length).toBe(6);
  for (const name of names) expect(name).toMatch(/^\w+$/);
});

test("the preview, as it arrives", () => {
  expect(preview(compiled, smallCatalog, "book", { locale: "en", channel: "sms" })).toContain(
    "book.recap.choose  (1 segment, 53 septets)\n  Thursday 14:00. Shall I ask? 1 Send it\n  2 Send nothing",
  );
  expect(preview(compiled, smallCatalog, "book", { locale: "fr", channel: "whatsapp" })).toContain(
    "jeudi 14h. Je demande ?\n  [Oui] [Non]",
  );
  expect(preview(compiled, smallCatalog, "notices", { locale: "fr", channel: "sms" })).toContain("C'est confirmé : dimanche 2 aout.");
});

test("the weights, dearest first", () => {
  const units = weights(compiled, smallCatalog, "fr")
    .split("\n")
    .map((line) => Number(line.slice(3, 7)));
  expect(units).toEqual([...units].sort((a, b) => b - a));
  expect(units.length).toBe(9);
});
