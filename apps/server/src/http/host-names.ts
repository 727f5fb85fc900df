import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address is this machine's alone, however it is written. @example isLoopback("::ffff:127.0.0.1") // true */
export function isLoopback(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 6 ? "ipv6" : "ipv4");
}

/** Whether listening on a host is heard by this machine alone: asked of the addresses that the system makes of it, since
 *  `0` and many names are more than they look.
 *  @throws the system's error for a name that nobody knows */
export async function isHeardHereAlone(host: string): Promise<boolean> {
  const addresses = await lookup(host, { all: true });
  return addresses.length > 0 && addresses.every(({ address }) => isLoopback(address));
}

/** The host of a Host header, without its port and brackets; null when it is none. */
function hostIn(header: string): string | null {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(header) ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}

/** Whether a request names this server: by a loopback name, or by one that the administrator has given it. Any other name
 *  is that of a site that points here, whose scripts reach for our data.
 *  @param header the request's Host
 *  @param hosts names given by the administrator, in lower case */
export function isOwnName(header: string | undefined, hosts: readonly string[]): boolean {
  const host = header === undefined ? null : hostIn(header);
  return host !== null && (host === "localhost" || isLoopback(host) || hosts.includes(host));
}
