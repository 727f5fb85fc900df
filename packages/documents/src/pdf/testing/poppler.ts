import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Tool = "pdftotext" | "pdffonts" | "pdfinfo" | "pdftohtml";

/** Reads a PDF with Poppler: a reader that had no part in writing it. */
export function read(tool: Tool, pdf: Uint8Array, args: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-pdf-"));
  try {
    const file = join(folder, "read.pdf");
    writeFileSync(file, pdf);
    const after = tool === "pdftotext" ? ["-"] : [];
    const ran = spawnSync(tool, [...args, file, ...after], { encoding: "utf8", maxBuffer: 64e6 });
    if (ran.status !== 0) throw new Error(`${tool}: ${ran.error?.message ?? ran.stderr}`);
    return ran.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Poppler comes from the system; the suites that read PDFs say so where it is missing. */
export const hasPoppler = spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status === 0;
export const withoutPoppler = "needs Poppler (apt-get install poppler-utils)";

/** Text without what setting it may add or break: room, ends of lines, places to break. */
export const packed = (text: string) => text.replace(/[\s\u200b\u2060]+/gu, "");

export const textOf = (pdf: Uint8Array) => packed(read("pdftotext", pdf, ["-enc", "UTF-8"]));

/** Names of the faces in a PDF, each with whether it is embedded and can be read back as text. */
export function facesOf(pdf: Uint8Array): readonly { readonly name: string; readonly isWhole: boolean }[] {
  return read("pdffonts", pdf)
    .split("\n")
    .slice(2)
    .filter((line) => line !== "")
    .map((line) => ({
      name: /\+?([A-Za-z]+-[A-Za-z]+)\s/.exec(line)?.[1] ?? line,
      isWhole: /\syes\s+yes\s+yes\s/.test(line),
    }));
}

/** The lines of a page by where their text ends [pt]. Poppler itself takes marks that are set closer for the start of a line. */
export function linesOf(
  pdf: Uint8Array,
  page: number,
): readonly { readonly y: number; readonly text: string }[] {
  const boxes = read("pdftotext", pdf, ["-bbox", "-f", String(page), "-l", String(page)]);
  const lines = new Map<number, string>();
  for (const [, yMin, yMax, word = ""] of boxes.matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([^<]*)</g)) {
    if (Number(yMax) - Number(yMin) < 9) continue;
    const y = Math.round(Number(yMax));
    lines.set(y, (lines.get(y) ?? "") + word);
  }
  return [...lines].map(([y, text]) => ({ y, text })).toSorted((a, b) => a.y - b.y);
}
