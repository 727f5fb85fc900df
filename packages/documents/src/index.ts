/** What may be asked of a file, without the parts that make one: those load where a file is made. */
export type { ChangesFile } from "./changes/write-changes-file.ts";
export * from "./charts/chart-format.ts";
export { type FileOptions, optionFields, optionProblem, separatorProblem } from "./charts/chart-options.ts";
export type { PictureOrder } from "./charts/picture-file.ts";
export { archiveNameOf, fileNameOf, inFileName } from "./file-name.ts";
export type { ChartSheet } from "./pdf/chart-pdf.ts";
export * from "./returns/returns-data.ts";
export * from "./returns/returns-formats.ts";
export type { ReturnsFile } from "./returns/write-returns-file.ts";
export { type SiteFormat, siteFormats } from "./sites/site-formats.ts";
export { type ExportedSite, enteredFields } from "./sites/site-rows.ts";
export type { SitesFile } from "./sites/write-sites-file.ts";
