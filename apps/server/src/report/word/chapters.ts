import type { Block, ReportDocument, ReportTable } from "@lianchi/reports";
import { Bookmark, HeadingLevel, Paragraph } from "docx";
import {
  appendixTitle,
  basesOf,
  chapterTitles,
  markKey,
  type Numbered,
  nothingDrawn,
  numberOf,
  plainReferences,
  reportWords,
} from "../report-words.ts";
import { bodyHeight, textHeight, type Written } from "./estimate-pages.ts";
import { sizes } from "./page-measures.ts";
import { captionRuns, run, textRuns } from "./runs.ts";
import { type DrawnFigure, wordFigure } from "./word-figure.ts";
import { rowPieces, wordTable } from "./word-table.ts";

type Place = {
  readonly document: ReportDocument;
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly drawn: ReadonlyMap<string, DrawnFigure>;
};

const lines = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== "");
/** A heading with the room around it [mm]. */
const headingMm = 16;
const captionMm = 14;

/** Name of the place of a chapter, for the table of contents. */
export const chapterMark = (at: number) => `_Toc${100_000_000 + at}`;

function heading(text: string, at: number, startsPage: boolean): Written {
  const mark = chapterMark(at);
  const child = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: startsPage,
    children: [new Bookmark({ id: mark, children: [run(text)] })],
  });
  return { children: [child], pieces: [{ heightMm: headingMm, keepsNext: true, mark, startsPage }] };
}

function textBlock(text: string, style: "BodyText" | "Gap", { document, numbers }: Place): Written {
  const { lang } = document.settings;
  const paragraphs = lines(text);
  return {
    children: paragraphs.map((line) => new Paragraph({ style, children: textRuns(line, numbers) })),
    pieces: paragraphs.map((line) => ({ heightMm: bodyHeight(plainReferences(line, numbers), lang) })),
  };
}

function withTable(
  table: ReportTable,
  around: { readonly note: string | null; readonly source: string },
  { document: { settings } }: Place,
): Written {
  const { lang, hasMarks } = settings;
  const key = hasMarks ? markKey(basesOf(table), lang) : "";
  const note = [around.note ?? "", key].filter((text) => text !== "").join(" ");
  const small = { halfPoints: sizes[lang].small, leadingTwips: sizes[lang].smallLeading };
  return {
    children: [
      wordTable(table, { lang, hasMarks }),
      ...(note === ""
        ? []
        : [new Paragraph({ style: "Note", spacing: { before: 60 }, children: [run(note)] })]),
      new Paragraph({ style: "SourceLine", children: [run(around.source)] }),
    ],
    pieces: [
      ...rowPieces(table, { lang, hasMarks }),
      { heightMm: textHeight(note, small) + textHeight(around.source, small) },
    ],
  };
}

function tableBlock(block: Extract<Block, { readonly kind: "table" }>, place: Place): Written {
  const numbered = numberOf(block, place.numbers);
  const caption = new Paragraph({
    style: "Caption",
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: captionRuns(numbered, block.caption, place.document.settings.lang),
  });
  const { children, pieces } = withTable(block.table, block, place);
  return {
    children: [caption, ...children],
    pieces: [{ heightMm: captionMm, keepsNext: true }, ...pieces],
  };
}

function figureBlock(block: Extract<Block, { readonly kind: "figure" }>, place: Place): Written {
  const { lang } = place.document.settings;
  const drawn = place.drawn.get(block.id);
  if (drawn === undefined) return textBlock(nothingDrawn(block.caption, lang), "Gap", place);
  return wordFigure(drawn, { numbered: numberOf(block, place.numbers), caption: block.caption }, lang);
}

function blockOf(block: Block, place: Place): Written {
  if (block.kind === "figure") return figureBlock(block, place);
  if (block.kind === "table") return tableBlock(block, place);
  return textBlock(block.text, block.kind === "gap" ? "Gap" : "BodyText", place);
}

const joined = (parts: readonly Written[]): Written => ({
  children: parts.flatMap(({ children }) => children),
  pieces: parts.flatMap(({ pieces }) => pieces),
});

/** Chapters with their headings, one block after another. */
export function chaptersOf(place: Place): Written {
  const { chapters, settings } = place.document;
  const titles = chapterTitles(chapters, settings.lang);
  const written = chapters.map(({ blocks }, at) =>
    joined([heading(titles[at] ?? "", at, false), ...blocks.map((block) => blockOf(block, place))]),
  );
  return joined([...written, appendixOf(place)]);
}

/** Where each figure comes from; left out where the document has none. */
function appendixOf(place: Place): Written {
  const { provenance, settings, shortLink, version, chapters } = place.document;
  if (provenance.rows.length === 0) return { children: [], pieces: [] };
  const words = reportWords[settings.lang];
  const source = `${words.dataVersion} ${version}${shortLink === "" ? "" : ` · ${words.link}${shortLink}`}`;
  return joined([
    heading(appendixTitle(settings.lang), chapters.length, true),
    withTable(provenance, { note: null, source }, place),
  ]);
}
