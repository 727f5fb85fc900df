import { inflateSync } from "node:zlib";

const align = (bytes: number) => (bytes + 3) & ~3;

/** A font as the typesetter reads it, out of its WOFF 1.0 wrapping: the same tables, no longer squeezed.
 *  @throws RangeError when the bytes are no such file
 *  @see https://www.w3.org/TR/WOFF/ */
export function fontOfWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new RangeError("the file is no WOFF 1.0 font");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    if (offset === undefined || packed === undefined || length === undefined)
      throw new RangeError("no table");
    const stored = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(stored, { maxOutputLength: length }) : stored,
    };
  });
  const headBytes = 12 + 16 * count;
  const font = Buffer.alloc(tables.reduce((sum, { bytes }) => sum + align(bytes.length), headBytes));
  const largest = 2 ** Math.floor(Math.log2(count));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(largest * 16, 6);
  font.writeUInt16BE(Math.log2(largest), 8);
  font.writeUInt16BE((count - largest) * 16, 10);
  let offset = headBytes;
  for (const [index, { tag, sum, bytes }] of tables.entries()) {
    const at = 12 + 16 * index;
    tag.copy(font, at);
    font.writeUInt32BE(sum, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(bytes.length, at + 12);
    bytes.copy(font, offset);
    offset += align(bytes.length);
  }
  return font;
}
