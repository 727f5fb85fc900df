/** Text of a file with the name of its encoding; null when it is none that people write tables in. */
export type Decoded = { readonly text: string; readonly encoding: string };

function strict(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Every second byte zero: UTF-16 without a mark at its beginning. */
function looksUtf16(bytes: Uint8Array, zeroAt: 0 | 1): boolean {
  const end = Math.min(bytes.length - 1, 400);
  let zeros = 0;
  let pairs = 0;
  for (let at = 0; at < end; at += 2) {
    pairs += 1;
    if (bytes[at + zeroAt] === 0 && bytes[at + 1 - zeroAt] !== 0) zeros += 1;
  }
  return pairs > 1 && zeros / pairs > 0.6;
}

/** UTF-8 and UTF-16 by their marks or their look, then GB 18030, which every Chinese program of old wrote, then
 *  Windows-1252, in which every byte is a letter.
 *  @param wish a name that somebody has chosen instead */
export function decodeText(bytes: Uint8Array, wish: string | null = null): Decoded | null {
  if (wish !== null) return strict(bytes, wish);
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return strict(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return strict(bytes, "utf-16be");
  if (looksUtf16(bytes, 1)) return strict(bytes, "utf-16le");
  if (looksUtf16(bytes, 0)) return strict(bytes, "utf-16be");
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const chinese = strict(bytes, "gb18030");
  if (chinese !== null && hasChinese(chinese.text)) return chinese;
  return strict(bytes, "windows-1252") ?? chinese;
}

/** Bytes of western letters read as GB 18030 give rare characters here and there; real Chinese comes in runs. */
function hasChinese(whole: string): boolean {
  const text = whole.slice(0, 1_000_000);
  const common = text.match(/[\u4e00-\u9fa5]{2,}/g)?.join("").length ?? 0;
  const all = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return common > 0 && common / all > 0.6;
}
