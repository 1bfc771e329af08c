/**
 * What a person gets, once, when their message could not be handled three times over. A timer or a word that fails is the operator's matter.
 */
import { type Address, channelOf } from "../words/address.ts";
import type { Outgoing } from "../words/message.ts";
import type { Practice } from "../words/practice.ts";
import { render, variantOf } from "./compose.ts";
import type { Model } from "./flow/model.ts";
import type { State } from "./state.ts";
import type { Waiting } from "./turn.ts";

interface Failed {
  readonly address: Address;
  readonly state: State | undefined;
  readonly waiting: readonly Waiting[];
}

export function apologyFor(model: Model, practice: Practice, talk: Failed, hers: boolean): Outgoing | undefined {
  const head = talk.waiting[0];
  const text = model.notices.get(hers ? "her-trouble" : "apology");
  if (
    head === undefined ||
    head.event === "unreadable" ||
    head.event.kind !== "message" ||
    text === undefined ||
    talk.state?.stopped === true
  )
    return undefined;
  const said = render(variantOf(text, talk.state?.locale ?? "fr", channelOf(talk.address), 0), () => practice.phone);
  return { id: `${head.id}-sorry`, body: { text: said, bare: said, choices: [] }, policy: "notice", template: hers ? "notice" : "waiting" };
}
