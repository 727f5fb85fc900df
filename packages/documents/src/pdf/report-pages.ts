import type { ReportDocument } from "@lianchi/reports";
import type { Spot } from "./fit.ts";
import { typesetReport } from "./fitted-report.ts";
import { pageSvgs } from "./page-svg.ts";
import { lowerFigures, reportData } from "./report-data.ts";

/** A page as it will be printed. */
export type ReportPage = {
  readonly number: number;
  /** Chapters and blocks of which something stands on it, in their order; also `cover`, `contents`, `provenance`. */
  readonly holds: readonly string[];
  /** The page as an SVG of outlines: it needs no font, and loads and runs nothing. */
  readonly svg: string;
};

/** A4 [pt]. */
const sheet = { widthPt: 595.276, heightPt: 841.89 } as const;

/** What stands on each page of so many, from the spots where pieces begin and end. */
export function heldByPages(spots: readonly Spot[], count: number): readonly (readonly string[])[] {
  const spans = new Map<string, { from: number; to: number }>();
  // Spots within a block are between the template and the fitting.
  for (const { id, page } of spots.filter((spot) => !spot.id.includes("#"))) {
    const span = spans.get(id) ?? { from: page, to: page };
    spans.set(id, { from: Math.min(span.from, page), to: Math.max(span.to, page) });
  }
  return Array.from({ length: count }, (_, at) =>
    [...spans].flatMap(([id, { from, to }]) => (from <= at + 1 && at + 1 <= to ? [id] : [])),
  );
}

/** The pages of a report, for whoever edits it: the same template and data as the PDF. */
export function reportPages(document: ReportDocument): readonly ReportPage[] {
  const data = reportData(document, "outlines");
  return typesetReport(data, lowerFigures(document, "outlines"), (compiler, pages, spots) => {
    const held = heldByPages(spots, pages.numOfPages);
    return pageSvgs(compiler.plainSvg(pages), pages.numOfPages, sheet).map((svg, at) => ({
      number: at + 1,
      holds: held[at] ?? [],
      svg,
    }));
  });
}
