/**
 * What a person writes, as the form that Twilio would post.
 * In: a message in the test's words. Out: every usual field of that channel, nothing of the other. Never signs or sends.
 */
import { countSegments } from "./segments.ts";

export interface Written {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Content types, e.g. `["audio/ogg"]`. */
  readonly media?: readonly string[];
  /** The id of the button or row that was touched; `text` is then its title unless `buttonText` says otherwise. */
  readonly payload?: string;
  readonly buttonText?: string;
  /** Sid of the message that was swiped. */
  readonly quoted?: string;
  /** The name that people choose on WhatsApp. */
  readonly name?: string;
  /** Fields beside or over the usual ones; `""` stays, an unknown one is posted as it is. */
  readonly extra?: Readonly<Record<string, string>>;
  /** A sid used before: Twilio's duplicate. */
  readonly sid?: string;
  /** Twilio has it, the webhook never comes: only the message list shows it. */
  readonly lost?: boolean;
}

const kindOf = (type: string): string =>
  type.startsWith("audio")
    ? "audio"
    : type.startsWith("image")
      ? "image"
      : type.startsWith("video")
        ? "video"
        : type === "text/vcard"
          ? "contacts"
          : "document";

export function inboundForm(written: Written, sid: string, accountSid: string): Record<string, string> {
  const { from, to, media = [], payload, quoted } = written;
  const whatsapp = from.startsWith("whatsapp:");
  const body = written.text === "" ? (written.buttonText ?? "") : written.text;
  const form: Record<string, string> = {
    MessageSid: sid,
    SmsMessageSid: sid,
    SmsSid: sid,
    AccountSid: accountSid,
    ApiVersion: "2010-04-01",
    SmsStatus: "received",
    From: from,
    To: to,
    Body: body,
    NumMedia: String(media.length),
    NumSegments: whatsapp ? "1" : String(countSegments(body).parts),
  };
  media.forEach((type, index) => {
    form[`MediaContentType${index}`] = type;
    form[`MediaUrl${index}`] =
      `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/ME${sid.slice(2, 33)}${index}`;
  });
  if (whatsapp) {
    const handle = from.slice("whatsapp:".length);
    form.MessageType = payload !== undefined ? "interactive" : media[0] !== undefined ? kindOf(media[0]) : "text";
    form.ProfileName = written.name ?? "";
    if (handle.startsWith("+")) form.WaId = handle.slice(1);
    else form.ExternalUserId = from;
    form.ChannelMetadata = JSON.stringify({ type: "whatsapp", data: { context: { ProfileName: written.name ?? "" } } });
    if (payload !== undefined) Object.assign(form, { ButtonText: written.buttonText ?? body, ButtonPayload: payload, ButtonType: "REPLY" });
    if (quoted !== undefined) Object.assign(form, { OriginalRepliedMessageSid: quoted, OriginalRepliedMessageSender: to });
  } else {
    const country = from.startsWith("+33") ? "FR" : "";
    Object.assign(form, {
      FromCountry: country,
      FromCity: "",
      FromState: "",
      FromZip: "",
      ToCountry: "FR",
      ToCity: "",
      ToState: "",
      ToZip: "",
    });
  }
  return { ...form, ...written.extra };
}
