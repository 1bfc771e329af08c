/**
 * `VOIR P4`: she looks into an envelope. Its words are shown once, to the address that asked, and erased in the same commit.
 * In: her message and what stands under the code. Out: the words, or why there are none. A code that nobody uses counts as a wrong one.
 */
import { type Closed, type Envelope, isOpenable, shown } from "../../safety/envelope.ts";
import { lastTwo } from "../../words/address.ts";
import { fold } from "../../words/fold.ts";
import { Code } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { known, openable, stands } from "./envelope.ts";
import { type HerDesk, phrase, relayed, sayInstant, tellIt, whoIs } from "./her-desk.ts";

const asked =
  /^(?:voir|vois|voyez|montre[rz]?|lire|lis|affiche[rz]?|ouvrir|see|show|view|read|open)(?: (?:le |the )?#?([a-z])[ -]?([2-9]))?(?: (?:stp|svp|merci|please|thanks))?$/;

/** The code she names or touches; `"none"`: the bare word. Undefined for anything else. */
export function looksInto({ text, payload }: Pick<Message, "text" | "payload">): Code | "none" | undefined {
  if (payload !== undefined) return Code.safeParse(/^see\.(\w\w)$/.exec(payload)?.[1]).data;
  const found = asked.exec(
    fold(text)
      .replaceAll(/[.!?:«»"]/g, " ")
      .replaceAll(/ {2,}/g, " ")
      .trim(),
  );
  if (found === null) return undefined;
  const [, letter, digit] = found;
  return letter === undefined ? "none" : Code.safeParse(`${letter.toUpperCase()}${digit}`).data;
}

/** `wrong`: what a wrong code costs is decided where the others are counted. */
export function see(desk: HerDesk, message: Message, named: Code | "none", wrong: (code: Code) => void): void {
  const quoted = message.quoted === undefined ? undefined : desk.facts.quoted.get(message.quoted);
  const code = named === "none" ? Code.safeParse(quoted?.what).data : named;
  if (code === undefined) return seeOnly(desk);
  if (!known(desk, [code])) return;
  const envelope = desk.facts.envelopes.get(code);
  if (envelope !== undefined && stands(desk, envelope)) return tell(desk, envelope);
  if (!desk.facts.codes.has(code)) return wrong(code);
  return unheardOf(desk) ? tellIt(desk, "her-unclear") : tellIt(desk, "envelope-empty", { code });
}

/** The bare word opens the one that waits; of several she is asked which. */
function seeOnly(desk: HerDesk): void {
  const open = openable(desk);
  if (open === undefined) return;
  const [only, ...others] = open;
  if (only === undefined) return tellIt(desk, unheardOf(desk) ? "her-unclear" : "envelope-none");
  if (others.length === 0) return tell(desk, only);
  tellIt(desk, "envelope-which", { lines: open.map(({ code }) => code).join(", "), code: only.code });
}

/** Where no alert is set up, no text mentions one. */
const unheardOf = ({ facts: { practice } }: HerDesk): boolean => practice.distress.alert === "none";

function tell(desk: HerDesk, envelope: Envelope): void {
  const { code } = envelope;
  if (envelope.state === "shown") return tellIt(desk, "envelope-seen", { code, at: sayInstant(desk, envelope.shownAt) });
  if (!isOpenable(envelope, desk.now)) return tellIt(desk, "envelope-lapsed", { code });
  desk.effects.push({ kind: "envelope", envelope: shown(envelope, desk.now), was: envelope });
  const relay = desk.facts.relays.get(code);
  const who = relay === undefined ? "" : whoIs(relay.name, lastTwo(relay.address));
  desk.messages.push({
    text: phrase(desk, "envelope-shown", { code, who, words: wordsOf(desk, envelope) }),
    choices: [],
    ...(relay === undefined ? {} : { puts: { what: code, rev: relay.at } }),
    urgent: true,
  });
}

const wordsOf = (desk: HerDesk, { words }: Closed): string =>
  words.map(({ text, at }) => `${sayInstant(desk, at)} : ${relayed(desk, text)}`).join("\n");
