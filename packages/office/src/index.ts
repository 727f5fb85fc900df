export { type ChartGrid, chartGrid, type GridCell } from "./chart/chart-grid.ts";
export { numberFormat } from "./chart/chart-labels.ts";
export type { ChartColours, ChartLook } from "./chart/chart-letters.ts";
export { type ChartPart, chartPart, chartType } from "./chart/chart-part.ts";
export { chartWorkbook } from "./chart/chart-workbook.ts";
export type { OfficeChart, OfficeSeries } from "./chart/office-chart.ts";
export {
  coreProperties,
  type OfficeWords,
  officeFile,
  type Parts,
  partsOf,
  partText,
  textPart,
} from "./package/office-zip.ts";
export type {
  Slide,
  SlideBox,
  SlideCell,
  SlideChart,
  SlideEdge,
  SlideItem,
  SlideLayout,
  SlideLetters,
  SlideTable,
  SlideText,
} from "./slides/presentation.ts";
export { presentationBytes } from "./slides/presentation-bytes.ts";
export type {
  WordBlock,
  WordCell,
  WordDocument,
  WordFace,
  WordFont,
  WordInline,
  WordLetters,
  WordLine,
  WordLook,
  WordParagraph,
  WordPicture,
  WordRun,
  WordSection,
  WordStyle,
  WordTable,
  WordWatermark,
} from "./word/document.ts";
export { documentBytes } from "./word/document-bytes.ts";
export { printParts } from "./workbook/print-parts.ts";
export {
  type Allowed,
  type Cell,
  type CellStyle,
  columnLetters,
  type DefinedName,
  quotedName,
  type Sheet,
  sheetDay,
  type WorkbookPart,
} from "./workbook/sheet.ts";
export { createSheetNames } from "./workbook/sheet-name.ts";
export { workbookBytes } from "./workbook/workbook-bytes.ts";
export { escapeXml, plainText } from "./xml-text.ts";
