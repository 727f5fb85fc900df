import { readCsv } from "./read-csv.ts";
import { readGeojson } from "./read-geojson.ts";
import { readKml, readKmz } from "./read-kml.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { ReadTable } from "./table.ts";
import { inspectZip } from "./zip-guard.ts";

export type TableRequest = { readonly sheet: string | null; readonly encoding: string | null };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** Any table that people send: what it is, its content tells and not its name. */
export async function readTable(
  bytes: Uint8Array,
  { sheet, encoding }: TableRequest = { sheet: null, encoding: null },
): Promise<ReadTable> {
  if (bytes.length === 0) return { kind: "refused", problem: { code: "file-empty", value: "0 B" } };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // The container of old Excel files, and of new ones that are locked by a password.
    const isLocked = new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
    return { kind: "refused", problem: { code: isLocked ? "workbook-encrypted" : "workbook-old" } };
  }
  if (startsWith(bytes, 0x50, 0x4b)) {
    const zip = inspectZip(bytes);
    if (zip.kind === "refused") return zip;
    return zip.names.some((name) => /\.kml$/i.test(name)) ? readKmz(bytes) : readXlsx(bytes, sheet);
  }
  const head = new TextDecoder("utf-8")
    .decode(bytes.subarray(0, 400))
    .replace(/^\ufeff/, "")
    .trimStart();
  if (head.startsWith("<?xml") || head.startsWith("<kml")) return readKml(bytes);
  if (/^[{[]/.test(head) && /^(\{\s*"|\[\s*\{)/.test(head)) return readGeojson(bytes);
  return readCsv(bytes, encoding);
}
