import type { Problem } from "@lianchi/domain";

const mostBytes = 512 * 1024 * 1024;
const mostEntries = 4_000;
/** A sheet of one letter repeated shrinks a hundredfold; a bomb a thousandfold. */
const mostRatio = 400;

export type Zip =
  | { readonly kind: "fits"; readonly names: readonly string[] }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Reads what a ZIP says of itself in its directory, before anybody inflates it. */
export function inspectZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken: Zip = { kind: "refused", problem: { code: "file-broken", value: "ZIP", expected: "" } };
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return broken;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries)
    return { kind: "refused", problem: { code: "zip-bomb", value: `${count}`, expected: `${mostEntries}` } };
  const names: string[] = [];
  let total = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return broken;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    total += size;
    if (total > mostBytes || (size > 10_000_000 && size / Math.max(1, packed) > mostRatio))
      return {
        kind: "refused",
        problem: {
          code: "zip-bomb",
          value: `${Math.round(total / 1e6)} MB`,
          expected: `${mostBytes / 1024 / 1024} MB`,
        },
      };
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { kind: "fits", names };
}
