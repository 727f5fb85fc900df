import { type Look, type Picture, palettes } from "@lianchi/charts";
import type { Reading } from "@lianchi/domain";
import type { ChartSheet } from "../../pdf/chart-pdf.ts";
import type { Caption } from "../caption.ts";
import type { FileOptions } from "../chart-options.ts";
import { inGreys } from "../greys.ts";
import { chartWidth, pictureSheet } from "../picture-sheet.ts";

/** A picture to be written, before any format. */
export type ChartJob = {
  readonly reading: Reading;
  readonly theme: Look["theme"];
  readonly options: FileOptions;
  readonly caption: Caption;
  readonly draw: (look: Look) => Picture;
  /** Sets sheets as PDF apart from the thread that serves; absent: in this thread. */
  readonly print?: (sheets: readonly ChartSheet[]) => Promise<Uint8Array>;
};

/** One kind of file. Each writes what the picture's one function says, and nothing else. */
export type ChartWriter = {
  readonly mediaType: string;
  readonly write: (job: ChartJob) => Promise<Uint8Array>;
  /** Several pictures in one file, in their order; absent where a file can hold but one. */
  readonly writeTogether?: (jobs: readonly ChartJob[]) => Promise<Uint8Array>;
};

/** Width of a sheet when nobody asks for another [px]. */
export const sheetPx = 900;

/** Without colour patterns must tell technologies apart. */
const themeOf = ({ theme, options }: ChartJob): Look["theme"] => (options.bw === true ? "print" : theme);

export const groundOf = (job: ChartJob): string => palettes[themeOf(job)].ground;

export function lookAt(job: ChartJob, widthPx: number): Look {
  return { ...job.reading, theme: themeOf(job), size: "file", widthPx: chartWidth(widthPx) };
}

/** The picture with all that stands around it. */
export function sheetOf(job: ChartJob, widthPx: number): string {
  const look = lookAt(job, widthPx);
  const svg = pictureSheet(job.draw(look), job.caption, look);
  return job.options.bw === true ? inGreys(svg) : svg;
}

/** The picture alone with its data, for formats that write the words around it themselves. */
export const pictureOf = (job: ChartJob, widthPx = sheetPx): Picture => job.draw(lookAt(job, widthPx));
