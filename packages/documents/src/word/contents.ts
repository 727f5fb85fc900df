import type { WordBlock } from "@lianchi/office";
import { type PreparedReport, reportWords } from "../reports/report-words.ts";
import { chapterMark } from "./chapters.ts";
import { estimatePages, type Piece } from "./estimate-pages.ts";
import { typeWidth } from "./page-measures.ts";
import { paragraph, run } from "./runs.ts";

/** A table of contents that Word fills anew. Until then it has its entries, and pages that other programs count themselves. */
export function contentsOf(
  { document, titles, appendixTitle }: PreparedReport,
  pieces: readonly Piece[],
): readonly WordBlock[] {
  const { contents } = reportWords[document.settings.lang];
  const pages = estimatePages(pieces);
  const entries = [...titles, ...(document.provenance.rows.length === 0 ? [] : [appendixTitle])].map(
    (title, at) => {
      const mark = chapterMark(at);
      const page = { kind: "field", instruction: `PAGEREF ${mark} \\h` } as const;
      return paragraph(
        "TOC1",
        [
          {
            kind: "link",
            to: mark,
            children: [run(title), { kind: "tab" }, { ...page, text: String(pages.get(mark) ?? "") }],
          },
        ],
        { tabs: [{ at: typeWidth, leader: "dot" }] },
      );
    },
  );
  return [
    paragraph("ContentsTitle", [run(contents)]),
    { kind: "contents", name: contents, levels: 2, entries },
  ];
}
