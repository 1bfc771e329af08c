/**
 * What stands between Twilio and the web processes: one address, the next process for each connection, another one when that one refuses.
 * In: the ports behind it. Out: its own port. Never looks at what passes.
 */
import { connect, createServer, type Socket } from "node:net";

export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

export async function openBalancer(port: number, behind: readonly number[]): Promise<Balancer> {
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: false }, (client) => {
    open.add(client);
    client.setNoDelay(true);
    client.on("error", () => undefined);
    client.once("close", () => open.delete(client));
    turn += 1;
    forward(client, turn, 0);
  });

  function forward(client: Socket, first: number, tried: number): void {
    const next = behind[(first + tried) % behind.length];
    if (next === undefined || tried >= behind.length) {
      client.destroy();
      return;
    }
    const to = connect(next, "127.0.0.1");
    to.setNoDelay(true);
    to.once("error", () => forward(client, first, tried + 1));
    to.once("connect", () => {
      to.removeAllListeners("error");
      to.on("error", () => undefined);
      client.pipe(to);
      to.pipe(client);
      client.once("close", () => to.destroy());
      to.once("close", () => client.destroy());
    });
  }

  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
