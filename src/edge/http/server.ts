/**
 * A node server that slow, silent and endless peers cannot hold (measured: node alone waits 300 s for a body).
 * In: a request listener. Out: where it listens, and a way to close that keeps every answer begun. Never knows what is served.
 */
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Every interface when absent. */
  readonly host?: string;
  readonly maxConnections?: number;
}

export interface HttpServer {
  readonly port: number;
  /** New connections are refused from now on, kept ones end with their answer; what still runs at the deadline is cut. */
  close(deadlineMs: number): Promise<void>;
}

export async function openServer(listener: RequestListener, options: ServerOptions): Promise<HttpServer> {
  const running = new Set<ServerResponse>();
  const connections = new Set<Socket>();
  let draining = false;
  const server = createServer(
    { headersTimeout: 5_000, requestTimeout: 8_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    (request, response) => {
      running.add(response);
      response.once("close", () => running.delete(response));
      if (draining) response.setHeader("Connection", "close");
      listener(request, response);
    },
  );
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  server.maxConnections = options.maxConnections ?? 200;
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(options.port, options.host, () => {
      server.off("error", failed);
      listening();
    });
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return {
    port: address.port,
    async close(deadlineMs) {
      draining = true;
      for (const response of running) if (!response.headersSent) response.setHeader("Connection", "close");
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const closeIdle = (): void => {
        server.closeIdleConnections();
        // Node takes a connection on which nothing was ever said for a busy one.
        for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
      };
      // A kept connection is idle only between two answers: asked again until none is left.
      const idle = setInterval(closeIdle, 50);
      const cut = setTimeout(() => server.closeAllConnections(), deadlineMs);
      closeIdle();
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
    },
  };
}
