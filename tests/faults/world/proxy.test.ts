/** A wire breaks as real ones do: never a reply for another one, never a moment to kill at that is missed because it broke. */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { openProxy } from "./proxy.ts";

const sha = "a".repeat(40);
const call = `*2\r\n$7\r\nEVALSHA\r\n$40\r\n${sha}\r\n`;

/** A proxy before a server of the test, which says what the test writes. */
async function behind(scripts: ReadonlyMap<string, string>) {
  const asked: Socket[] = [];
  const redis = createServer((socket) => void socket.on("error", () => undefined).on("data", () => asked.push(socket)));
  redis.listen(0, "127.0.0.1");
  await once(redis, "listening");
  const address = redis.address();
  if (address === null || typeof address === "string") throw new Error("a port");
  const proxy = await openProxy({ upstream: () => address.port, scripts });
  const open = (): Socket => connect(Number(new URL(proxy.url).port), "127.0.0.1").on("error", () => undefined);
  const close = async (): Promise<void> => {
    await proxy.close();
    redis.close();
  };
  return { asked, proxy, open, close };
}

test("a wire that has lost a reply is cut when replies come again: no later one is taken for it", async () => {
  const { asked, proxy, open, close } = await behind(new Map());
  try {
    const [hurt, whole] = [open(), open()];
    hurt.write("*1\r\n$4\r\nTIME\r\n");
    await expect.poll(() => asked.length).toBe(1);
    proxy.dropReplies(true);
    asked[0]?.write(":1\r\n");
    const closed = new Promise<void>((done) => hurt.once("close", () => done()));
    // Its reply has passed the proxy once the next one of the same wire has.
    await expect.poll(() => asked[0]?.bytesWritten).toBe(4);
    whole.write("*1\r\n$4\r\nTIME\r\n");
    await expect.poll(() => asked.length).toBe(2);
    proxy.dropReplies(false);
    await closed;
    asked[1]?.write(":2\r\n");
    expect(String((await once(whole, "data"))[0])).toBe(":2\r\n");
  } finally {
    await close();
  }
});

test("on a wire that was slow no reply overtakes another", async () => {
  const { asked, proxy, open, close } = await behind(new Map());
  try {
    const client = open();
    client.write("*1\r\n$4\r\nTIME\r\n");
    await expect.poll(() => asked.length).toBe(1);
    let told = "";
    client.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
    for (let reply = 0; reply < 40; reply += 1) {
      proxy.delay(40 - reply);
      asked[0]?.write(`:${reply}\r\n`);
      await new Promise((turn) => setImmediate(turn));
    }
    proxy.delay(0);
    asked[0]?.write(":40\r\n");
    await expect.poll(() => told.split("\r\n").length).toBe(42);
    expect(told).toBe(Array.from({ length: 41 }, (_, reply) => `:${reply}\r\n`).join(""));
  } finally {
    await close();
  }
});

test("a call whose wire is cut before its reply is none; the next one is caught, once", async () => {
  const { asked, proxy, open, close } = await behind(new Map([[sha, "let-go"]]));
  const ask = async (): Promise<Socket> => {
    const before = asked.length;
    const client = open();
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
    await close();
  }
});
