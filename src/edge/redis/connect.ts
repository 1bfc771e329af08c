/**
 * One connection to Redis or Valkey, by URL, with the options that were measured (never a promise that hangs for ever, never one that fails
 * for ever). In: `redis://…`, `rediss://…`, `unix:///path`, or a comma list of cluster nodes. Out: an ioredis client.
 * Errors go to `onError`, which the caller limits; the client reconnects by itself.
 */
import { Cluster, Redis } from "ioredis";

export type Connection = Redis | Cluster;

export interface ConnectOptions {
  readonly url: string;
  /** Shown in CLIENT LIST. */
  readonly name: string;
  /** A command that timed out may still be executed; every write carries its own id. Undefined for blocking readers. */
  readonly commandTimeoutMs?: number;
  /** `null` waits through any outage: for blocking readers and BullMQ's workers only. */
  readonly maxRetriesPerRequest: number | null;
  /** A line on which an answer is awaited so long in vain is cut and laid anew: a dead route says nothing by itself for minutes. */
  readonly silenceMs?: number;
  readonly onError: (error: Error) => void;
}

export function connect(options: ConnectOptions): Connection {
  const shared = {
    connectionName: options.name,
    maxRetriesPerRequest: options.maxRetriesPerRequest,
    connectTimeout: 5_000,
    ...(options.commandTimeoutMs === undefined ? {} : { commandTimeout: options.commandTimeoutMs }),
    ...(options.silenceMs === undefined ? {} : { socketTimeout: options.silenceMs }),
    // After a fail-over this line ends at a replica; the name may lead elsewhere by now. Only cut, never said again: the caller hears of it.
    reconnectOnError: (error: Error) => error.message.startsWith("READONLY"),
  };
  const again = (times: number): number => Math.min(50 * times, 500);
  const nodes = options.url.split(",").map((url) => readUrl(url.trim()));
  const client =
    nodes.length > 1
      ? new Cluster(
          nodes.map(({ host, port }) => ({ host: host ?? "127.0.0.1", port: port ?? 6379 })),
          { redisOptions: { ...secretsOf(nodes[0]), ...shared }, clusterRetryStrategy: again },
        )
      : new Redis({ ...nodes[0], ...shared, retryStrategy: again });
  client.on("error", options.onError);
  return client;
}

export interface Place {
  readonly path?: string;
  readonly host?: string;
  readonly port?: number;
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
  readonly tls?: Record<string, never>;
}

const secretsOf = ({ username, password, tls }: Place = {}): Place => ({
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
  ...(tls === undefined ? {} : { tls }),
});

/** The parts of a URL as ioredis names them. Throws for another scheme, naming it and never the password. */
export function readUrl(text: string): Place {
  if (text.startsWith("unix:")) return { path: text.replace(/^unix:(\/\/)?/, "") };
  const url = new URL(text);
  if (url.protocol !== "redis:" && url.protocol !== "rediss:")
    throw new Error(`a Redis URL starts with redis://, rediss:// or unix://, not ${url.protocol}`);
  const db = url.pathname.slice(1);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? 6379 : Number(url.port),
    ...(url.username === "" ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === "" ? {} : { password: decodeURIComponent(url.password) }),
    ...(db === "" ? {} : { db: Number(db) }),
    ...(url.protocol === "rediss:" ? { tls: {} } : {}),
  };
}

/** Every primary of a cluster, or the one server. */
export const primaries = (redis: Connection): readonly Redis[] => (redis instanceof Cluster ? redis.nodes("master") : [redis]);

/** Says goodbye, and cuts the line when the answer does not come: never hangs. */
export async function disconnect(redis: Connection, deadlineMs = 1_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, deadlineMs);
  });
  await Promise.race([
    redis.quit().then(
      () => undefined,
      () => undefined,
    ),
    late,
  ]);
  clearTimeout(timer);
  redis.disconnect();
}
