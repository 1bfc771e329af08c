/**
 * The public application: the doors it is given, and nothing else.
 * In: routers. Out: an Express application that says nothing about itself; every error ends here, with an empty body.
 * Never a text in an answer: on Twilio's routes it would reach a client's phone.
 */
import express, { type ErrorRequestHandler, type Express, type Router } from "express";
import helmet from "helmet";
import type { Log } from "../../stations/ports.ts";

export function publicApp(routers: readonly Router[], log: Log): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.enable("strict routing");
  app.enable("case sensitive routing");
  app.use(helmet());
  // Node asks a host of HTTP/1.1 alone. No peer of ours speaks 1.0 without one.
  app.use((request, response, next) => (request.headers.host === undefined ? void response.status(400).end() : next()));
  for (const router of routers) app.use(router);
  app.use((_request, response) => void response.status(404).end());
  app.use(lastWord(log));
  return app;
}

/** Express knows an error handler by its four parameters. */
const lastWord =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    const fields = { status, error: error instanceof Error ? error.name : "unknown" };
    if (status >= 500) log.error("a request failed", fields);
    else log.info("a request was refused", fields);
    if (response.headersSent) response.destroy();
    else response.status(status).end();
  };

/** 413, 415, 400 of the body parser; anything else is ours. */
function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}
