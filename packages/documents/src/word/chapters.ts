import type { Lang } from "@lianchi/domain";
import type { WordBlock } from "@lianchi/office";
import type { Block, ReportTable } from "@lianchi/reports";
import { withKeptUnits } from "../reports/kept-together.ts";
import { basesOf, markKey, numberOf, type PreparedReport, reportWords } from "../reports/report-words.ts";
import { words } from "../words/index.ts";
import { bodyHeight, textHeight, type Written } from "./estimate-pages.ts";
import { officialEnd, officialImprint, officialKeyFigures } from "./official.ts";
import { captionRuns, paragraph, run, textRuns } from "./runs.ts";
import { type DrawnFigure, wordFigure } from "./word-figure.ts";
import { rowPieces, wordTable } from "./word-table.ts";

type Place = PreparedReport & {
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
  const child = paragraph("Heading1", [{ kind: "bookmark", name: mark, children: [run(text)] }], {
    pageBreakBefore: startsPage,
  });
  return { children: [child], pieces: [{ heightMm: headingMm, keepsNext: true, mark, startsPage }] };
}

function textBlock(
  text: string,
  style: "BodyText" | "Gap",
  { document, numbers }: Place,
  keepNext: boolean,
): Written {
  const { lang } = document.settings;
  const paragraphs = lines(text);
  return {
    children: paragraphs.map((line) =>
      paragraph(style, textRuns(withKeptUnits(line, lang), numbers), { keepNext }),
    ),
    pieces: paragraphs.map((line) => ({ heightMm: bodyHeight(line, lang) })),
  };
}

function withTable(
  table: ReportTable,
  around: {
    readonly note: string | null;
    readonly source: string;
    readonly hasMarks: boolean;
    readonly keepNext: boolean;
  },
  lang: Lang,
): Written {
  const { hasMarks, keepNext } = around;
  const key = hasMarks ? markKey(basesOf(table), lang) : "";
  const note = [around.note ?? "", key].filter((text) => text !== "").join(" ");
  const small = { halfPoints: words[lang].page.word.small, leadingTwips: words[lang].page.word.smallLeading };
  return {
    children: [
      wordTable(table, { lang, hasMarks }),
      ...(note === "" ? [] : [paragraph("Note", [run(note)], { keepNext: true, spacing: { before: 60 } })]),
      paragraph("SourceLine", [run(around.source)], { keepNext }),
    ],
    pieces: [
      ...rowPieces(table, { lang, hasMarks }),
      { heightMm: textHeight(note, small) + textHeight(around.source, small) },
    ],
  };
}

function tableBlock(
  block: Extract<Block, { readonly kind: "table" }>,
  place: Place,
  keepNext: boolean,
): Written {
  const numbered = numberOf(block, place.numbers);
  const { settings } = place.document;
  const caption = paragraph("Caption", captionRuns(numbered, block.caption, settings.lang), {
    keepNext: true,
    spacing: { before: 240, after: 80 },
  });
  const { children, pieces } = withTable(
    block.table,
    { ...block, hasMarks: settings.hasMarks, keepNext },
    settings.lang,
  );
  return {
    children: [caption, ...children],
    pieces: [{ heightMm: captionMm, keepsNext: true }, ...pieces],
  };
}

function figureBlock(
  block: Extract<Block, { readonly kind: "figure" }>,
  place: Place,
  keepNext: boolean,
): Written {
  const drawn = place.drawn.get(block.id);
  if (drawn === undefined) return { children: [], pieces: [] };
  const captioned = { numbered: numberOf(block, place.numbers), caption: block.caption };
  return wordFigure(drawn, captioned, { lang: place.document.settings.lang, keepNext });
}

/** @param keepNext what comes after it does not begin a page without it */
function blockOf(block: Block, place: Place, keepNext = false): Written {
  if (block.kind === "figure") return figureBlock(block, place, keepNext);
  if (block.kind === "table") return tableBlock(block, place, keepNext);
  return textBlock(block.text, block.kind === "gap" ? "Gap" : "BodyText", place, keepNext);
}

const joined = (parts: readonly Written[]): Written => ({
  children: parts.flatMap(({ children }) => children),
  pieces: parts.flatMap(({ pieces }) => pieces),
});

/** Chapters with their headings, one block after another. */
export function chaptersOf(place: Place): Written {
  const { document, titles } = place;
  const written = document.chapters.map(({ blocks }, at) =>
    joined([heading(titles[at] ?? "", at, false), ...blocks.map((block) => blockOf(block, place))]),
  );
  return joined([...written, appendixOf(place)]);
}

/** The same of an official document: what has no number opens the text without a heading, the appendix is its attachment. */
export function officialChaptersOf(place: Place): readonly WordBlock[] {
  const { document, titles, appendixTitle } = place;
  const last = document.chapters.at(-1)?.blocks.at(-1);
  const written = document.chapters.flatMap(({ blocks, isUnnumbered }, at) => [
    ...(isUnnumbered === true ? [] : heading(titles[at] ?? "", at, false).children),
    // Who signs and when never stands on a page without text.
    ...blocks.flatMap((block) => blockOf(block, place, block === last).children),
    ...(at === 0 ? officialKeyFigures(document) : []),
  ]);
  const attachment =
    document.provenance.rows.length === 0
      ? null
      : appendixTitle.replace(words[document.settings.lang].report.appendixPrefix, "");
  const attached =
    attachment === null
      ? []
      : appendixOf(
          { ...place, appendixTitle: words[document.settings.lang].official.attachmentHeading(attachment) },
          true,
        ).children;
  return [...written, ...officialEnd(document, attachment), ...attached, ...officialImprint(document)];
}

/** Where each figure comes from; left out where the document has none. */
function appendixOf(place: Place, keepNext = false): Written {
  const { settings, shortLink, version, chapters } = place.document;
  const { provenanceOnPaper: provenance = place.document.provenance } = place.document;
  if (provenance.rows.length === 0) return { children: [], pieces: [] };
  const words = reportWords[settings.lang];
  const source = `${words.dataVersion} ${version}${shortLink === "" ? "" : ` · ${words.link}${shortLink}`}`;
  return joined([
    heading(place.appendixTitle, chapters.length, true),
    // It has a column for the basis.
    withTable(provenance, { note: null, source, hasMarks: false, keepNext }, settings.lang),
  ]);
}
