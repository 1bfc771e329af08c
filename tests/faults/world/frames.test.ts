/** Where a frame of Redis' protocol ends, byte for byte; and which script a request calls. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { frameEnd, scriptOf } from "./frames.ts";

const frames = [
  "+OK\r\n",
  "-NOSCRIPT no\r\n",
  ":12\r\n",
  "_\r\n",
  "#t\r\n",
  ",1.5\r\n",
  "$-1\r\n",
  "$0\r\n\r\n",
  "$4\r\na\r\nb\r\n",
  "*-1\r\n",
  "*0\r\n",
  "*2\r\n$1\r\na\r\n*1\r\n:1\r\n",
  "%1\r\n+a\r\n:1\r\n",
  "~1\r\n+a\r\n",
  ">2\r\n+message\r\n$2\r\nhi\r\n",
  "|1\r\n+a\r\n:1\r\n+OK\r\n",
];

test.each(frames.map((frame) => [JSON.stringify(frame), frame]))("%s", (_, frame) => {
  const bytes = Buffer.from(frame);
  expect(frameEnd(Buffer.concat([bytes, Buffer.from("+next\r\n")]), 0)).toBe(bytes.length);
  for (let cut = 1; cut < bytes.length; cut += 1) expect(frameEnd(bytes.subarray(0, cut), 0), `cut after ${cut} bytes`).toBeUndefined();
});

const request = (...all: string[]): Buffer =>
  Buffer.from(`*${all.length}\r\n${all.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join("")}`);
const sha = createHash("sha1").update("return 'é'").digest("hex");

test.each([
  ["evalsha", request("evalsha", sha.toUpperCase(), "0"), sha],
  ["eval, the text itself", request("EVAL", "return 'é'", "0"), sha],
  ["anything else", request("GET", "evalsha"), undefined],
])("which script: %s", (_, frame, script) => expect(scriptOf(frame)).toBe(script));
