import type { ReportDocument } from "@lianchi/reports";
import { z } from "zod";
import { pageSvgs } from "./page-svg.ts";
import { reportData } from "./report-data.ts";
import { typeset } from "./typesetter.ts";

/** A page as it will be printed. */
export type ReportPage = {
  readonly number: number;
  /** Chapters and blocks of which something stands on it, in their order; also `cover`, `contents`, `provenance`. */
  readonly holds: readonly string[];
  /** The page as an SVG of outlines: it needs no font, and loads and runs nothing. */
  readonly svg: string;
};

const Spots = z.array(z.array(z.object({ id: z.string(), page: z.number() })));

/** A4 [pt]. */
const sheet = { widthPt: 595.276, heightPt: 841.89 } as const;

/** The pages of a report, for whoever edits it: the same template and data as the PDF. */
export function reportPages(document: ReportDocument): readonly ReportPage[] {
  const data = reportData(document, "outlines");
  return typeset("report.typ", data, (compiler, pages) => {
    const [spots = []] = Spots.parse(compiler.query(pages, { selector: "<pages>", field: "value" }));
    // Each piece has a spot where it begins and one where it ends.
    const spans = new Map<string, { from: number; to: number }>();
    for (const { id, page } of spots) {
      const span = spans.get(id) ?? { from: page, to: page };
      spans.set(id, { from: Math.min(span.from, page), to: Math.max(span.to, page) });
    }
    return pageSvgs(compiler.plainSvg(pages), pages.numOfPages, sheet).map((svg, at) => ({
      number: at + 1,
      holds: [...spans].flatMap(([id, { from, to }]) => (from <= at + 1 && at + 1 <= to ? [id] : [])),
      svg,
    }));
  });
}
