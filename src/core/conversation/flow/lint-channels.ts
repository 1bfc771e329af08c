/**
 * What a phone can show: buttons and lists (F050, F051), length (F052), the alphabet of an SMS (F053) and its price (F054).
 * In: the sentences as they were written, with sample values. Out: problems. Limits are Twilio's and WhatsApp's.
 */
import type { Catalog } from "./catalog.ts";
import type { Compiled } from "./compile.ts";
import type { Node } from "./model.ts";
import { type Position, type Problem, problem } from "./problem.ts";
import { foldForSms, segments } from "./render.ts";
import { sampleBody, sampleChoices } from "./sample.ts";

const buttons = { most: 3, label: 20 };
const list = { most: 10, label: 24, description: 72, button: 20 };
const bodyLimit = 1_024;
const textLimit = 1_600;
/** Above this many segments a text is worth shortening. */
const dear = 2;

export function lintChannels(compiled: Compiled, catalog: Catalog): Problem[] {
  const choices = [...compiled.model.flows.values()].flatMap((flow) =>
    [...flow.steps.values()].flatMap((node) => (node.kind === "choose" ? counted(compiled, flow.name, node) : [])),
  );
  return [
    ...choices,
    ...labelled(compiled),
    ...compiled.written.flatMap((line) => line.channels.flatMap((channel) => weighed(compiled, catalog, line, channel))),
  ];
}

type Choose = Extract<Node, { kind: "choose" }>;

const manyOf = (node: Choose): number => sampleChoices(node, "fr").length;

function counted({ where }: Compiled, flow: string, node: Choose): Problem[] {
  const many = manyOf(node);
  const at = where(flow, node.id, "options");
  const described = node.options.filter((option) => option.description !== undefined).length;
  return [
    ...(many > list.most
      ? [problem(at, "F050", "error", `${many} options: a WhatsApp list holds ${list.most}`, "Split the question in two.")]
      : []),
    ...(many > buttons.most && node.listButton === undefined
      ? [
          problem(
            where(flow, node.id, "step"),
            "F051",
            "error",
            `${many} options need a list, and the list a button`,
            "Add list-button: Choisir.",
          ),
        ]
      : []),
    ...(described > 0 && described < node.options.length
      ? [problem(at, "F050", "error", "some options have a description and some have none", "Describe all of them or none.")]
      : []),
  ];
}

function labelled({ model, labels }: Compiled): Problem[] {
  return labels.flatMap(({ flow, step, kind, text, at }) => {
    const node = model.flows.get(flow)?.steps.get(step);
    if (node?.kind !== "choose") return [];
    const listed = manyOf(node) > buttons.most;
    const room = kind === "description" ? list.description : kind === "list-button" ? list.button : listed ? list.label : buttons.label;
    const long = [...text].length;
    return long <= room
      ? []
      : [
          problem(
            at,
            "F050",
            "error",
            `"${text}" has ${long} characters, and ${kind === "label" && !listed ? "a button" : `a ${kind}`} ${room}`,
            "Shorten it.",
          ),
        ];
  });
}

function weighed({ model }: Compiled, catalog: Catalog, line: Compiled["written"][number], channel: "sms" | "whatsapp"): Problem[] {
  const body = sampleBody(line, channel, model, catalog);
  if (channel === "whatsapp") {
    const room = body.choices.length > 0 ? bodyLimit : textLimit;
    return body.bare.length <= room
      ? []
      : [problem(line.at, "F052", "error", `${body.bare.length} characters on WhatsApp, where ${room} fit`, "Shorten it.")];
  }
  return weighSms(
    body.text,
    line.at,
    line.channels.length > 1 ? "Say it with other words, or give the text an sms: and a whatsapp: version." : "Say it with other words.",
  );
}

/** The checks of one SMS text, values in place. */
export function weighSms(text: string, at: Position, instead: string): Problem[] {
  const { encoding, units, segments: count, letter } = segments(text);
  if (text.length > textLimit) return [problem(at, "F052", "error", `${text.length} characters, where ${textLimit} fit`, "Shorten it.")];
  if (encoding === "ucs2") {
    const plainly = segments(foldForSms(text)).segments;
    // Short enough, it costs nothing alone; beside another text in the same message it does.
    const cost =
      count > plainly
        ? `${count} segments instead of ${plainly}`
        : `${count === 1 ? "1 segment" : `${count} segments`} alone, more beside another text`;
    return [problem(at, "F053", count > plainly ? "error" : "warning", `"${letter}" is not in the alphabet of SMS: ${cost}`, instead)];
  }
  return count <= dear
    ? []
    : [problem(at, "F054", "warning", `${count} SMS segments (${units} units)`, `Shorten it to ${dear * 153} units.`)];
}
