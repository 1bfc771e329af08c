// @ts-check
/**
 * What was asked of a trial, and the port that it gets.
 * In: the options of `npm run try`. Out: those of the launcher, the others untouched for the bot; a port that was free a moment ago.
 */
import { createServer } from "node:net";
import { Problem } from "./terminal.mjs";

const firstPort = 3000;

/** @typedef {{ fresh: boolean, logs: boolean, port: number | undefined, rest: string[] }} TryOptions */

/** @param {readonly string[]} options */
export function readOptions(options) {
  /** @type {TryOptions} */
  const wanted = { fresh: false, logs: false, port: undefined, rest: [] };
  const left = [...options];
  for (let option = left.shift(); option !== undefined; option = left.shift()) {
    if (option === "--fresh") wanted.fresh = true;
    else if (option === "--logs") wanted.logs = true;
    else if (option === "--port") wanted.port = readPort(left.shift() ?? "");
    else if (option.startsWith("--port=")) wanted.port = readPort(option.slice("--port=".length));
    else if (option !== "--no-open") wanted.rest.push(option); // nothing is ever opened: accepted because people type it
  }
  return wanted;
}

/** @param {string} written */
function readPort(written) {
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new Problem(`--port ${written} n'est pas un port → --port 3100`);
}

/** The wanted port or none; else the first free one from 3000 to 3009, else any. @param {number | undefined} wanted */
export async function choosePort(wanted) {
  if (wanted !== undefined) {
    const free = await freePort(wanted);
    if (free !== undefined) return free;
    throw new Problem(
      `Le port ${wanted} est pris sur 127.0.0.1 → un autre : npm run try -- --port ${wanted === 65_535 ? wanted - 1 : wanted + 1}`,
    );
  }
  for (let port = firstPort; port < firstPort + 10; port += 1) {
    if ((await freePort(port)) !== undefined) return port;
  }
  return (await freePort(0)) ?? 0;
}

/** @param {number} port @returns {Promise<number | undefined>} */
function freePort(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(undefined));
    probe.listen({ port, host: "127.0.0.1" }, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : undefined));
    });
  });
}
