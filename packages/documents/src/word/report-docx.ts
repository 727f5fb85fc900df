import { plainText } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { Document, type IPropertiesOptions, Packer, SectionType } from "docx";
import { officeLang } from "../native/office-colours.ts";
import { periodLine, prepared } from "../reports/report-words.ts";
import { chaptersOf, officialChaptersOf } from "./chapters.ts";
import { contentsOf } from "./contents.ts";
import { coverOf } from "./cover.ts";
import { finishDocx } from "./finish-docx.ts";
import { officialFooter, officialHead } from "./official.ts";
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
  const { settings, title } = document;
  const { lang } = settings;
  const drawn = await drawFigures(document);
  const report = prepared(document, (id) => drawn.has(id));
  if (settings.style === "official" && lang === "zh")
    return finished(document, {
      title: plainText(title),
      styles: stylesOf(lang),
      evenAndOddHeaderAndFooters: true,
      sections: [
        {
          properties: { page: pageProperties },
          headers: { default: coverHeader(document), even: coverHeader(document) },
          footers: { default: officialFooter("odd"), even: officialFooter("even") },
          children: [...officialHead(document), ...officialChaptersOf({ ...report, drawn })],
        },
      ],
    });
  const running = { headers: { default: runningHeader(document) }, footers: { default: pageFooter() } };
  const { children, pieces } = chaptersOf({ ...report, drawn });
  return finished(document, {
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
          page: pageProperties,
        },
        ...running,
        children: contentsOf(report, pieces),
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: pageProperties,
        },
        ...running,
        children,
      },
    ],
  });
}

async function finished(document: ReportDocument, options: IPropertiesOptions): Promise<Uint8Array> {
  const { settings, title, asOf } = document;
  const bytes = await Packer.toBuffer(new Document(options));
  return finishDocx(new Uint8Array(bytes), {
    title,
    subject: periodLine(document),
    lang: officeLang(settings.lang),
    on: asOf,
  });
}
