/** What each failure of a send means. */
import { describe, expect, test } from "vitest";
import { networkProblem, problemOf, TwilioProblem } from "../../../src/edge/twilio/problem.ts";
import { isAboutContent, outcomeOf } from "../../../src/edge/twilio/refusals.ts";

const refused = (status: number, code?: string, retryAfterMs?: number) =>
  outcomeOf(
    new TwilioProblem("refused", {
      status,
      ...(code === undefined ? {} : { code }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    }),
  );

describe("never", () => {
  test.each(
    "21211 21212 21265 21266 21268 21408 21601 21602 21603 21604 21606 21607 21608 21609 21610 21612 21614 21617 21624 21635 21649 21655 21656 21659 21701 21910 63001 63003 63007 63014 63015 63016 63024 63033 63049 92001 99999".split(
      " ",
    ),
  )("%s", (code) => expect(refused(400, code)).toEqual({ kind: "never", code }));
  test("a refusal without a code keeps its status", () => expect(refused(410)).toEqual({ kind: "never", code: "http-410" }));
});

describe("later", () => {
  test.each([
    [429, "20429"],
    [429, "63018"],
    [400, "20429"],
    [400, "21611"],
    [400, "63017"],
    [400, "63018"],
    [400, "63010"],
  ])("%i with %s", (status, code) => expect(refused(status, code)).toEqual({ kind: "later", code }));
  test.each([
    [401, "20003"],
    [401, undefined],
    [403, "20003"],
    [403, "20005"],
    [403, "20403"],
    [403, undefined],
    [404, "20404"],
    [404, undefined],
  ])("%i with %s: our account, no message of ours", (status, code) =>
    expect(refused(status, code)).toEqual({ kind: "later", code: code ?? `http-${status}`, account: true }),
  );
  test("429 of a proxy, in HTML", () => expect(refused(429)).toEqual({ kind: "later", code: "http-429" }));
  test("Retry-After is kept, up to ten minutes", () => {
    expect(refused(429, "20429", 3_000)).toEqual({ kind: "later", code: "20429", afterMs: 3_000 });
    expect(refused(429, "20429", 86_400_000)).toEqual({ kind: "later", code: "20429", afterMs: 600_000 });
  });
  test.each([
    ["ECONNREFUSED", "connect"],
    ["ENOTFOUND", "getaddrinfo"],
    ["EAI_AGAIN", "getaddrinfo"],
    ["UND_ERR_CONNECT_TIMEOUT", undefined],
    ["ETIMEDOUT", "connect"],
    ["EHOSTUNREACH", "connect"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", undefined],
    ["CERT_HAS_EXPIRED", undefined],
  ])("%s (%s)", (code, syscall) =>
    expect(outcomeOf(networkProblem(Object.assign(new Error("x"), { code, syscall })))).toEqual({ kind: "later", code }),
  );
  test("every address of a host refused", () => {
    const each = Object.assign(new Error("x"), { code: "ECONNREFUSED", syscall: "connect" });
    expect(outcomeOf(networkProblem(new AggregateError([each, each])))).toEqual({ kind: "later", code: "ECONNREFUSED" });
  });
});

describe("unknown", () => {
  test.each([
    [500, undefined],
    [500, "20500"],
    [503, "20503"],
    [502, undefined],
    [408, undefined],
    [302, undefined],
    [400, "20500"],
    [500, "63010"],
    [502, "21610"],
  ])("%i with %s", (status, code) => expect(refused(status, code)).toEqual({ kind: "unknown" }));
  test.each([
    ["ECONNRESET", "read"],
    ["EPIPE", "write"],
    ["ETIMEDOUT", "read"],
    ["UND_ERR_SOCKET", undefined],
    ["UND_ERR_HEADERS_TIMEOUT", undefined],
    ["UND_ERR_BODY_TIMEOUT", undefined],
    ["SOMETHING_NEW", undefined],
  ])("%s (%s)", (code, syscall) =>
    expect(outcomeOf(networkProblem(Object.assign(new Error("x"), { code, syscall })))).toEqual({ kind: "unknown" }),
  );
  test.each([new DOMException("late", "TimeoutError"), "text", null, undefined, 7])("%s", (thrown) =>
    expect(outcomeOf(networkProblem(thrown))).toEqual({ kind: "unknown" }),
  );
  test("an answer that the package cannot read", () =>
    expect(outcomeOf(problemOf(new SyntaxError("Unexpected token <")))).toEqual({ kind: "unknown" }));
});

test.each([
  ["21655", true],
  ["21656", true],
  ["63013", true],
  ["92003", true],
  ["21610", false],
  ["21211", false],
  ["63016", false],
])("%s is about the content: %s", (code, expected) =>
  expect(isAboutContent(new TwilioProblem("refused", { status: 400, code }))).toBe(expected),
);
test("a 5xx about a content is not: it may have been sent", () =>
  expect(isAboutContent(new TwilioProblem("refused", { status: 500, code: "63013" }))).toBe(false));
