export const formats = ["svg", "png", "pdf", "csv", "xlsx", "pptx", "docx"] as const;
export type ChartFormat = (typeof formats)[number];

/** Sizes of a PNG for a page of paper or a slide. */
export const printSizes = ["a4-column", "a4-half", "16x9"] as const;
export type PrintSize = (typeof printSizes)[number];

/** What parts the cells of a CSV. */
export const csvSeparators = ["comma", "semicolon"] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

export type ChartFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };
