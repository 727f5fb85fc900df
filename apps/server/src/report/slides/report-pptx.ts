import type { Look, Picture } from "@lianchi/charts";
import type { Block, Chapter, ReportDocument } from "@lianchi/reports";
import {
  appendixTitle,
  chapterTitles,
  type Numbered,
  nothingDrawn,
  numberOf,
  numbersOf,
  periodLine,
  plainReferences,
  reportWords,
} from "../report-words.ts";
import { type Deck, startDeck } from "./deck.ts";
import { addFigureSlide, slideLook } from "./figure-slide.ts";
import { defineMasters } from "./slide-frame.ts";
import { addTableSlides } from "./table-slides.ts";
import { addTextSlides } from "./text-slides.ts";
import { addKeyFigures, addTitleSlide } from "./title-slide.ts";

type Place = {
  readonly deck: Deck;
  readonly document: ReportDocument;
  readonly look: Look;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly numbers: ReadonlyMap<string, Numbered>;
};

/** The paragraphs of a chapter that lead to each figure and table, those after the last one too: what the speaker reads. */
function spoken(blocks: readonly Block[], { numbers }: Place): ReadonlyMap<string, string> {
  const notes = new Map<string, string[]>();
  let waiting: string[] = [];
  let last: string | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") waiting.push(plainReferences(block.text, numbers));
    if (block.kind !== "figure" && block.kind !== "table") continue;
    notes.set(block.id, waiting);
    waiting = [];
    last = block.id;
  }
  if (last !== null) notes.get(last)?.push(...waiting);
  return new Map([...notes].map(([id, texts]) => [id, texts.join("\n")]));
}

async function addChapter(chapter: Chapter, title: string, place: Place): Promise<void> {
  const { deck, document, look, pictures, numbers } = place;
  const { lang, hasMarks } = document.settings;
  const notes = spoken(chapter.blocks, place);
  const more = lang === "zh" ? `（${reportWords.zh.more}）` : ` (${reportWords.en.more})`;
  const isShown = (block: Block) => block.kind === "table" || pictures.has(block.id);
  const texts = chapter.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [plainReferences(block.text, numbers)] : [],
  );
  // Where nothing is drawn the paragraphs are the chapter.
  if (texts.length > 0 && !chapter.blocks.some(isShown))
    addTextSlides(deck.presentation, { title, texts, more });
  for (const block of chapter.blocks) {
    if (block.kind === "table")
      addTableSlides(deck.presentation, {
        title: `${numberOf(block, numbers).label}${lang === "zh" ? "\u3000" : "  "}${block.caption}`,
        chapter: title,
        table: block.table,
        note: block.note ?? "",
        source: block.source,
        notes: notes.get(block.id) ?? "",
        lang,
        hasMarks,
      });
    const picture = pictures.get(block.id);
    if (block.kind === "figure" && picture !== undefined)
      await addFigureSlide(deck, {
        picture,
        look,
        numbered: numberOf(block, numbers),
        caption: block.caption,
        chapter: title,
        notes: notes.get(block.id) ?? "",
      });
  }
}

/** What could stand in the report and cannot, in one place. */
function gapsOf({ document, pictures, numbers }: Place): readonly string[] {
  const { lang } = document.settings;
  return document.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "gap") return [plainReferences(block.text, numbers)];
      return block.kind === "figure" && !pictures.has(block.id) ? [nothingDrawn(block.caption, lang)] : [];
    }),
  );
}

/** A whole report as slides: a chart or a table on each, with what is said about it in the speaker's notes. */
export async function reportPptx(document: ReportDocument): Promise<Uint8Array> {
  const { settings, title, asOf, chapters, provenance, shortLink, version } = document;
  const { lang, units } = settings;
  const words = reportWords[lang];
  const look: Look = { lang, units, ...slideLook };
  const figures = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "figure"));
  const drawn = figures.map(({ id, draw }) => [id, draw(look)] as const);
  const pictures = new Map(drawn.filter(([, { isEmpty }]) => !isEmpty));
  const numbers = numbersOf(document, (id) => pictures.has(id));
  const deck = startDeck({
    title,
    subject: periodLine(document),
    lang: lang === "zh" ? "zh-CN" : "en-US",
    day: asOf,
  });
  const place: Place = { deck, document, look, pictures, numbers };
  defineMasters(deck.presentation, document);
  addTitleSlide(deck.presentation, document);
  addKeyFigures(deck.presentation, document);
  const titles = chapterTitles(chapters, lang);
  for (const [at, chapter] of chapters.entries()) await addChapter(chapter, titles[at] ?? "", place);
  const gaps = gapsOf(place);
  const more = lang === "zh" ? `（${words.more}）` : ` (${words.more})`;
  if (gaps.length > 0) addTextSlides(deck.presentation, { title: words.gaps, texts: gaps, more });
  if (provenance.rows.length > 0)
    addTableSlides(deck.presentation, {
      title: appendixTitle(lang),
      chapter: "",
      table: provenance,
      note: "",
      source: `${words.dataVersion} ${version}${shortLink === "" ? "" : ` · ${words.link}${shortLink}`}`,
      notes: "",
      lang,
      hasMarks: settings.hasMarks,
    });
  return deck.finish();
}
