/** PostgreSQL's type numbers, as both drivers tell them. */
const oid = {
  bool: 16,
  int8: 20,
  int2: 21,
  int4: 23,
  json: 114,
  float4: 700,
  float8: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  interval: 1186,
  numeric: 1700,
  jsonb: 3802,
} as const;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`a bigint must stay within 2^53, got ${text}`);
  return value;
}

const instant = (text: string) =>
  new Date(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();
const asIs = (text: string) => text;

/** One table for both drivers, so that a row has the same types whichever database it comes from. What is not listed
 *  stays PostgreSQL's text; numeric does so on purpose, since a float cannot hold every one. */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [oid.bool, (text) => text === "t" || text === "true"],
  [oid.int2, Number],
  [oid.int4, Number],
  [oid.int8, safeInteger],
  [oid.float4, Number],
  [oid.float8, Number],
  [oid.json, (text): unknown => JSON.parse(text)],
  [oid.jsonb, (text): unknown => JSON.parse(text)],
  [oid.date, asIs],
  [oid.timestamp, asIs],
  [oid.timestamptz, instant],
  [oid.interval, asIs],
  [oid.numeric, asIs],
]);

/** A value as PostgreSQL writes it, turned into ours. */
export function parserFor(typeOid: number): (text: string) => unknown {
  return parsers.get(typeOid) ?? asIs;
}

/** A parameter as text, as PostgreSQL reads it. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}
