/**
 * Which addresses a calendar may be read from. A URL is somebody's text: what it names must be out in the world, never this machine, its
 * network, or the cloud's own services that hand out keys to whoever asks from inside.
 * In: an address as it was resolved. Out: `world`, `near` (one's own network) or `never`.
 */
import { BlockList, isIP, isIPv4 } from "node:net";

export type Reach = "world" | "near" | "never";

const near = listOf(
  ["10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
  // Unique local; loopback.
  ["fc00::/7", "::1/128"],
);

/** Nobody's calendar is there, wherever the program runs: link-local with the clouds' metadata, multicast, documentation, tunnels. */
const never = listOf(
  [
    "0.0.0.0/8",
    "100.100.100.200/32",
    "168.63.129.16/32",
    "169.254.0.0/16",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
  ],
  ["fd00:ec2::/32", "fd20:ce::/32", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"],
);

/** What is assigned to the world. */
const unicast = listOf([], ["2000::/3"]);

export function reachOf(address: string): Reach {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (isIP(bare) === 0) return "never";
  if (isIPv4(bare)) return never.check(bare) ? "never" : near.check(bare) ? "near" : "world";
  const inside = insideOf(bare);
  if (inside !== undefined) return reachOf(inside);
  if (never.check(bare, "ipv6")) return "never";
  if (near.check(bare, "ipv6")) return "near";
  return unicast.check(bare, "ipv6") ? "world" : "never";
}

/** The IPv4 address that an IPv6 one stands for: mapped (`::ffff:…`) or behind NAT64 (`64:ff9b::…`). */
function insideOf(address: string): string | undefined {
  // The parser of URLs writes every IPv6 address in one way.
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high, low] = /^(?:::ffff|64:ff9b:):([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const bits = Number.parseInt(high, 16) * 0x10000 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join(".");
}

function listOf(four: readonly string[], six: readonly string[]): BlockList {
  const list = new BlockList();
  const add = (range: string, family: "ipv4" | "ipv6"): void => {
    const [net = "", bits] = range.split("/");
    list.addSubnet(net, Number(bits), family);
  };
  for (const range of four) add(range, "ipv4");
  for (const range of six) add(range, "ipv6");
  return list;
}
