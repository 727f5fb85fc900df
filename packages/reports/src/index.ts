export type * from "./document.ts";
export { editsOutOfDate, type OutdatedEdit } from "./edits.ts";
export { chapterNumber, type NumberedDocument, numbered, type TextPiece, textPieces } from "./numbered.ts";
export { periodDays } from "./period.ts";
export { plainText } from "./plain-text.ts";
export type { Elapsed, ReportData, SiteMove } from "./report-data.ts";
export { reportOf } from "./report-of.ts";
export { settingsProblem } from "./settings-problem.ts";
export { type OfferedTemplate, templates } from "./templates.ts";
