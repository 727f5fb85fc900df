import type { Look, Picture } from "@lianchi/charts";
import type { Slide } from "@lianchi/office";
import type { Block, Chapter, ReportDocument } from "@lianchi/reports";
import { officeLang } from "../native/office-colours.ts";
import {
  captionText,
  numberOf,
  type PreparedReport,
  periodLine,
  piecesOf,
  prepared,
  reportWords,
} from "../reports/report-words.ts";
import { deckBytes } from "./deck.ts";
import { figureSlide, slideLook } from "./figure-slide.ts";
import { reportLayouts } from "./slide-frame.ts";
import { tableSlides } from "./table-slides.ts";
import { textSlides } from "./text-slides.ts";
import { keyFigureSlides, titleSlide } from "./title-slide.ts";

type Place = PreparedReport & {
  readonly look: Look;
  readonly pictures: ReadonlyMap<string, Picture>;
};

/** The paragraphs of a chapter by the figures and tables that they lead to, those after the last one too: what the speaker
 *  reads. One that names others, and not the one that stands next, is read where the first of these is shown: figures may
 *  have been moved away from their text. */
function spoken(blocks: readonly Block[], numbers: PreparedReport["numbers"]): ReadonlyMap<string, string> {
  const shown = blocks.filter(({ kind }) => kind === "figure" || kind === "table");
  const placeOf = (text: string, next: Block | undefined): Block | undefined => {
    const pieces = piecesOf(text, numbers);
    const named = pieces.flatMap((piece) => shown.filter(({ id }) => numbers.get(id) === piece));
    return next !== undefined && named.includes(next) ? next : (named[0] ?? next ?? shown.at(-1));
  };
  const places = blocks.flatMap((block, at) =>
    block.kind === "paragraph"
      ? [
          {
            text: block.text,
            place: placeOf(
              block.text,
              shown.find((one) => blocks.indexOf(one) > at),
            ),
          },
        ]
      : [],
  );
  return new Map(
    shown.map((one) => [
      one.id,
      places.flatMap(({ text, place }) => (place === one ? [text] : [])).join("\n"),
    ]),
  );
}

function chapterSlides(chapter: Chapter, title: string, place: Place): readonly Slide[] {
  const { document, numbers, look, pictures } = place;
  const { lang, hasMarks } = document.settings;
  const notes = spoken(chapter.blocks, numbers);
  const slidesOf = (block: Block): readonly Slide[] => {
    if (block.kind === "table")
      return tableSlides({
        title: captionText(numberOf(block, numbers).label, block.caption, lang),
        chapter: title,
        table: block.table,
        note: block.note ?? "",
        source: block.source,
        notes: notes.get(block.id) ?? "",
        lang,
        hasMarks,
      });
    const picture = pictures.get(block.id);
    if (block.kind !== "figure" || picture === undefined) return [];
    const numbered = numberOf(block, numbers);
    const { caption } = block;
    return [
      figureSlide({ picture, look, numbered, caption, chapter: title, notes: notes.get(block.id) ?? "" }),
    ];
  };
  const shown = chapter.blocks.flatMap(slidesOf);
  if (shown.length > 0) return shown;
  // Where nothing is drawn the paragraphs are the chapter.
  const texts = chapter.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  return textSlides({ title, texts, more: reportWords[lang].continued });
}

/** What could stand in the report and cannot, in one place. */
const gapsOf = ({ chapters }: ReportDocument): readonly string[] =>
  chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "gap" ? [block.text] : [])));

/** A whole report as slides: a chart or a table on each, with what is said about it in the speaker's notes. */
export async function reportPptx(document: ReportDocument): Promise<Uint8Array> {
  const { settings, title, asOf, chapters, provenance, shortLink, version } = document;
  const { lang, units } = settings;
  const words = reportWords[lang];
  const look: Look = { lang, units, ...slideLook };
  const figures = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "figure"));
  const drawn = figures.map(({ id, draw }) => [id, draw(look)] as const);
  const pictures = new Map(drawn.filter(([, { isEmpty }]) => !isEmpty));
  const report = prepared(document, (id) => pictures.has(id));
  const place: Place = { ...report, look, pictures };
  const appendix = () =>
    tableSlides({
      title: report.appendixTitle,
      chapter: "",
      table: provenance,
      note: "",
      source: `${words.dataVersion} ${version}${shortLink === "" ? "" : ` · ${words.link}${shortLink}`}`,
      notes: "",
      lang,
      // It has a column for the basis.
      hasMarks: false,
    });
  return deckBytes({
    words: { title, subject: periodLine(document), lang: officeLang(lang), on: asOf },
    layouts: reportLayouts(document),
    slides: [
      titleSlide(document),
      ...keyFigureSlides(document),
      ...report.document.chapters.flatMap((chapter, at) =>
        chapterSlides(chapter, report.titles[at] ?? "", place),
      ),
      ...textSlides({ title: words.gaps, texts: gapsOf(report.document), more: reportWords[lang].continued }),
      ...(provenance.rows.length === 0 ? [] : appendix()),
    ],
  });
}
