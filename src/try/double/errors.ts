/** Twilio's answers in Twilio's shape. In: a status, a code, a sentence. Out: what the SDK parses. Never sends anything. */

export interface Answer {
  readonly status: number;
  /** JSON; undefined for an empty body. */
  readonly body?: unknown;
  /** Sent instead of `body`, as text/html. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const refuse = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

export const notFound = (path: string): Answer => refuse(404, 20404, `The requested resource ${path} was not found`);
