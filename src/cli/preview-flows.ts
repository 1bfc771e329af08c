/**
 * What people will read: every sentence of a flow or of the notices as it arrives on a phone, with sample values, and what it weighs.
 * In: what was compiled. Out: text for a terminal. Sends nothing.
 */
import type { Catalog } from "../core/conversation/flow/catalog.ts";
import type { Compiled } from "../core/conversation/flow/compile.ts";
import { segments } from "../core/conversation/flow/render.ts";
import { sampleBody } from "../core/conversation/flow/sample.ts";
import type { Written } from "../core/conversation/flow/texts.ts";
import type { Channel } from "../core/words/address.ts";
import type { Locale } from "../core/words/locale.ts";

export interface View {
  readonly locale: Locale;
  readonly channel: Channel;
}

/** `flow`: a flow's name, `notices`, or undefined for everything. */
export function preview(compiled: Compiled, catalog: Catalog, flow: string | undefined, view: View): string {
  return linesOf(compiled, flow, view)
    .map((line) => {
      const { text, bare, choices, listButton } = bodyOf(compiled, catalog, line, view);
      const times = line.time > 0 ? `, time ${line.time + 1}` : "";
      const head = `${line.key}${times}`;
      if (view.channel === "sms") return `${head}  (${weight(text)})\n${indented(text)}`;
      const taps = choices.map((choice) => `[${choice.label}]`).join(" ");
      return `${head}  (${bare.length} characters)\n${indented(bare)}${taps === "" ? "" : `\n  ${listButton === undefined || choices.length <= 3 ? taps : `≡ ${listButton}: ${taps}`}`}`;
    })
    .join("\n\n");
}

/** One line a text: segments, units, key. The dearest first. */
export function weights(compiled: Compiled, catalog: Catalog, locale: Locale): string {
  const view: View = { locale, channel: "sms" };
  return linesOf(compiled, undefined, view)
    .map((line) => ({ line, ...segments(bodyOf(compiled, catalog, line, view).text) }))
    .sort((a, b) => b.segments - a.segments || b.units - a.units)
    .map(
      ({ line, segments: count, units, encoding }) =>
        `${String(count).padStart(2)} ${String(units).padStart(4)} ${encoding}  ${line.key}${line.time > 0 ? ` (${line.time + 1})` : ""}`,
    )
    .join("\n");
}

const linesOf = (compiled: Compiled, flow: string | undefined, { locale, channel }: View): Written[] =>
  compiled.written.filter(
    (line) => line.locale === locale && line.channels.includes(channel) && (flow === undefined || (line.flow ?? "notices") === flow),
  );

const bodyOf = (compiled: Compiled, catalog: Catalog, line: Written, { channel, locale }: View) =>
  sampleBody(line, channel, compiled.model, catalog, catalog.facts.words?.sample[locale] ?? "");

function weight(text: string): string {
  const { encoding, units, segments: count, letter } = segments(text);
  return `${count} segment${count > 1 ? "s" : ""}, ${units} ${encoding === "gsm7" ? "septets" : `UTF-16 units because of "${letter}"`}`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");
