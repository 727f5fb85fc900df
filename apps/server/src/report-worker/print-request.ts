import type { ReportFormat, ReportSettings } from "@lianchi/domain";
import type { ReportData } from "@lianchi/reports";

/** What the report worker is asked for: a file, or the pages for the builder. Plain data, so that it crosses to a thread. */
export type PrintRequest = {
  readonly data: ReportData;
  readonly settings: ReportSettings;
  readonly as: ReportFormat | "pages";
  /** What becomes of a report with paragraphs that the data has overtaken: refused, or printed with a word in their place. */
  readonly outdated: "refuse" | "print";
};
