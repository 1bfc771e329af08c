/** Where a calendar may be read from, and what it may cost: a server on this machine that misbehaves, names that lead inside, redirects. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { reachOf } from "../../../src/edge/calendar/address.ts";
import { type FetchAsked, fetchFeed } from "../../../src/edge/calendar/fetch-feed.ts";
import { google } from "./feeds.ts";

test.each([
  ["127.0.0.1", "near"],
  ["10.1.2.3", "near"],
  ["172.16.0.1", "near"],
  ["172.32.0.1", "world"],
  ["192.168.1.20", "near"],
  ["100.64.1.1", "near"],
  ["::1", "near"],
  ["fd12:3456::1", "near"],
  ["::ffff:127.0.0.1", "near"],
  ["::ffff:7f00:1", "near"],
  ["64:ff9b::7f00:1", "near"],
  ["169.254.169.254", "never"],
  ["::ffff:169.254.169.254", "never"],
  ["64:ff9b::a9fe:a9fe", "never"],
  ["fd00:ec2::254", "never"],
  ["fe80::1%eth0", "never"],
  ["100.100.100.200", "never"],
  ["168.63.129.16", "never"],
  ["0.0.0.0", "never"],
  ["::", "never"],
  ["::7f00:1", "never"],
  ["224.0.0.1", "never"],
  ["255.255.255.255", "never"],
  ["198.51.100.7", "never"],
  ["2002:7f00:1::", "never"],
  ["2001:0:7f00:1::", "never"],
  ["2001:db8::1", "never"],
  ["ff02::1", "never"],
  ["localhost", "never"],
  ["8.8.8.8", "world"],
  ["64:ff9b::808:808", "world"],
  ["2a00:1450:4007::1", "world"],
])("%s is %s", (address, reach) => expect(reachOf(address)).toBe(reach));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret.ics`;
}

const fetchNear = (url: string, asked: Partial<FetchAsked> = {}) =>
  fetchFeed({ url: new URL(url), near: true }, { withinMs: 3_000, ...asked });
const resolvesTo = (...addresses: readonly string[]): FetchAsked["resolve"] => {
  return () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })));
};
const refused = { kind: "failed", why: "address" };

describe("where it leads", () => {
  test.each([
    "http://calendar.example/a.ics",
    "https://127.0.0.1/a.ics",
    "https://0x7f.1/a.ics",
    "https://2130706433/a.ics",
    "https://[::1]/a.ics",
    "https://[::ffff:169.254.169.254]/latest/meta-data",
    "https://169.254.169.254/latest/meta-data",
    "ftp://calendar.example/a.ics",
    "file:///etc/passwd",
  ])("%s is refused", async (url) => {
    expect(await fetchFeed({ url: new URL(url), near: false }, { withinMs: 1_000 })).toEqual(refused);
  });

  test.each([[["127.0.0.1"]], [["10.0.0.1"]], [["8.8.8.8", "127.0.0.1"]], [["::1"]], [["169.254.169.254"]], [["::ffff:127.0.0.1"]]])(
    "fault 60: a name of the world that resolves to %j is refused",
    async (addresses) => {
      const resolve = resolvesTo(...addresses);
      const asked = { withinMs: 1_000, ...(resolve === undefined ? {} : { resolve }) };
      expect(await fetchFeed({ url: new URL("https://calendar.example/a.ics"), near: false }, asked)).toEqual(refused);
    },
  );

  test("not even a calendar of one's own network leads to where clouds keep their keys", async () => {
    const resolve = resolvesTo("169.254.169.254");
    expect(await fetchNear("http://nas.example/a.ics", resolve === undefined ? {} : { resolve })).toEqual(refused);
    expect(await fetchNear("http://169.254.169.254/latest/meta-data")).toEqual(refused);
  });

  test("fault 60: what was looked up is what is connected to, once", async () => {
    const url = new URL(await serve((_, response) => response.end(google)));
    let asked = 0;
    // A name that answers otherwise at the second look.
    const resolve: FetchAsked["resolve"] = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? "127.0.0.1" : "169.254.169.254", family: 4 }]);
    };
    const read = await fetchNear(`http://nas.example:${url.port}/a.ics`, { resolve });
    expect(read.kind).toBe("text");
    expect(asked).toBe(1);
  });

  test("fault 60: a redirect on the same host is followed; to another one of the network it is not", async () => {
    const inside = await serve((_, response) => response.end(google));
    const same = await serve((request, response) => {
      if (request.url === "/new.ics") response.end(google);
      else response.writeHead(302, { location: "/new.ics" }).end();
    });
    expect((await fetchNear(same)).kind).toBe("text");
    for (const location of [
      inside,
      "http://169.254.169.254/latest/meta-data",
      "http://localhost:6379/",
      "file:///etc/passwd",
      "http://calendar.example/",
    ]) {
      const away = await serve((_, response) => response.writeHead(301, { location }).end());
      expect(await fetchNear(away), location).toEqual(refused);
    }
  });

  test("a loop ends, and a redirect to nowhere", async () => {
    let asked = 0;
    const loop = await serve((_, response) => {
      asked += 1;
      response.writeHead(307, { location: "/secret.ics" }).end();
    });
    expect(await fetchNear(loop)).toEqual({ kind: "failed", why: "redirects" });
    expect(asked).toBe(5);
    const nowhere = await serve((_, response) => response.writeHead(302).end());
    expect(await fetchNear(nowhere)).toEqual({ kind: "failed", why: "redirects" });
  });
});

describe("what it costs", () => {
  test("its text, and by what it is known again", async () => {
    const url = await serve((request, response) => {
      if (request.headers["if-none-match"] === '"1"') return response.writeHead(304).end();
      return response.writeHead(200, { etag: '"1"', "last-modified": "Wed, 25 Nov 2026 10:00:00 GMT" }).end(google);
    });
    expect(await fetchNear(url)).toEqual({ kind: "text", text: google, etag: '"1"', modified: "Wed, 25 Nov 2026 10:00:00 GMT" });
    expect(await fetchNear(url, { etag: '"1"' })).toEqual({ kind: "same" });
    expect(await fetchNear(url, { etag: '"0"' })).toMatchObject({ kind: "text" });
  });

  test("a 304 to whom nothing was told says nothing", async () => {
    const url = await serve((_, response) => response.writeHead(304).end());
    expect(await fetchNear(url)).toEqual({ kind: "failed", why: "status", status: 304 });
  });

  test.each([401, 403, 404, 410, 429, 500, 206, 204])("fault 57: %i is no calendar", async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    expect(await fetchNear(url)).toEqual({ kind: "failed", why: "status", status });
  });

  test("packed", async () => {
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(google)));
    expect(await fetchNear(url)).toMatchObject({ kind: "text", text: google });
  });

  test("fault 58: a bomb is not unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    expect(bomb.length).toBeLessThan(1_000_000);
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
    const before = process.memoryUsage().rss;
    expect(await fetchNear(url)).toEqual({ kind: "failed", why: "too-big" });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test("fault 58: what never ends is cut off", async () => {
    let closed: () => void = () => undefined;
    const over = new Promise<void>((done) => {
      closed = done;
    });
    const url = await serve((_, response) => {
      const more = (): void => {
        while (response.write("x".repeat(65_536)));
      };
      response.on("drain", more).on("close", closed);
      more();
    });
    expect(await fetchNear(url, { withinMs: 10_000 })).toEqual({ kind: "failed", why: "too-big" });
    await over;
  });

  test.each([
    ["br", google],
    ["gzip", "not packed at all"],
  ])("encoding %s that is not what it says", async (encoding, body) => {
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    expect(await fetchNear(url)).toEqual({ kind: "failed", why: "encoding" });
  });

  test("fault 61: silence, a drop at a time, and headers without end are slow", async () => {
    const silent = await serve(() => undefined);
    const drop = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("B"), 50);
      response.on("close", () => clearInterval(timer));
    });
    for (const url of [silent, drop]) {
      const startedAt = performance.now();
      expect(await fetchNear(url, { withinMs: 400 })).toEqual({ kind: "failed", why: "slow" });
      expect(performance.now() - startedAt).toBeLessThan(1_500);
    }
  });

  test("fault 61: a name that nobody resolves in time is slow, one that resolves to nothing is refused", async () => {
    const startedAt = performance.now();
    expect(await fetchNear("http://nas.example/a.ics", { withinMs: 300, resolve: () => new Promise(() => undefined) })).toEqual({
      kind: "failed",
      why: "slow",
    });
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    expect(await fetchNear("http://nas.example/a.ics", { resolve: () => Promise.resolve([]) })).toEqual(refused);
    const unknown = Promise.reject(Object.assign(new Error("getaddrinfo ENOTFOUND nas.example"), { code: "ENOTFOUND" }));
    expect(await fetchNear("http://nas.example/a.ics", { resolve: () => unknown })).toEqual({ kind: "failed", why: "unreachable" });
  });

  test("a tag that no header could carry back is not kept", async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { etag: `"${"x".repeat(300)}"`, "last-modified": "\u00e9" }).end(google),
    );
    expect(await fetchNear(url)).toEqual({ kind: "text", text: google });
  });

  test("fault 57: half of what was promised, and nobody there", async () => {
    const half = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100000" });
      response.write("BEGIN:VCALENDAR");
      setImmediate(() => response.destroy());
    });
    expect(await fetchNear(half)).toEqual({ kind: "failed", why: "unreachable" });
    const gone = await serve(() => undefined);
    await new Promise((done) => servers.pop()?.close(done));
    expect(await fetchNear(gone)).toEqual({ kind: "failed", why: "unreachable" });
  });
});
