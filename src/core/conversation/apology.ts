/** What a person gets, once, when their message could not be handled three times over. */
import { type Address, channelOf } from "../words/address.ts";
import type { Outgoing } from "../words/message.ts";
import type { Practice } from "../words/practice.ts";
import { render, variantOf } from "./compose.ts";
import type { Model } from "./flow/model.ts";
import type { State } from "./state.ts";

export function apologyFor(
  model: Model,
  practice: Practice,
  state: State | undefined,
  address: Address,
  eventId: string,
): Outgoing | undefined {
  const text = model.notices.get("apology");
  if (text === undefined || state?.stopped === true) return undefined;
  const said = render(variantOf(text, state?.locale ?? "fr", channelOf(address), 0), () => practice.phone);
  return { id: `${eventId}-sorry`, body: { text: said, bare: said, choices: [] }, policy: "notice", template: "notice" };
}
