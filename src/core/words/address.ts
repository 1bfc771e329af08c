/**
 * Where a person writes from: a channel and an opaque handle, exactly as Twilio names it.
 * `+33612345678` and `whatsapp:+33612345678` are two different principals; the prefix is never stripped for a decision.
 */
import { z } from "zod";

/** `+33…`, `whatsapp:+33…`, or a hidden number `whatsapp:FR.abc…`. */
export const Address = z
  .string()
  .regex(/^(whatsapp:)?(\+[1-9]\d{6,14}|(?<=whatsapp:)[A-Z]{2}\.[A-Za-z0-9]{1,128})$/, "expected +33612345678 or whatsapp:+33612345678")
  .brand<"Address">();
export type Address = z.infer<typeof Address>;

export type Channel = "sms" | "whatsapp";

export const channelOf = (address: Address): Channel => (address.startsWith("whatsapp:") ? "whatsapp" : "sms");

/** `+33612345678`, or undefined where WhatsApp hides the number. */
export const phoneOf = (address: Address): string | undefined => {
  const handle = address.startsWith("whatsapp:") ? address.slice("whatsapp:".length) : address;
  return handle.startsWith("+") ? handle : undefined;
};

/** The last two characters of the handle: with the first name, what tells three Maries apart on a lock screen. */
export const lastTwo = (address: Address): string => address.slice(-2);

/** `whatsapp:+33…` → `+33…` and back: the same handle on another channel. Undefined for a hidden number on SMS. */
export const onChannel = (address: Address, channel: Channel): Address | undefined => {
  if (channelOf(address) === channel) return address;
  const phone = phoneOf(address);
  return phone === undefined ? undefined : Address.parse(channel === "whatsapp" ? `whatsapp:${phone}` : phone);
};
