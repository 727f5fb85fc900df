/** Files in which returns leave. */
export const returnsFormats = ["json", "csv", "xlsx"] as const;
export type ReturnsFormat = (typeof returnsFormats)[number];

/** As many projects as one file tells of; a workbook has nine sheets for each. */
export const mostProjects: Readonly<Record<ReturnsFormat, number>> = { json: 500, csv: 500, xlsx: 20 };
