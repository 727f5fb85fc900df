export const formats = ["svg", "png", "csv", "pdf"] as const;
export type ChartFormat = (typeof formats)[number];

export type ChartFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };
