/** Encodings that this server makes, the smallest first. */
const made = ["br", "gzip"] as const;
export type Encoding = (typeof made)[number];

/** Clients send one of a handful of headers. */
const mostKept = 100;
const kept = new Map<string, readonly Encoding[]>();

/** Each name with its weight; an unreadable weight counts as none. */
function weightsOf(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
}

function readEncodings(header: string): readonly Encoding[] {
  const weights = weightsOf(header);
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get("*") ?? 0;
  return made.filter((name) => weightOf(name) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The encodings that a client reads and this server makes, the wanted first, the smaller first among equals; empty for
 *  plain bytes. What is named with a weight of zero is refused.
 *  @param header its `accept-encoding`
 *  @example acceptedEncodings("gzip, br;q=0.5") // ["gzip", "br"] */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined || header === "") return [];
  const known = kept.get(header);
  if (known !== undefined) return known;
  const read = readEncodings(header);
  if (kept.size < mostKept) kept.set(header, read);
  return read;
}
