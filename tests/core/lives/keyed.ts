/** The flows of the house, in which every text says its own key: what was said is known by it, and not by its French. */
import type { Model, Text } from "../../../src/core/conversation/flow/model.ts";
import { model as plain } from "../conversation/house.ts";

export const mark = /⟦([^⟧]*)⟧/g;
/** What is remembered of a text is its words: it bears no key. */
const bare = new Set(["no-name"]);

/** Every text says its own key. */
function keyed(model: Model): Model {
  const of = (text: Text): Text => {
    const key = text.key.replace(/^notices\./, "");
    if (bare.has(key)) return text;
    const wear = (line: Text["variants"]["fr"][number]) => ({
      sms: [`⟦${key}⟧`, ...line.sms],
      whatsapp: [`⟦${key}⟧`, ...line.whatsapp],
    });
    return { ...text, variants: { fr: text.variants.fr.map(wear), en: text.variants.en.map(wear) } };
  };
  const flows = [...model.flows].map(([name, flow]) => {
    const steps = [...flow.steps].map(([id, node]) => [id, "text" in node ? { ...node, text: of(node.text) } : node] as const);
    return [name, { ...flow, steps: new Map(steps) }] as const;
  });
  const client = [...model.notices].filter(([name]) => spoken.has(name)).map(([name, text]) => [name, of(text)] as const);
  return { ...model, flows: new Map(flows), notices: new Map([...model.notices, ...client]) };
}

/** Notices to clients that speak of a request or a booking. */
const spoken = new Set(
  "confirmed moved news news-away news-paused news-move news-move-freed reminder reminder-several entered moved-back reopened reopened-offer reinstated reminder-noted".split(
    " ",
  ),
);
export const model = keyed(plain);
