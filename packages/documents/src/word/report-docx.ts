import { languages } from "@lianchi/domain";
import { documentBytes, type WordSection } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { officeLang } from "../native/office-colours.ts";
import { periodLine, prepared } from "../reports/report-words.ts";
import { chaptersOf, officialChaptersOf } from "./chapters.ts";
import { contentsOf } from "./contents.ts";
import { coverOf } from "./cover.ts";
import { wordFonts, wordLanguage } from "./fonts.ts";
import { officialFooter, officialHead } from "./official.ts";
import { coverHeader, pageFooter, runningHeader } from "./page-frame.ts";
import { page, twips } from "./page-measures.ts";
import { stylesOf } from "./styles.ts";
import { drawFigures } from "./word-figure.ts";

const paper: WordSection["page"] = {
  width: twips(page.widthMm),
  height: twips(page.heightMm),
  top: twips(page.topMm),
  right: twips(page.rightMm),
  bottom: twips(page.bottomMm),
  left: twips(page.leftMm),
  header: twips(25),
  footer: twips(26),
};

/** A whole report as a Word document: styles, headings, tables, captions and references that can all be edited. */
export async function reportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { settings, title, asOf } = document;
  const { lang, style } = settings;
  const drawn = await drawFigures(document);
  const report = { ...prepared(document, (id) => drawn.has(id)), drawn };
  return documentBytes({
    words: { title, subject: periodLine(document), lang: officeLang(lang), on: asOf },
    language: wordLanguage,
    fonts: wordFonts,
    ...stylesOf(lang),
    sections:
      style === "official" && languages[lang].hasOfficialStyle
        ? [officialSection(report)]
        : sectionsOf(report),
  });
}

type Report = Parameters<typeof chaptersOf>[0];

function officialSection(report: Report): WordSection {
  const { document } = report;
  const header = coverHeader(document);
  return {
    page: paper,
    header: { default: header, even: header },
    footer: { default: officialFooter("odd"), even: officialFooter("even") },
    blocks: [...officialHead(document), ...officialChaptersOf(report)],
  };
}

/** Cover, contents, chapters. */
function sectionsOf(report: Report): readonly WordSection[] {
  const { document } = report;
  const running = {
    page: paper,
    header: { default: runningHeader(document) },
    footer: { default: pageFooter },
  };
  const { children, pieces } = chaptersOf(report);
  return [
    { page: paper, header: { default: coverHeader(document) }, blocks: coverOf(document) },
    { ...running, blocks: contentsOf(report, pieces) },
    { ...running, blocks: children },
  ];
}
