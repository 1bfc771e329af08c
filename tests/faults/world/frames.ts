/**
 * Redis' protocol, no deeper than a proxy needs: where a frame ends, and which script a request calls.
 * In: bytes. Out: offsets and hashes. Never what a reply means.
 */
import { createHash } from "node:crypto";

/** The offset behind the frame that starts at `at`; undefined when it is not whole yet. */
export function frameEnd(bytes: Buffer, at: number): number | undefined {
  const line = bytes.indexOf("\r\n", at, "latin1");
  if (line < 0) return undefined;
  const next = line + 2;
  const length = (): number => Number(bytes.toString("latin1", at + 1, line));
  switch (String.fromCharCode(bytes[at] ?? 0)) {
    case "$":
    case "!":
    case "=": {
      const end = length() < 0 ? next : next + length() + 2;
      return end <= bytes.length ? end : undefined;
    }
    case "*":
    case "~":
    case ">":
      return skip(bytes, next, length());
    case "%":
      return skip(bytes, next, 2 * length());
    case "|":
      return skip(bytes, next, 2 * length() + 1);
    default:
      return next;
  }
}

function skip(bytes: Buffer, from: number, frames: number): number | undefined {
  let at: number | undefined = from;
  for (let left = frames; left > 0 && at !== undefined; left -= 1) at = frameEnd(bytes, at);
  return at;
}

/** Word by word, of one request of bulk strings. */
export function* words(frame: Buffer): Generator<Buffer> {
  let at = frame.indexOf("\r\n", 0, "latin1") + 2;
  while (at < frame.length && frame[at] === 0x24) {
    const line = frame.indexOf("\r\n", at, "latin1");
    const from = line + 2;
    const end = from + Number(frame.toString("latin1", at + 1, line));
    yield frame.subarray(from, end);
    at = end + 2;
  }
}

/** The SHA1 of the script that this request runs; undefined for any other request. */
export function scriptOf(frame: Buffer): string | undefined {
  // `*5\r\n$7\r\nEVALSHA…`: told apart before anything is cut up.
  if (!/^\*\d+\r\n\$(4|7)\r\neval/i.test(frame.toString("latin1", 0, 24))) return undefined;
  const [command, first] = words(frame);
  const name = command?.toString("latin1").toLowerCase();
  if (first === undefined) return undefined;
  if (name === "evalsha") return first.toString("latin1").toLowerCase();
  return name === "eval" ? createHash("sha1").update(first).digest("hex") : undefined;
}
