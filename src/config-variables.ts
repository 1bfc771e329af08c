/**
 * Every variable of the environment: what it is for, what it must look like, what stands when it is absent.
 * The sentences are the operator's: they fill `.env.example` and the refusals at boot.
 */
import { z } from "zod";
import {
  bytes32,
  calendars,
  dataKey,
  defaultTimings,
  jsonOf,
  listOf,
  publicUrl,
  redisUrl,
  smsSender,
  timings,
  webUrl,
  whole,
} from "./config-kinds.ts";
import { Address } from "./core/words/address.ts";
import { TemplateSids } from "./core/words/practice.ts";

export interface About {
  /** What it is for; ends with what to do about it. */
  readonly describe: string;
  /** What stands in `.env.example`. */
  readonly example: string;
  readonly group: "Twilio" | "Keys" | "Addresses" | "Redis" | "Files" | "Process";
  readonly need: "required" | "optional";
  /** What to do when it is missing or wrong. */
  readonly fix: string;
}

const token = z.string().regex(/^[0-9A-Za-z]{32}$/, "expected exactly 32 letters and digits");
const newKey = `run: node -e "console.log(require('crypto').randomBytes(32).toString('base64'))"`;
const console_ = "copy it from the Twilio console, Account > API keys & tokens";

/** In the order of `.env.example`. */
export const variables = {
  TWILIO_ACCOUNT_SID: {
    schema: z.string().regex(/^AC[0-9a-fA-F]{32}$/, "expected AC and 32 hex digits"),
    about: {
      group: "Twilio",
      need: "required",
      example: "",
      describe: "The account that owns the numbers: AC and 32 hex digits.",
      fix: console_,
    },
  },
  TWILIO_AUTH_TOKEN: {
    schema: token,
    about: {
      group: "Twilio",
      need: "required",
      example: "",
      describe:
        "The account's primary Auth Token, exactly 32 characters. It sends, and it proves that a webhook comes from Twilio. Never an API key's secret.",
      fix: console_,
    },
  },
  TWILIO_AUTH_TOKEN_NEXT: {
    schema: token.optional(),
    about: {
      group: "Twilio",
      need: "optional",
      example: "",
      describe: "While the token is being turned: the secondary token, accepted on webhooks beside the primary one.",
      fix: "copy the secondary token from the Twilio console, or remove the line",
    },
  },
  TWILIO_API_URL: {
    schema: webUrl.optional(),
    about: {
      group: "Twilio",
      need: "optional",
      example: "",
      describe: "Stands for scheme and host of every Twilio API (a double, a relay). Absent: Twilio's own.",
      fix: "remove the line, or write a URL like http://127.0.0.1:4010",
    },
  },
  PUBLIC_URL: {
    schema: publicUrl,
    about: {
      group: "Twilio",
      need: "required",
      example: "https://bot.example.fr",
      describe:
        "Where Twilio reaches this server, as written in the Twilio console, without the path: webhooks go to <PUBLIC_URL>/twilio/inbound. Signatures are checked on this text, letter by letter.",
      fix: "write the address that Twilio calls, like https://bot.example.fr",
    },
  },
  DATA_KEY: {
    schema: listOf(dataKey).pipe(z.array(z.object({ id: z.string(), key: z.instanceof(Uint8Array) })).min(1, "expected at least one key")),
    about: {
      group: "Keys",
      need: "required",
      example: "",
      describe:
        "Seals what Redis keeps: 32 bytes in base64. To turn it: the new key first, a comma, then the old one, for as long as a STOP is remembered (three years). Lost: so is every conversation.",
      fix: newKey,
    },
  },
  ADDRESS_KEY: {
    schema: bytes32,
    about: {
      group: "Keys",
      need: "required",
      example: "",
      describe:
        "Makes the names of conversations out of phone numbers: 32 bytes in base64. Never change it: everybody would be a stranger.",
      fix: newKey,
    },
  },
  BOT_ADDRESSES: {
    schema: listOf(Address).default([]),
    about: {
      group: "Addresses",
      need: "optional",
      example: "whatsapp:+33937000000,+33937000000",
      describe: "What clients write to, for the default practice, comma list. Other practices have theirs in their file.",
      fix: "write numbers like +33937000000 or whatsapp:+33937000000, separated by commas",
    },
  },
  SMS_FROM: {
    schema: smsSender.optional(),
    about: {
      group: "Addresses",
      need: "optional",
      example: "",
      describe:
        "The sender of SMS, where it differs. Absent: the number that was written to, else the first SMS number of BOT_ADDRESSES. In France 06 and 07 numbers may not send for a machine.",
      fix: "write a number like +33937000000, a name of at most 11 letters and digits, or remove the line",
    },
  },
  THERAPIST_ADDRESSES: {
    schema: listOf(Address).default([]),
    about: {
      group: "Addresses",
      need: "optional",
      example: "whatsapp:+33639980001,+33639980001",
      describe: "Where the therapist of the default practice reads: the first is told, the next is the fallback. Comma list.",
      fix: "write her numbers like whatsapp:+33639980001, separated by commas",
    },
  },
  OPERATOR_ADDRESS: {
    schema: Address.optional(),
    about: {
      group: "Addresses",
      need: "optional",
      example: "",
      describe: "Who is told when something needs a human of the trade. Absent: the log alone.",
      fix: "write a number like +33639980001, or remove the line",
    },
  },
  TEMPLATES: {
    schema: jsonOf(TemplateSids, '{"notice":"HX…"}').default({}),
    about: {
      group: "Addresses",
      need: "optional",
      example: "",
      describe:
        'WhatsApp templates approved by Meta, for the default practice, as JSON: {"notice":"HX…","waiting":"HX…","reminder":"HX…"}. Without them nothing leaves on WhatsApp 24 h after a person\'s last message.',
      fix: 'write JSON like {"notice":"HX0123…"} with the ContentSids of approved templates',
    },
  },
  CALENDARS: {
    schema: jsonOf(calendars, '{"agenda":"https://…"}').default(new Map()),
    about: {
      group: "Addresses",
      need: "optional",
      example: "",
      describe:
        'The therapists\' own calendars, read for their busy times, as JSON: {"agenda":"https://…"} with each calendar\'s secret link (.ics), which is never logged. A practice file names its own under `calendars`. On your own network, http allowed: {"agenda":{"url":"http://nas.local/a.ics","near":true}}.',
      fix: 'write JSON like {"agenda":"https://calendar.example/secret.ics"}: names of small letters, https links without name and password',
    },
  },
  REDIS_URL: {
    schema: redisUrl.default("redis://127.0.0.1:6379"),
    about: {
      group: "Redis",
      need: "optional",
      example: "redis://127.0.0.1:6379",
      describe:
        "Redis or Valkey, 7 or newer, appendonly yes, appendfsync always, noeviction: redis://…, rediss://…, unix:///path, or a comma list of cluster nodes.",
      fix: "write a URL like redis://127.0.0.1:6379",
    },
  },
  REDIS_SHARDS: {
    schema: whole(1, 1024).default(1),
    about: {
      group: "Redis",
      need: "optional",
      example: "1",
      describe: "Into how many shards practices are spread. Written in Redis at the first boot; another value refuses to start.",
      fix: "put back the number of the first boot, or 1",
    },
  },
  FLOWS_DIR: {
    schema: z.string().min(1).default("flows"),
    about: { group: "Files", need: "optional", example: "flows", describe: "What the bot may say or ask.", fix: "write a folder's path" },
  },
  PRACTICES_DIR: {
    schema: z.string().min(1).optional(),
    about: {
      group: "Files",
      need: "optional",
      example: "flows/practices",
      describe: "One file for each practice. Absent: the folder practices inside FLOWS_DIR.",
      fix: "write a folder's path",
    },
  },
  ROLE: {
    schema: z.enum(["all", "web", "worker"], "expected all, web or worker").default("all"),
    about: {
      group: "Process",
      need: "optional",
      example: "all",
      describe: "What this process does: all, web (the doors alone) or worker (everything else).",
      fix: "write all, web or worker",
    },
  },
  PORT: {
    schema: whole(0, 65_535).default(3000),
    about: {
      group: "Process",
      need: "optional",
      example: "3000",
      describe: "The public port, behind your TLS.",
      fix: "write a port number",
    },
  },
  OPS_PORT: {
    schema: whole(0, 65_535).optional(),
    about: {
      group: "Process",
      need: "optional",
      example: "3001",
      describe: "Health and metrics, for your machines alone. Absent: the port after PORT.",
      fix: "write a port number other than PORT",
    },
  },
  TIMINGS: {
    schema: jsonOf(timings, '{"leaseMs":20000}').default(defaultTimings),
    about: {
      group: "Process",
      need: "optional",
      example: "",
      describe: `Waits in milliseconds that differ from the usual ones, as JSON. Usual: ${JSON.stringify(defaultTimings)}`,
      fix: 'remove the line, or write JSON like {"leaseMs":20000}',
    },
  },
  LOG_LEVEL: {
    schema: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "expected fatal, error, warn, info, debug, trace or silent")
      .default("info"),
    about: {
      group: "Process",
      need: "optional",
      example: "info",
      describe: "How much is logged: fatal, error, warn, info, debug, trace or silent. Never words, names or numbers of people.",
      fix: "write info",
    },
  },
} as const satisfies Readonly<Record<string, { readonly schema: z.ZodType; readonly about: About }>>;
