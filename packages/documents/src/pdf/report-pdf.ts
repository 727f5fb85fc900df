import type { ReportDocument } from "@lianchi/reports";
import { typesetReport } from "./fitted-report.ts";
import { lowerFigures, reportData } from "./report-data.ts";

/** PDF/UA-1: tagged, with title, language, bookmarks and alternative texts, or it is not written at all. */
export const pdfStandard = "ua-1";

/** A report as PDF on A4. The same document gives the same bytes: the only date in it is the document's own. */
export function reportPdf(document: ReportDocument): Uint8Array {
  return typesetReport(reportData(document), lowerFigures(document), (compiler, pages) =>
    compiler.pdf(pages, { pdfStandard }),
  );
}
