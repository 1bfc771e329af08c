/**
 * A conversation that can be read aloud: the file is the input and the expectation.
 * People write (`zoe: …`), burst (`zoe+: …` before the bot has answered), tap (`zoe taps: Oui`), swipe (`therapist ("jeudi"): oui`), send what is
 * not text (`zoe sends: voice`); the clock moves; the server restarts. What the bot says stands below as `bot>zoe: …`.
 * `zoe unheard: …` is in Twilio's list alone, its webhook never comes. `twilio: refuses zoe` (nothing leaves for her), `twilio: loses zoe` (what leaves for
 * her is reported as failed), `twilio: back`.
 * `therapist2 = sms +33…` in the head: another phone of hers, after the first.
 * `alert = ring` or `alert = wait` in the head: the practice has set one up, that rings at night or waits.
 * `locale = en` in the head: the practice's first language, which is hers, is English.
 * `agenda = 2026-11-26T14:00/15:30, …` (or `none`): her own calendar is read. `agenda: 2026-11-27T09:00/12:00` puts something into it, `agenda: away`
 * makes it unreadable, `agenda: back` ends that.
 * `practice = late rule, most 2, door code, languages, link`: lines that its file may have, any of them (`with-lines.ts`).
 * `zoe opens: link` opens the newest link that she has been given; what stands in that calendar is written below as `calendar>zoe: …`.
 * `<marie>` stands for the code of Marie's newest request or message, as the therapist reads it.
 */
export interface Person {
  readonly name: string;
  readonly addresses: readonly string[];
}

export type Line =
  | {
      readonly kind: "says";
      readonly who: string;
      readonly text: string;
      readonly burst: boolean;
      readonly unheard: boolean;
      readonly swipes?: string;
    }
  | { readonly kind: "twilio"; readonly does: "back" }
  | { readonly kind: "twilio"; readonly does: "refuses" | "loses"; readonly who: string }
  | { readonly kind: "taps"; readonly who: string; readonly label: string }
  | { readonly kind: "opens"; readonly who: string }
  | { readonly kind: "sends"; readonly who: string; readonly media: string }
  | { readonly kind: "agenda"; readonly what: string }
  | { readonly kind: "clock"; readonly to: string }
  | { readonly kind: "restart" };

/** `source` is the line as written; `after` what follows it in the file before the next input (the bot's words, as expected). */
export interface Beat {
  readonly line: Line;
  readonly source: string;
}

export interface Transcript {
  readonly head: readonly string[];
  readonly now: string;
  readonly people: readonly Person[];
  readonly alert?: "ring" | "wait";
  /** The practice's first language; absent: that of its file. */
  readonly locale?: "en";
  /** What its file says beside the usual. */
  readonly practice?: readonly string[];
  /** When she is busy elsewhere; absent: no calendar is read. */
  readonly agenda?: readonly string[];
  readonly beats: readonly Beat[];
}

export function parseTranscript(text: string): Transcript {
  const head: string[] = [];
  const people: Person[] = [];
  const beats: Beat[] = [];
  let now = "";
  let alert: Transcript["alert"];
  let agenda: Transcript["agenda"];
  let locale: Transcript["locale"];
  let practice: Transcript["practice"];
  for (const raw of text.split("\n")) {
    const line = raw.trimEnd();
    if (line === "" || line.startsWith("bot>") || line.startsWith("calendar>") || line.startsWith("  ")) continue;
    const declared = /^([a-z0-9]+) = (.+)$/.exec(line);
    if (line.startsWith("#") || declared !== null) {
      if (beats.length > 0) throw new Error(`the head of a transcript comes first: ${line}`);
      head.push(line);
      if (declared?.[1] === "now") now = declared[2] ?? "";
      else if (declared?.[1] === "alert") alert = declared[2] === "ring" ? "ring" : "wait";
      else if (declared?.[1] === "locale") locale = "en";
      else if (declared?.[1] === "practice") practice = (declared[2] ?? "").split(/, */);
      else if (declared?.[1] === "agenda") agenda = (declared[2] ?? "none") === "none" ? [] : (declared[2] ?? "").split(/, */);
      else if (declared !== null)
        people.push({ name: declared[1] ?? "", addresses: (declared[2] ?? "").split(",").map((each) => addressOf(each.trim())) });
      continue;
    }
    beats.push({ line: readLine(line), source: line });
  }
  if (now === "") throw new Error("a transcript says when it happens: now = 2026-11-24T10:00");
  if (!people.some(({ name }) => name === "therapist")) people.push({ name: "therapist", addresses: ["+33600000099"] });
  return {
    head,
    now,
    people,
    beats,
    ...(locale === undefined ? {} : { locale }),
    ...(alert === undefined ? {} : { alert }),
    ...(practice === undefined ? {} : { practice }),
    ...(agenda === undefined ? {} : { agenda }),
  };
}

function addressOf(text: string): string {
  const [channel, number] = text.split(" ");
  return channel === "whatsapp" ? `whatsapp:${number}` : (number ?? "");
}

function readLine(line: string): Line {
  if (line === "restart:") return { kind: "restart" };
  const [, name = "", how = "", rest = ""] = /^([a-z0-9]+)(\+| taps| sends| opens| unheard| \("[^"]*"\))?:\s?(.*)$/.exec(line) ?? [];
  if (name === "") throw new Error(`not a line of a transcript: ${line}`);
  if (name === "clock") return { kind: "clock", to: rest.trim() };
  if (name === "agenda") return { kind: "agenda", what: rest.trim() };
  if (name === "twilio") return twilio(rest.trim());
  if (how === " taps") return { kind: "taps", who: name, label: rest.trim() };
  if (how === " opens" && rest.trim() === "link") return { kind: "opens", who: name };
  if (how === " sends") return { kind: "sends", who: name, media: rest.trim() };
  const swipes = /^ \("([^"]*)"\)$/.exec(how)?.[1];
  return {
    kind: "says",
    who: name,
    text: rest.trim(),
    burst: how === "+",
    unheard: how === " unheard",
    ...(swipes === undefined ? {} : { swipes }),
  };
}

function twilio(words: string): Line {
  if (words === "back") return { kind: "twilio", does: "back" };
  const [, does, who] = /^(refuses|loses) ([a-z0-9]+)$/.exec(words) ?? [];
  if (who === undefined || (does !== "refuses" && does !== "loses")) throw new Error(`Twilio does not do that: ${words}`);
  return { kind: "twilio", does, who };
}
