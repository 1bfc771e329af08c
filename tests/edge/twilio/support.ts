/** What the tests of Twilio's edge share: forms of the recorded shapes, a signer, a house of one practice, a log that remembers. */
import { createHash } from "node:crypto";
import twilio from "twilio";
import { Address } from "../../../src/core/words/address.ts";
import { ConversationId, PracticeId } from "../../../src/core/words/ids.ts";
import type { Practice } from "../../../src/core/words/practice.ts";
import type { House, Log } from "../../../src/stations/ports.ts";

export const accountSid = `AC${"a1".repeat(16)}`;
export const token = "0123456789abcdef0123456789abcdef";
export const nextToken = "fedcba9876543210fedcba9876543210";
export const publicUrl = "https://bot.example.fr";
export const bot = { whatsapp: "whatsapp:+33937000000", sms: "+33937000000" } as const;
export const client = { whatsapp: "whatsapp:+33639980001", sms: "+33639980001" } as const;
export const sid = (letter: string): string => `SM${letter.repeat(32)}`;

type Form = Readonly<Record<string, string>>;
const both = { AccountSid: accountSid, ApiVersion: "2010-04-01", SmsStatus: "received", NumMedia: "0", NumSegments: "1" };
const sms = {
  ...both,
  From: client.sms,
  To: bot.sms,
  FromCountry: "FR",
  ToCountry: "FR",
  MessageSid: sid("0"),
  SmsSid: sid("0"),
  SmsMessageSid: sid("0"),
};
const whatsapp = {
  ...both,
  From: client.whatsapp,
  To: bot.whatsapp,
  ProfileName: "Léa B. 🌿",
  WaId: "33639980001",
  MessageSid: sid("1"),
  SmsSid: sid("1"),
  SmsMessageSid: sid("1"),
};
const media = (type: string, hint: string) => ({
  ...whatsapp,
  MessageSid: `MM${"7".repeat(32)}`,
  NumMedia: "1",
  MediaContentType0: type,
  MessageType: hint,
  MediaUrl0: "http://169.254.169.254/latest/meta-data",
});
const { Body: _body, ...voiceWithoutBody } = { ...media("audio/ogg", "audio"), Body: "" };

export const forms = {
  sms: { ...sms, Body: "Quels sont vos tarifs ?" },
  whatsapp: { ...whatsapp, Body: "Bonjour à vous 🌿", MessageType: "text" },
  button: {
    ...whatsapp,
    Body: "Mardi 14h",
    ButtonText: "Mardi 14h",
    ButtonPayload: "request.day.n1.2",
    ButtonType: "REPLY",
    MessageType: "interactive",
    OriginalRepliedMessageSid: `MM${"9".repeat(32)}`,
  },
  list: { ...whatsapp, Body: "Tarifs", ListId: "menu.top.n1.1", ListTitle: "Tarifs", MessageType: "interactive" },
  swipe: { ...whatsapp, Body: "oui", OriginalRepliedMessageSid: sid("9"), OriginalRepliedMessageSender: bot.whatsapp, MessageType: "text" },
  location: { ...whatsapp, Body: "", Latitude: "43.4053", Longitude: "5.0476", Label: "Gare", MessageType: "location" },
  voice: { ...media("audio/ogg", "audio"), Body: "" },
  voiceWithoutBody,
  contact: { ...media("text/vcard", "contacts"), Body: "" },
  sticker: { ...media("image/webp", "sticker"), Body: "" },
  picture: { ...media("image/jpeg", "image"), Body: "mon ordonnance" },
  hidden: { ...whatsapp, From: "whatsapp:FR.a1B2c3", ExternalUserId: "whatsapp:FR.a1B2c3", Body: "bonjour", MessageType: "text" },
  optOut: { ...sms, Body: "Stop", OptOutType: "STOP", MessagingServiceSid: `MG${"3".repeat(32)}` },
} satisfies Readonly<Record<string, Form>>;

export const encode = (form: Form): string => new URLSearchParams(form).toString();

/** Signed by Twilio's own package, which shares no line with ours. */
export const sign = (url: string, form: Readonly<Record<string, string | string[]>>, by: string = token): string =>
  twilio.getExpectedTwilioSignature(by, url, form);

const practice = {
  id: PracticeId.parse("martigues"),
  bot: [Address.parse(bot.whatsapp), Address.parse(bot.sms)],
  therapist: [Address.parse("whatsapp:+33639980002")],
} satisfies Partial<Practice>;

export const conversationOf = (address: string): ConversationId =>
  ConversationId.parse(`martigues.${createHash("sha256").update(address).digest("base64url").slice(0, 22)}`);

/** The doors look up practices and name conversations; they never read a flow. */
export const house: Pick<House, "practiceFor" | "conversation"> = {
  // The doors read `id` and `bot` alone.
  practiceFor: (to) => (practice.bot.includes(to) ? (practice as unknown as Practice) : undefined),
  conversation: (_practice, address) => conversationOf(address),
};

export function memoryLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (level: string) => (event: string, fields?: object) => void lines.push(JSON.stringify({ level, event, ...fields }));
  return { lines, info: note("info"), warn: note("warn"), error: note("error") };
}
