/** A port of this machine that nobody listens on: for who must be told an address before anything listens there. */
import { createServer } from "node:net";

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? found(address.port) : failed(new Error("no port"))));
    });
  });
}
