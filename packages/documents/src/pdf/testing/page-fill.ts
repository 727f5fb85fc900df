import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dotsPerInch = 36;
const dots = (mm: number) => Math.round((mm / 25.4) * dotsPerInch);
/** The type area of GB/T 9704-2012 from the top of the page [mm]. */
const [topMm, bottomMm] = [37, 297 - 35];

type Raster = { readonly width: number; readonly height: number; readonly dots: Uint8Array };

/** A portable grey map, as Poppler writes it. */
function rasterOf(file: string): Raster {
  const bytes = readFileSync(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString("latin1"));
  if (head === null) throw new Error(`${file} is no grey map`);
  return { width: Number(head[1]), height: Number(head[2]), dots: bytes.subarray(head[0].length) };
}

/** How far down the type area ink reaches, from 0 (none) to 1: text, lines and pictures alike. */
function fillOf({ width, dots: grey }: Raster): number {
  const [top, bottom] = [dots(topMm), dots(bottomMm)];
  for (let row = bottom - 1; row >= top; row--)
    if (grey.subarray(row * width, (row + 1) * width).some((dot) => dot < 0xd0))
      return (row + 1 - top) / (bottom - top);
  return 0;
}

/** The fill of every page of a PDF, by a reader that had no part in writing it. */
export function pageFills(pdf: Uint8Array): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-fill-"));
  try {
    const file = join(folder, "read.pdf");
    writeFileSync(file, pdf);
    const ran = spawnSync("pdftoppm", ["-r", String(dotsPerInch), "-gray", file, join(folder, "page")]);
    if (ran.status !== 0) throw new Error(`pdftoppm: ${ran.error?.message ?? ran.stderr}`);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".pgm"))
      .toSorted()
      .map((name) => fillOf(rasterOf(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
