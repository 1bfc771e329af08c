/** The hardened server against slow, endless and many peers, and how it closes. */
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { publicApp } from "../../../src/edge/http/app.ts";
import { type HttpServer, openServer } from "../../../src/edge/http/server.ts";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const open: { servers: HttpServer[]; sockets: Socket[] } = { servers: [], sockets: [] };
afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy();
  for (const server of open.servers.splice(0)) await server.close(100);
});

const serve = async (listener: Parameters<typeof openServer>[0], maxConnections?: number): Promise<HttpServer> => {
  const server = await openServer(listener, { port: 0, host: "127.0.0.1", ...(maxConnections === undefined ? {} : { maxConnections }) });
  open.servers.push(server);
  return server;
};

/** A raw connection; `ended` resolves with all that came, once the other side has closed it. */
function dial(port: number, ours = true): { readonly socket: Socket; readonly ended: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  // Tests that run side by side end their own.
  if (ours) open.sockets.push(socket);
  let seen = "";
  socket.setEncoding("utf8").on("data", (text) => (seen += text));
  socket.on("error", () => undefined);
  return { socket, ended: new Promise((resolve) => socket.once("close", () => resolve(seen))) };
}

const echo: Parameters<typeof openServer>[0] = (request, response) => request.resume().once("end", () => response.end("ok"));

test.concurrent.each([
  ["silence", "", 7_500],
  ["headers without end", "POST / HTTP/1.1\r\nHost: x\r\nX: ", 7_500],
  ["a body without end", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\na", 10_500],
])("%s is cut", async (_, start, withinMs) => {
  const server = await openServer(echo, { port: 0, host: "127.0.0.1" });
  const { socket, ended } = dial(server.port, false);
  const startedAt = performance.now();
  socket.write(start);
  expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - startedAt).toBeLessThan(withinMs);
  await server.close(100);
});

test.each([
  ["a length and chunks at once", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400],
  ["20 kB of headers", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
])("%s is refused", async (_, start, status) => {
  const { port } = await serve(echo);
  const { socket, ended } = dial(port);
  socket.write(start);
  expect(await ended).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("more connections than allowed are closed, the others are served", async () => {
  const { port } = await serve(echo, 2);
  const held = [dial(port), dial(port)];
  await Promise.all(held.map(({ socket }) => new Promise((resolve) => socket.once("connect", resolve))));
  expect(await dial(port).ended).toBe("");
  held[0]?.socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(await held[0]?.ended).toContain("200 OK");
});

describe("closing", () => {
  test("an answer begun is given, silent connections end at once, new ones are refused", async () => {
    let answer: () => void = () => undefined;
    let began: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (began = resolve));
    const { port, close } = await openServer(
      (_request, response) => {
        answer = () => response.end("done");
        began();
      },
      { port: 0, host: "127.0.0.1" },
    );
    const busy = dial(port);
    busy.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const silent = dial(port);
    await Promise.all([started, new Promise((resolve) => silent.socket.once("connect", resolve))]);
    const startedAt = performance.now();
    const closed = close(5_000);
    expect(await dial(port).ended).toBe("");
    expect(await silent.ended).toBe("");
    answer();
    expect(await busy.ended).toMatch(/200 OK.*Connection: close.*done$/s);
    await closed;
    // Well before the five seconds for which node alone keeps a connection.
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test("an answer begun before closing tells its connection to end", async () => {
    let answer: () => void = () => undefined;
    let began: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (began = resolve));
    const server = await openServer(
      (_request, response) => {
        answer = () => response.end("done");
        began();
      },
      { port: 0, host: "127.0.0.1" },
    );
    const asked = fetch(`http://127.0.0.1:${server.port}/`);
    await started;
    const closed = server.close(5_000);
    answer();
    const given = await asked;
    expect([given.status, given.headers.get("connection"), await given.text()]).toEqual([200, "close", "done"]);
    await closed;
  });

  test("what does not end is cut at the deadline", async () => {
    let began: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (began = resolve));
    const server = await openServer(() => began(), { port: 0, host: "127.0.0.1" });
    const { socket, ended } = dial(server.port);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await started;
    const startedAt = performance.now();
    await server.close(200);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    expect(await ended).toBe("");
  });
});

test("a port that is taken rejects", async () => {
  const { port } = await serve(echo);
  await expect(openServer(echo, { port, host: "127.0.0.1" })).rejects.toThrow("EADDRINUSE");
});

describe("the public application says nothing about itself", () => {
  test("an unknown path: 404, empty, with a browser's protections", async () => {
    const { port } = await serve(publicApp([], quiet));
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([answer.status, await answer.text(), answer.headers.get("x-powered-by"), answer.headers.get("etag")]).toEqual([
      404,
      "",
      null,
      null,
    ]);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });
});
