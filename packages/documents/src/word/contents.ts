import {
  type FileChild,
  InternalHyperlink,
  Paragraph,
  SimpleField,
  Tab,
  TableOfContents,
  TextRun,
} from "docx";
import { type PreparedReport, reportWords } from "../reports/report-words.ts";
import { chapterMark } from "./chapters.ts";
import { estimatePages, type Piece } from "./estimate-pages.ts";
import { typeWidth } from "./page-measures.ts";
import { run } from "./runs.ts";

/** A table of contents that Word fills anew. Until then it has its entries, and pages that other programs count themselves. */
export function contentsOf(
  { document, titles, appendixTitle }: PreparedReport,
  pieces: readonly Piece[],
): readonly FileChild[] {
  const { contents } = reportWords[document.settings.lang];
  const pages = estimatePages(pieces);
  const entries = [...titles, ...(document.provenance.rows.length === 0 ? [] : [appendixTitle])].map(
    (title, at) => {
      const mark = chapterMark(at);
      return new Paragraph({
        style: "TOC1",
        tabStops: [{ type: "right", position: typeWidth, leader: "dot" }],
        children: [
          new InternalHyperlink({
            anchor: mark,
            children: [
              run(title),
              new TextRun({ children: [new Tab()] }),
              new SimpleField(` PAGEREF ${mark} \\h `, String(pages.get(mark) ?? "")),
            ],
          }),
        ],
      });
    },
  );
  return [
    new Paragraph({ style: "ContentsTitle", children: [run(contents)] }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: "1-2",
      beginDirty: true,
      contentChildren: entries,
    }),
  ];
}
