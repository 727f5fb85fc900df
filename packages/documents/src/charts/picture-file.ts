import { fileNameOf, inFileName } from "../file-name.ts";
import { words } from "../words/index.ts";
import type { ChartFile, ChartFormat } from "./chart-format.ts";
import type { FileOptions } from "./chart-options.ts";
import type { ChartJob, ChartWriter } from "./formats/chart-writer.ts";
import { chartWidth } from "./picture-sheet.ts";

export type PictureOrder = Omit<ChartJob, "options"> & FileOptions & { readonly format: ChartFormat };

/** The writers of office files are large: each loads when the first file of its kind is asked for. */
const writers: Readonly<Record<ChartFormat, () => Promise<ChartWriter>>> = {
  svg: async () => (await import("./formats/svg.ts")).svg,
  png: async () => (await import("./formats/png.ts")).png,
  pdf: async () => (await import("./formats/pdf.ts")).pdf,
  csv: async () => (await import("./formats/csv.ts")).csv,
  xlsx: async () => (await import("./formats/xlsx.ts")).xlsx,
  pptx: async () => (await import("./formats/pptx.ts")).pptx,
  docx: async () => (await import("./formats/docx.ts")).docx,
};

/** What is asked for most, and costs little to hold. */
const warmed = ["svg", "png", "csv"] as const satisfies readonly ChartFormat[];

/** Loads the light writers while nobody waits; those of office files take a hundred megabytes, and wait for the first. */
export async function warmWriters(): Promise<void> {
  await Promise.all(warmed.map((format) => writers[format]()));
}

const nameWidth = 900;

const nameLook = { size: "file", widthPx: chartWidth(nameWidth) } as const;

function jobOf({ reading, theme, caption, draw, print, ...order }: PictureOrder): ChartJob {
  const { widthPx, scale, size, bw, outlined, separator } = order;
  const options = { widthPx, scale, size, bw, outlined, separator };
  return { reading, theme, caption, draw, options, ...(print === undefined ? {} : { print }) };
}

function nameOf(what: string, { format, reading, caption, bw, outlined }: PictureOrder): string {
  const { lang } = reading;
  const { grey, outlined: asOutlines } = words[lang].fileNames;
  const parts = [
    inFileName(what),
    ...(bw === true ? [grey] : []),
    ...(outlined === true ? [asOutlines] : []),
  ];
  return fileNameOf(parts, { lang, isDemo: caption.isDemo, asOf: caption.asOf, format });
}

/** A picture as a file that can stand alone in a report. */
export async function renderPicture(order: PictureOrder): Promise<ChartFile> {
  const { mediaType, write } = await writers[order.format]();
  const { plainTitle } = order.draw({ ...order.reading, theme: order.theme, ...nameLook });
  return { mediaType, fileName: nameOf(plainTitle, order), bytes: await write(jobOf(order)) };
}

/** Several pictures in one file, in their order; null where a file of that kind holds but one.
 *  @param orders at least one, alike but for what is drawn */
export async function renderTogether(orders: readonly PictureOrder[]): Promise<ChartFile | null> {
  const [first] = orders;
  if (first === undefined) return null;
  const { mediaType, writeTogether } = await writers[first.format]();
  if (writeTogether === undefined) return null;
  const what = words[first.reading.lang].fileNames.charts;
  return { mediaType, fileName: nameOf(what, first), bytes: await writeTogether(orders.map(jobOf)) };
}
