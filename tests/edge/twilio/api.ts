/** A tiny Twilio on this machine that answers what a test tells it to, and remembers what it was asked. Loopback only. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { accountSid, sid } from "./support.ts";

export interface AskedOf {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: Readonly<Record<string, string>>;
  readonly json: unknown;
  readonly headers: IncomingHttpHeaders;
}
export type Answer = (response: ServerResponse, asked: AskedOf) => void;

export interface Api {
  readonly url: string;
  readonly asked: AskedOf[];
  /** Answers in order, the last one for all that follows. */
  answers: { messages: Answer[]; contents: Answer[]; list: Answer[] };
  /** How many connections were ever made. */
  connections(): number;
  close(): Promise<void>;
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    void response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
export const html =
  (status: number): Answer =>
  (response) =>
    void response.writeHead(status, { "Content-Type": "text/html" }).end("<html>nginx</html>");
export const raw =
  (status: number, text: string): Answer =>
  (response) =>
    void response.writeHead(status, { "Content-Type": "application/json" }).end(text);
export const refuse = (status: number, code: number): Answer =>
  json(status, { code, message: "refused +33639980001", more_info: "", status });
export const hang: Answer = () => undefined;
export const reset: Answer = (response) => void response.socket?.resetAndDestroy();

export const sent: Answer = (response, { form }) =>
  json(201, {
    sid: sid("5"),
    account_sid: accountSid,
    status: "queued",
    from: form.From,
    to: form.To,
    body: form.Body ?? "",
    date_sent: null,
    date_created: "Tue, 03 Nov 2026 09:12:04 +0000",
  })(response, {} as AskedOf);
export const contentSid = (digit: string): string => `HX${digit.repeat(32)}`;
export const made = (digit: string): Answer =>
  json(201, { sid: contentSid(digit), friendly_name: "x", language: "fr", variables: {}, types: {} });

export async function openApi(): Promise<Api> {
  const asked: AskedOf[] = [];
  const next = (answers: Answer[]): Answer | undefined => (answers.length > 1 ? answers.shift() : answers[0]);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const url = new URL(request.url ?? "/", "http://api");
      const isJson = request.headers["content-type"] === "application/json";
      const one: AskedOf = {
        method: request.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        form: Object.fromEntries(new URLSearchParams(isJson ? "" : text)),
        json: isJson ? JSON.parse(text) : undefined,
        headers: request.headers,
      };
      asked.push(one);
      const { contents, list, messages } = api.answers;
      const answer = next(url.pathname.startsWith("/v1/Content") ? contents : request.method === "GET" ? list : messages);
      answer?.(response, one);
    });
  });
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const api: Api = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: { messages: [sent], contents: [made("1")], list: [] },
    connections: () => connections,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return api;
}
