/**
 * The hole in Twilio's signature: names and values are signed one after the other without separators, so that a signed form can be cut
 * into another one. In: a genuine form in whose text the forged fields stand. Out: the forged form, which the same signature covers.
 */
import type { Form } from "./door.ts";

/** `Body` and `From` as wanted; what is left of the genuine text becomes the name of a parameter that nobody reads. */
export function recut(genuine: Form, wanted: { readonly Body: string; readonly From: string }): Record<string, string> {
  const said = genuine["Body"] ?? "";
  const head = `${wanted.Body}From${wanted.From}`;
  if (!said.startsWith(head)) throw new Error("the genuine text does not hold the forged fields");
  const rest = said.slice(head.length);
  const between = Object.keys(genuine).filter((name) => name > "Body" && name < "From");
  const { From = "", ...others } = genuine;
  const forged: Record<string, string> = { ...others, ...wanted };
  // WhatsApp's fields between Body and From are swallowed by the name too.
  let name = rest;
  for (const each of between.sort()) {
    name += each + (genuine[each] ?? "");
    delete forged[each];
  }
  forged[`${name}From`] = From;
  return forged;
}
