/**
 * What Redis keeps of people, and how it is sealed and read back. Each thing is sealed for its own place.
 * In: our types. Out: sealed ASCII, and back through a schema. What does not open or does not read is `undefined`, never a guess.
 */
import { z } from "zod";
import { Standing } from "../../core/booking/calendar-copy.ts";
import { Request } from "../../core/booking/request.ts";
import { Relay, State } from "../../core/conversation/state.ts";
import { Envelope } from "../../core/safety/envelope.ts";
import { Address } from "../../core/words/address.ts";
import { Event } from "../../core/words/event.ts";
import { Outgoing } from "../../core/words/message.ts";
import { Overrides } from "../../core/words/override.ts";
import type { Result } from "../../core/words/result.ts";

/** `edge/system/seal.ts` is one. */
export interface Sealer {
  seal(text: string, purpose: string): string;
  open(sealed: string, purpose: string): Result<string, string>;
}

export interface Sealed<T> {
  seal(value: T, ...place: readonly string[]): string;
  open(sealed: string, ...place: readonly string[]): T | undefined;
}

export interface Seals {
  /** For: conversation, event id. */
  readonly event: Sealed<Event>;
  /** For: conversation. */
  readonly state: Sealed<State>;
  /** A stored state, or why it is none. "newer": another key or version; "misshapen": no shape of ours; "corrupt": readable by nobody. */
  readonly readState: (text: string, conversation: string) => State | "newer" | "misshapen" | "corrupt";
  readonly address: Sealed<Address>;
  readonly via: Sealed<Address>;
  /** For: conversation, outbox id. */
  readonly outgoing: Sealed<{ readonly message: Outgoing; readonly address: Address }>;
  /** For: request id. */
  readonly request: Sealed<Request>;
  /** For: practice, code. */
  readonly relay: Sealed<Relay>;
  /** For: practice, code. */
  readonly envelope: Sealed<Envelope>;
  /** For: practice. */
  readonly overrides: Sealed<Overrides>;
  /** For: practice, calendar. */
  readonly calendar: Sealed<Standing>;
}

export const sealsOf = (sealer: Sealer): Seals => ({
  event: sealed(sealer, "event", Event),
  state: sealed(sealer, "state", State),
  readState: (text, conversation) => readState(sealer, text, conversation),
  address: sealed(sealer, "address", Address),
  via: sealed(sealer, "via", Address),
  outgoing: sealed(sealer, "outgoing", z.object({ message: Outgoing, address: Address })),
  request: sealed(sealer, "request", Request),
  relay: sealed(sealer, "relay", Relay),
  envelope: sealed(sealer, "envelope", Envelope),
  overrides: sealed(sealer, "overrides", Overrides),
  calendar: sealed(sealer, "calendar", Standing),
});

const stateVersion = 1;
const Versioned = z.looseObject({ version: z.number() });

function readState(sealer: Sealer, text: string, conversation: string): State | "newer" | "misshapen" | "corrupt" {
  const opened = sealer.open(text, `state|${conversation}`);
  // Sealed by a key that is not here: whoever has it can read it. What names no key was never sealed.
  if (!opened.ok) return opened.why === "unknown-key" && /^\w{1,16}\./.test(text) ? "newer" : "corrupt";
  const written = jsonOf(opened.value);
  if (written === undefined) return "corrupt";
  const read = State.safeParse(written);
  if (read.success) return read.data;
  const versioned = Versioned.safeParse(written);
  return versioned.success && versioned.data.version > stateVersion ? "newer" : "misshapen";
}

/** undefined for what is no JSON, which also says nothing. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sealed<S extends z.ZodType>(sealer: Sealer, kind: string, schema: S): Sealed<z.output<S>> {
  const purpose = (place: readonly string[]): string => [kind, ...place].join("|");
  return {
    // JSON keeps a lone half of an emoji as an escape, so that any text survives.
    seal: (value, ...place) => sealer.seal(JSON.stringify(value), purpose(place)),
    open(text, ...place) {
      const opened = sealer.open(text, purpose(place));
      if (!opened.ok) return undefined;
      const read = schema.safeParse(jsonOf(opened.value));
      return read.success ? read.data : undefined;
    },
  };
}
