/** The moment at which a test kills somebody is not missed because a wire broke in it. */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { openProxy } from "./proxy.ts";

const sha = "a".repeat(40);
const call = `*2\r\n$7\r\nEVALSHA\r\n$40\r\n${sha}\r\n`;

test("a call whose wire is cut before its reply is none; the next one is caught, once", async () => {
  const asked: Socket[] = [];
  const redis = createServer((socket) => void socket.on("error", () => undefined).on("data", () => asked.push(socket)));
  redis.listen(0, "127.0.0.1");
  await once(redis, "listening");
  const address = redis.address();
  if (address === null || typeof address === "string") throw new Error("a port");
  const proxy = await openProxy({ upstream: () => address.port, scripts: new Map([[sha, "let-go"]]) });
  const ask = async (): Promise<Socket> => {
    const before = asked.length;
    const client = connect(Number(new URL(proxy.url).port), "127.0.0.1").on("error", () => undefined);
    client.write(call);
    await expect.poll(() => asked.length).toBe(before + 1);
    return client;
  };
  try {
    let acted = 0;
    proxy.onScript("let-go", "after", () => {
      acted += 1;
    });
    const first = await ask();
    proxy.cutAll();
    await new Promise<void>((closed) => first.once("close", () => closed()));
    expect(acted).toBe(0);
    await ask();
    asked.at(-1)?.write(":1\r\n");
    await expect.poll(() => acted).toBe(1);
    const last = await ask();
    asked.at(-1)?.write(":1\r\n");
    expect(String((await once(last, "data"))[0])).toBe(":1\r\n");
    expect(acted).toBe(1);
  } finally {
    await proxy.close();
    redis.close();
  }
});
