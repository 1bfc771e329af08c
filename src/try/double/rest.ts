/**
 * The HTTP side of the double: one server for every host of Twilio's, paths as theirs, the host dropped.
 * In: requests of the real SDK. Out: Twilio's answers, or the fault that a test asked for. Never listens beyond loopback.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, refuse } from "./errors.ts";
import { type Fault, type FaultPlan, faultAnswer, nameFault } from "./faults.ts";

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  /** Undefined unless the body was JSON. */
  readonly json: unknown;
}

export interface RestOptions {
  readonly port: number;
  /** `user:password` pairs that Basic auth may carry. */
  readonly credentials: readonly string[];
  plan(): FaultPlan | undefined;
  route(request: Request): Promise<Answer>;
  noted(request: Request, answer: Answer | undefined, fault: Fault | undefined): void;
}

export interface Rest {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(options: RestOptions): Promise<Rest> {
  let nth = 0;
  const server = createServer((incoming, outgoing) => {
    readRequest(incoming)
      .then((request) => {
        nth += 1;
        return carry(request, nth, outgoing, options);
      })
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(options.port, "127.0.0.1", listening);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

async function carry(
  request: Request & { readonly auth: string },
  nth: number,
  outgoing: ServerResponse,
  options: RestOptions,
): Promise<void> {
  if (!options.credentials.includes(request.auth)) {
    const answer = refuse(401, 20003, "Authenticate");
    options.noted(request, answer, undefined);
    return write(outgoing, answer);
  }
  const fault = options.plan()?.({ method: request.method, path: request.path, form: Object.fromEntries(request.form), nth });
  const skipped = fault !== undefined && fault.kind !== "slow" && fault.processed !== true;
  const real = skipped ? undefined : await options.route(request);
  if (fault === undefined) {
    options.noted(request, real, undefined);
    return write(outgoing, real ?? refuse(500, 20500, "Internal Server Error"));
  }
  options.noted(request, fault.kind === "answer" ? faultAnswer(fault) : real, fault);
  switch (fault.kind) {
    case "answer":
      return write(outgoing, faultAnswer(fault));
    case "hang":
      return;
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return;
    case "slow":
      setTimeout(() => write(outgoing, real ?? refuse(500, 20500, nameFault(fault))), fault.ms);
  }
}

function write(outgoing: ServerResponse, answer: Answer): void {
  if (outgoing.destroyed) return;
  const text = answer.html ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  outgoing.writeHead(answer.status, { "Content-Type": answer.html === undefined ? "application/json" : "text/html", ...answer.headers });
  outgoing.end(text);
}

async function readRequest(incoming: IncomingMessage): Promise<Request & { readonly auth: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  const url = new URL(incoming.url ?? "/", "http://double");
  const isJson = (incoming.headers["content-type"] ?? "").startsWith("application/json");
  const basic = /^Basic (.+)$/.exec(incoming.headers.authorization ?? "")?.[1] ?? "";
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(isJson ? "" : text),
    json: isJson ? parseJson(text) : undefined,
    auth: Buffer.from(basic, "base64").toString("utf8"),
  };
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the double does not listen on a port");
  return address.port;
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
