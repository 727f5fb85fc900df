export const formats = ["svg", "png", "csv", "xlsx", "pptx", "docx"] as const;
export type ChartFormat = (typeof formats)[number];

/** Sizes of a PNG for a page of paper or a slide. */
export const printSizes = ["a4-column", "a4-half", "16x9"] as const;
export type PrintSize = (typeof printSizes)[number];

export type ChartFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };
