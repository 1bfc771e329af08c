/** Which message carries a link for the client's calendar, on which channel, and what that costs. */
import { describe, expect, test } from "vitest";
import { announce, decide, makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { clientStep, freshClient } from "../../../src/core/conversation/client/client.ts";
import { segments } from "../../../src/core/conversation/flow/render.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { Address } from "../../../src/core/words/address.ts";
import { readTimer, timerId } from "../../../src/core/words/event.ts";
import type { Locale } from "../../../src/core/words/locale.ts";
import { asking, at, exact, her, practiceWith, slotAt } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const now = at("2026-11-24T10:00");
const eve = at("2026-11-25T18:00");
const asked = makeRequest(asking(exact("2026-11-26T14:00"), now));
const yes = decide(asked, { kind: "yes", slot: slotAt("2026-11-26T14:00") }, her, now, practiceWith());
const no = decide(asked, { kind: "no" }, her, now, practiceWith());
if (!yes.ok || !no.ok) throw new Error("she decides");
const booked = announce(yes.value, yes.value.until, practiceWith());
if (!booked.ok) throw new Error("it is told");
const link = "https://bot.example.fr/c/r0a1b2c3d4e5f6a7abcdefghijklmnopqrst.ics";

type Carrier = "never" | "confirmation" | "reminder";
type Where = "whatsapp" | "everywhere";
interface Given {
  readonly in: Carrier;
  readonly on: Where;
  readonly channel: "sms" | "whatsapp";
  readonly locale?: Locale;
  readonly stopped?: boolean;
}

/** What is said when this row is due; undefined for nothing. */
function said(
  row: "announce" | "remind",
  request: Request,
  { in: carrier, on, channel, locale = "fr", stopped = false }: Given,
): string | undefined {
  const practice = practiceWith({ invitation: { in: carrier, on } });
  const address = Address.parse(`${channel === "whatsapp" ? "whatsapp:" : ""}+33612345644`);
  const state: ClientState = {
    ...freshClient(now),
    greeted: true,
    locale,
    stopped,
    request: request.id,
    bookings: row === "remind" ? [request.id] : [],
  };
  const due = row === "announce" ? now + 30_000 : eve;
  const timer = readTimer(timerId(row, request.id, request.rev), due);
  if (timer === undefined) throw new Error("a row that is read");
  const known = facts(
    { conversation: request.client, address },
    { practice, requests: new Map([[request.id, request]]), invitations: carrier === "never" ? new Map() : new Map([[request.id, link]]) },
  );
  const step = clientStep(model, state, [timer], known, due);
  if (step.kind !== "done") throw new Error("nothing is asked for");
  const sent = step.effects.flatMap((effect) => (effect.kind === "send" ? [effect.message.body.text] : []));
  expect(sent.length).toBeLessThanOrEqual(1);
  return sent[0];
}

describe("the link", () => {
  const sms = { channel: "sms", on: "everywhere" } as const;
  const whatsapp = { channel: "whatsapp", on: "whatsapp" } as const;
  test.each<["announce" | "remind", Request, Given, boolean]>([
    ["announce", yes.value, { ...sms, in: "confirmation" }, true],
    ["announce", yes.value, { ...whatsapp, in: "confirmation" }, true],
    ["announce", yes.value, { channel: "sms", on: "whatsapp", in: "confirmation" }, false],
    ["announce", yes.value, { channel: "whatsapp", on: "everywhere", in: "confirmation" }, true],
    ["announce", yes.value, { ...whatsapp, in: "reminder" }, false],
    ["announce", yes.value, { ...whatsapp, in: "never" }, false],
    ["announce", no.value, { ...whatsapp, in: "confirmation" }, false],
    ["remind", booked.value, { ...sms, in: "reminder" }, true],
    ["remind", booked.value, { ...whatsapp, in: "reminder" }, true],
    ["remind", booked.value, { channel: "sms", on: "whatsapp", in: "reminder" }, false],
    ["remind", booked.value, { ...whatsapp, in: "confirmation" }, false],
    ["remind", booked.value, { ...whatsapp, in: "never" }, false],
  ])("%s of %o with %j", (row, request, given, carried) => {
    const text = said(row, request, given) ?? "";
    expect(text).not.toBe("");
    expect(text.includes(link)).toBe(carried);
  });

  test("stands last, with nothing behind it that a phone could take for a part of it", () => {
    for (const locale of ["fr", "en"] as const)
      expect(said("announce", yes.value, { ...sms, in: "confirmation", locale })?.endsWith(` ${link}`)).toBe(true);
  });

  test("is not given to somebody who has stopped the messages", () => {
    expect(said("announce", yes.value, { ...whatsapp, in: "confirmation", stopped: true })).toBeUndefined();
  });

  test("waits for a second segment, which is why no practice has it by SMS unless it says so", () => {
    for (const [row, request, carrier] of [
      ["announce", yes.value, "confirmation"],
      ["remind", booked.value, "reminder"],
    ] as const) {
      for (const locale of ["fr", "en"] as const) {
        const cost = (given: Carrier): number => segments(said(row, request, { ...sms, in: given, locale }) ?? "").segments;
        expect([cost("never"), cost(carrier)]).toEqual([1, 2]);
      }
    }
    expect(practiceWith().invitation).toEqual({ in: "never", on: "whatsapp" });
  });
});
