// @ts-check
/**
 * The few words of Redis's protocol that the launcher needs before any package exists.
 * In: an address (a socket path stands in it as it is) and commands. Out: their replies, in order. Connects, asks, leaves; an error reply is a string that begins with `-`.
 */
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";

/** @typedef {string | null | Reply[]} Reply */

/**
 * @param {string} url `unix:///path`, `redis://user:secret@host:6379/1`, `rediss://…`
 * @param {string[][]} commands
 * @param {number} [limitMs]
 * @returns {Promise<Reply[]>}
 */
export function askRedis(url, commands, limitMs = 2000) {
  const { socket, greeting } = dial(url);
  const wanted = greeting.length + commands.length;
  return new Promise((answered, failed) => {
    let received = Buffer.alloc(0);
    const finish = (/** @type {() => void} */ how) => {
      clearTimeout(timer);
      socket.destroy();
      how();
    };
    const timer = setTimeout(() => finish(() => failed(new Error(`no answer in ${limitMs} ms`))), limitMs);
    socket.on("error", (error) => finish(() => failed(error)));
    socket.on("close", () => finish(() => failed(new Error("the connection was closed"))));
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const replies = readReplies(received);
      if (replies.length >= wanted) finish(() => answered(replies.slice(greeting.length)));
    });
    socket.write([...greeting, ...commands].map(encode).join(""));
  });
}

/** @param {string} url */
function dial(url) {
  if (url.startsWith("unix://")) return { socket: connect({ path: url.slice("unix://".length) }), greeting: [] };
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const at = { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 6379) };
  /** @type {string[][]} */
  const greeting = [];
  if (password !== "") greeting.push(["AUTH", ...(username === "" ? [] : [decodeURIComponent(username)]), decodeURIComponent(password)]);
  if (pathname.length > 1) greeting.push(["SELECT", pathname.slice(1)]);
  return { socket: protocol === "rediss:" ? connectTls({ ...at, servername: at.host }) : connect(at), greeting };
}

/** @param {string[]} words */
const encode = (words) => `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join("")}`;

/** Every whole reply so far; a half one is left for the next chunk. @param {Buffer} bytes */
function readReplies(bytes) {
  /** @type {Reply[]} */
  const replies = [];
  let at = 0;
  for (;;) {
    const read = readReply(bytes, at);
    if (read === undefined) return replies;
    replies.push(read.reply);
    at = read.next;
  }
}

/** @param {Buffer} bytes @param {number} at @returns {{ reply: Reply, next: number } | undefined} */
function readReply(bytes, at) {
  const end = bytes.indexOf("\r\n", at);
  if (end < 0) return undefined;
  const line = bytes.toString("utf8", at, end);
  const length = Number(line.slice(1));
  let next = end + 2;
  if (line[0] === "$") {
    if (length < 0) return { reply: null, next };
    if (bytes.length < next + length + 2) return undefined;
    return { reply: bytes.toString("utf8", next, next + length), next: next + length + 2 };
  }
  if (line[0] !== "*") return { reply: line[0] === "-" ? line : line.slice(1), next };
  /** @type {Reply[]} */
  const parts = [];
  for (let left = length; left > 0; left -= 1) {
    const part = readReply(bytes, next);
    if (part === undefined) return undefined;
    parts.push(part.reply);
    next = part.next;
  }
  return { reply: parts, next };
}
