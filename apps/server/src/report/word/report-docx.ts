import type { ReportDocument } from "@lianchi/reports";
import { Document, NumberFormat, Packer, SectionType } from "docx";
import { periodLine, prepared } from "../report-words.ts";
import { plainText } from "../svg-text.ts";
import { chaptersOf } from "./chapters.ts";
import { contentsOf } from "./contents.ts";
import { coverOf } from "./cover.ts";
import { finishDocx } from "./finish-docx.ts";
import { coverHeader, pageFooter, runningHeader } from "./page-frame.ts";
import { page, twips } from "./page-measures.ts";
import { stylesOf } from "./styles.ts";
import { drawFigures } from "./word-figure.ts";

const pageProperties = {
  size: { width: twips(page.widthMm), height: twips(page.heightMm) },
  margin: {
    top: twips(page.topMm),
    right: twips(page.rightMm),
    bottom: twips(page.bottomMm),
    left: twips(page.leftMm),
    header: twips(25),
    footer: twips(26),
  },
} as const;

/** A whole report as a Word document: styles, headings, tables, captions and references that can all be edited. */
export async function reportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { settings, title, asOf } = document;
  const { lang } = settings;
  const drawn = await drawFigures(document);
  const report = prepared(document, (id) => drawn.has(id));
  const running = { headers: { default: runningHeader(document) }, footers: { default: pageFooter() } };
  const { children, pieces } = chaptersOf({ ...report, drawn });
  const written = new Document({
    title: plainText(title),
    styles: stylesOf(lang),
    sections: [
      {
        properties: { page: pageProperties },
        headers: { default: coverHeader(document) },
        children: coverOf(document),
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...pageProperties, pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } },
        },
        ...running,
        children: contentsOf(report, pieces),
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...pageProperties, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
        },
        ...running,
        children,
      },
    ],
  });
  const bytes = await Packer.toBuffer(written);
  return finishDocx(new Uint8Array(bytes), {
    title,
    subject: periodLine(document),
    lang,
    on: asOf,
  });
}
