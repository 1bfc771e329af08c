/**
 * One calendar fetched over HTTP: bounded in time, size, redirects, and in where it may lead.
 * In: its URL, whether that host may be on one's own network, what was seen before. Out: its text, or why not. An address is looked up once and
 * connected to as it was checked, at each redirect anew. No URL, header or error of the other side ever leaves this file.
 */
import { lookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Agent, request } from "undici";
import type { FeedFailure } from "../../stations/ports-calendar.ts";
import { reachOf } from "./address.ts";

export interface FeedUrl {
  readonly url: URL;
  /** Its own host may be on one's own network, and by http. */
  readonly near: boolean;
}

export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface FetchAsked {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  readonly withinMs: number;
  /** The system's own, unless a test says otherwise. */
  readonly resolve?: Resolve;
}

export type Fetched =
  | { readonly kind: "text"; readonly text: string; readonly etag?: string; readonly modified?: string }
  | { readonly kind: "same" }
  | { readonly kind: "failed"; readonly why: FeedFailure; readonly status?: number };

const maxRedirects = 4;
const maxSentBytes = 5_000_000;
const maxBytes = 20_000_000;

export async function fetchFeed(feed: FeedUrl, asked: FetchAsked): Promise<Fetched> {
  const signal = AbortSignal.timeout(asked.withinMs);
  let url = feed.url;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const near = feed.near && url.origin === feed.url.origin;
    if (url.protocol !== "https:" && !(near && url.protocol === "http:")) return failed("address");
    const answer = await ask(url, near, asked, signal);
    if (!(answer instanceof URL)) return answer;
    url = answer;
  }
  return failed("redirects");
}

/** One request; where it leads on, the next URL. */
async function ask(url: URL, near: boolean, asked: FetchAsked, signal: AbortSignal): Promise<Fetched | URL> {
  const host = url.hostname;
  // An address in the URL itself is never looked up, so it is judged here.
  if (/^\[|^[\d.]+$/.test(host) && !mayGo(host, near)) return failed("address");
  const agent = new Agent({ connect: { lookup: judging(asked.resolve ?? system, near), timeout: asked.withinMs }, connections: 1 });
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headersTimeout: asked.withinMs,
      bodyTimeout: asked.withinMs,
      headers: {
        accept: "text/calendar",
        "accept-encoding": "gzip",
        "user-agent": "accueil",
        ...(asked.etag === undefined ? {} : { "if-none-match": asked.etag }),
        ...(asked.modified === undefined ? {} : { "if-modified-since": asked.modified }),
      },
    });
    // What is not read to its end is cut off by the agent's own end; until then its errors are nobody's.
    body.on("error", () => undefined);
    if (statusCode === 304) return asked.etag === undefined && asked.modified === undefined ? failed("status", 304) : { kind: "same" };
    if ([301, 302, 303, 307, 308].includes(statusCode)) {
      const to = one(headers["location"]);
      return to !== undefined && URL.canParse(to, url.href) ? new URL(to, url) : failed("redirects");
    }
    if (statusCode !== 200) return failed("status", statusCode);
    const text = await read(body, one(headers["content-encoding"]) ?? "identity");
    if (text.kind === "failed") return text;
    const [etag, modified] = [one(headers["etag"]), one(headers["last-modified"])];
    return { ...text, ...(short(etag) ? { etag } : {}), ...(short(modified) ? { modified } : {}) };
  } catch (thrown) {
    if (signal.aborted) return failed("slow");
    return failed(causes(thrown).some((cause) => cause instanceof AddressRefused) ? "address" : "unreachable");
  } finally {
    await agent.destroy().catch(() => undefined);
  }
}

async function read(body: Readable, encoding: string): Promise<Fetched> {
  const coding = encoding.toLowerCase();
  if (!["identity", "gzip", "x-gzip", ""].includes(coding)) return failed("encoding");
  let sent = 0;
  const counted = body.on("data", (chunk: Buffer) => {
    sent += chunk.length;
    if (sent > maxSentBytes) body.destroy(new TooBig());
  });
  const unzip = coding.endsWith("gzip") ? createGunzip() : undefined;
  if (unzip !== undefined) {
    counted.on("error", (error) => unzip.destroy(error));
    counted.pipe(unzip);
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of unzip ?? counted) {
      bytes += (chunk as Buffer).length;
      if (bytes > maxBytes) return failed("too-big");
      chunks.push(chunk as Buffer);
    }
  } catch (thrown) {
    if (thrown instanceof TooBig) return failed("too-big");
    if (unzip !== undefined && thrown instanceof Error && "code" in thrown && String(thrown.code).startsWith("Z_"))
      return failed("encoding");
    throw thrown;
  } finally {
    unzip?.destroy();
  }
  return { kind: "text", text: new TextDecoder("utf-8").decode(Buffer.concat(chunks)) };
}

const mayGo = (address: string, near: boolean): boolean => {
  const reach = reachOf(address);
  return reach === "world" || (near && reach === "near");
};

const system: Resolve = (host) => lookup(host, { all: true });

/** A look-up whose every answer may be gone to; one that may not spoils them all: it was meant to lead somewhere. */
const judging =
  (resolve: Resolve, near: boolean): LookupFunction =>
  (host, options, done) => {
    resolve(host).then(
      (found) => {
        const first = found[0];
        if (first === undefined || !found.every(({ address }) => mayGo(address, near))) return done(new AddressRefused(), "", 0);
        if (options.all === true) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, "", 0),
    );
  };

class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}
class TooBig extends Error {
  override readonly name = "TooBig";
}

/** An error and what caused it; several addresses that were tried in turn stand beside one another. */
function causes(thrown: unknown): readonly unknown[] {
  if (!(thrown instanceof Error)) return [thrown];
  const more = [
    ...(thrown instanceof AggregateError ? (thrown.errors as unknown[]) : []),
    ...(thrown.cause === undefined ? [] : [thrown.cause]),
  ];
  return [thrown, ...more.flatMap(causes)];
}

const failed = (why: FeedFailure, status?: number): Extract<Fetched, { kind: "failed" }> => ({
  kind: "failed",
  why,
  ...(status === undefined ? {} : { status }),
});
const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);
const short = (value: string | undefined): value is string => value !== undefined && /^[\x20-\x7e]{1,200}$/.test(value);
