/** Where a process of the tests may listen. */
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * Below the range from which kernels take the ports of outgoing connections (Linux from 32768, others higher): a process that is killed
 * and comes back finds its port free, however many connections there are.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 32_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
