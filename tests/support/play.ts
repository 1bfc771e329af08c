/**
 * Plays a transcript against the whole program and writes it down again, with what the bot really said.
 * Out: the text of the file as it should be.
 */
import { rmSync } from "node:fs";
import { type Calendar, openCalendar } from "./calendar.ts";
import { type Entries, linked, openLink } from "./open-link.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Line, Transcript } from "./transcript.ts";
import { practicesWithAlert } from "./with-alert.ts";
import { linesOf, practicesWith } from "./with-lines.ts";

export interface PlayOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly logTo?: { write(line: string): void };
  /** Called before each line, counted from 0. */
  readonly before?: (at: number, stage: Stage) => Promise<void>;
}

export async function playTranscript(script: Transcript, redisUrl: string, { before, ...options }: PlayOptions = {}): Promise<string> {
  const agenda = script.agenda === undefined ? undefined : await openCalendar(script.agenda);
  const read = agenda?.environment();
  const lines = {
    ...(script.locale === undefined ? {} : { "languages: [fr, en]": "languages: [en, fr]" }),
    ...linesOf(script.practice ?? []),
  };
  const folder = Object.keys(lines).length === 0 ? undefined : practicesWith(lines);
  const practices = script.alert === undefined ? (folder ?? read?.PRACTICES_DIR) : practicesWithAlert(script.alert);
  const env = practices === undefined ? options.env : { ...read, PRACTICES_DIR: practices, ...options.env };
  const stage = await openStage({
    redisUrl,
    now: script.now,
    therapist: script.people.filter(({ name }) => /^therapist\d*$/.test(name)).flatMap(({ addresses }) => addresses),
    ...options,
    ...(env === undefined ? {} : { env }),
  });
  const written = [...script.head, ""];
  const entries: Entries = [];
  try {
    // Her calendar has been read before anybody writes.
    if (agenda !== undefined) await stage.settle();
    for (const [at, beat] of script.beats.entries()) {
      written.push(beat.source);
      await before?.(at, stage);
      // People take their time: two of them never do something in the same millisecond.
      stage.clock.set(stage.clock.now() + 1_000);
      await perform(beat.line, script, stage, agenda);
      const next = script.beats[at + 1]?.line;
      // What Twilio lets through again stands below the line after: whether a parked text's wait ends in this second is chance.
      if (beat.line.kind === "twilio" || (next?.kind === "says" && next.burst)) continue;
      await stage.settle();
      if (beat.line.kind === "opens")
        written.push(`calendar>${beat.line.who}: ${await openLink(stage, addressesOf(script, beat.line.who), entries)}`);
      for (const said of byPerson(script, beat.line, stage.heard())) written.push(...writtenDown(script, said));
    }
  } finally {
    await stage.close();
    await agenda?.close();
    if (practices !== undefined) rmSync(practices, { recursive: true });
  }
  return `${written.join("\n")}\n`;
}

const addressesOf = (script: Transcript, name: string): readonly string[] => {
  const person = script.people.find((each) => each.name === name);
  if (person === undefined) throw new Error(`nobody here is called ${name}`);
  return person.addresses;
};

async function perform(line: Line, script: Transcript, stage: Stage, agenda: Calendar | undefined): Promise<void> {
  switch (line.kind) {
    case "agenda": {
      if (agenda === undefined) throw new Error("the head of the transcript names no agenda");
      if (line.what === "away" || line.what === "back") agenda.fault = line.what === "away" ? 503 : undefined;
      else agenda.add(line.what);
      return;
    }
    case "says": {
      const from = stage.addressInUse(addressesOf(script, line.who));
      const text = line.text.replaceAll(/<([a-z0-9]+)>/g, (_, name: string) => stage.codeOf(addressesOf(script, name)));
      return stage.write({
        from,
        text,
        ...(line.unheard ? { lost: true } : {}),
        ...(line.swipes === undefined ? {} : { quoted: stage.sidOf(from, line.swipes) }),
      });
    }
    case "opens":
      return;
    case "taps":
      return stage.tap(stage.addressInUse(addressesOf(script, line.who)), line.label);
    case "sends":
      return stage.write({ from: stage.addressInUse(addressesOf(script, line.who)), text: "", media: line.media });
    case "twilio": {
      const to = line.does === "back" ? [] : addressesOf(script, line.who);
      stage.double.faults =
        line.does === "refuses"
          ? ({ method, form }) => (method === "POST" && to.includes(form["To"] ?? "") ? { kind: "answer", status: 429 } : undefined)
          : undefined;
      stage.double.outcomes = line.does === "loses" ? (message) => (to.includes(message.to) ? { fail: 30005 } : {}) : undefined;
      return;
    }
    case "clock":
      return stage.moveClock(line.to);
    case "restart":
      return stage.restart();
  }
}

/** What different people hear leaves side by side, in no order: whoever has just written comes first, then as they stand in the head. */
function byPerson<Said extends { readonly to: string }>(script: Transcript, line: Line, heard: readonly Said[]): readonly Said[] {
  const order = [...script.people].sort(
    (a, b) => Number("who" in line && b.name === line.who) - Number("who" in line && a.name === line.who),
  );
  const place = (to: string): number => order.findIndex(({ addresses }) => addresses.includes(to));
  return [...heard].sort((a, b) => place(a.to) - place(b.to));
}

function writtenDown(script: Transcript, said: { to: string; text: string; buttons: readonly string[]; template: boolean }): string[] {
  const who = script.people.find(({ addresses }) => addresses.includes(said.to));
  const several = (who?.addresses.length ?? 0) > 1;
  const name = `${who?.name ?? said.to}${several ? (said.to.startsWith("whatsapp:") ? " on whatsapp" : " on sms") : ""}`;
  const [first = "", ...rest] = said.text.replaceAll(linked, "<link>").split("\n");
  const buttons = said.buttons.length === 0 ? [] : [`  ${said.buttons.map((label) => `[${label}]`).join(" ")}`];
  return [`bot>${name}: ${said.template ? "(template) " : ""}${first}`, ...rest.map((line) => `  | ${line}`), ...buttons];
}
