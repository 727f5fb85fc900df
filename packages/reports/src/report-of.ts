import { isFiltered } from "@lianchi/charts";
import { namedFirst, type ReportSettings } from "@lianchi/domain";
import { type ChapterContext, contextOf } from "./chapter-context.ts";
import { dayWords } from "./day-words.ts";
import type { Block, Chapter, ReportDocument } from "./document.ts";
import { unplacedEdits, withEdits } from "./edits.ts";
import { projectNames } from "./names.ts";
import { noticeOf } from "./notice.ts";
import { chapterOf } from "./parts.ts";
import { periodWords } from "./period.ts";
import { onPaper } from "./provenance/on-paper.ts";
import { provenanceColumns } from "./provenance/rows.ts";
import type { ReportData } from "./report-data.ts";
import { appendix } from "./template.ts";
import { templateOf } from "./templates.ts";

/** The chapters in the order that the settings wish: the named ones first, then the others. The appendix stays last. */
function ordered<Item extends { readonly id: string }>(
  items: readonly Item[],
  wished: ReportSettings["chapters"],
): readonly (Item & { readonly isIncluded: boolean })[] {
  const all = namedFirst(
    items,
    (wished ?? []).map(({ id }) => id),
  ).map((item) => ({
    ...item,
    isIncluded: wished?.find(({ id }) => id === item.id)?.isIncluded ?? true,
  }));
  return [...all.filter(({ id }) => id !== appendix.id), ...all.filter(({ id }) => id === appendix.id)];
}

/** What the period is called on the cover. */
function periodText({ settings: { period }, data, lang, words }: ChapterContext): string {
  if (period !== null) return periodWords(period, lang);
  return words.dates.asOf(dayWords(data.overview.asOf, lang));
}

/** The choice of projects in words; empty where it is all. */
function chosenText({ data: { overview }, settings, lang, words }: ChapterContext): string {
  const { projects, choices } = overview;
  // A brief is named after its project.
  if (!isFiltered(overview) || templateOf(settings.template).isBrief === true) return "";
  if (projects.length === 0) return words.chosen.none;
  return words.chosen.some(projectNames(projects, lang), projects.length, choices.length);
}

const isMovable = ({ kind }: Block) => kind === "figure" || kind === "table";

/** A chapter with its figures and tables in the order that is wished: they exchange the places that they have between the
 *  paragraphs. The text stays, for one paragraph leads to the next, may name several figures at once and names them by
 *  number, which follows. What could not be drawn is text too: its gap stays where the template has it. */
function inOrder(chapter: Chapter, wished: readonly string[]): Chapter {
  const turns = namedFirst(chapter.blocks.filter(isMovable), wished).values();
  const blocks = chapter.blocks.map((block) => (isMovable(block) ? (turns.next().value ?? block) : block));
  return { ...chapter, blocks };
}

/** A chapter without the figures and tables that are not wanted. */
function withoutBlocks(chapter: Chapter, leftOut: readonly string[]): Chapter {
  const blocks = chapter.blocks.filter((block) => !isMovable(block) || !leftOut.includes(block.id));
  return { ...chapter, blocks };
}

function blocksOf(blocks: readonly Block[], leftOut: readonly string[]) {
  return blocks.flatMap((block) =>
    block.kind === "figure" || block.kind === "table"
      ? [
          {
            id: block.id,
            kind: block.kind,
            caption: block.caption,
            isIncluded: !leftOut.includes(block.id),
          },
        ]
      : [],
  );
}

/** A whole report from the data and the settings. Pure: the same of both give the same report. */
export function reportOf(data: ReportData, settings: ReportSettings): ReportDocument {
  const context = contextOf(data, settings);
  const template = templateOf(settings.template);
  const { lang } = settings;
  const { overview } = data;
  const written = template.chapters.map((chapter) => {
    const head = { ...chapter, title: chapter.titleOf?.(context) ?? chapter.title[lang] };
    return inOrder(chapterOf(head, chapter.build(context), context), settings.blockOrder);
  });
  const rows = template.provenance(context);
  const noRows = context.words.layout.lacksFigures;
  const last = { id: appendix.id, title: appendix.title[lang], lacks: rows.length === 0 ? noRows : null };
  const offered = ordered(
    [...written.map(({ id, title, lacks }) => ({ id, title, lacks })), last],
    settings.chapters,
  );
  const isIncluded = (id: string) => offered.some((one) => one.id === id && one.isIncluded);
  const notice = noticeOf(context);
  const columns = provenanceColumns(context);
  const short = onPaper(rows, context);
  const unplaced = unplacedEdits(written, settings.edited);
  return {
    settings,
    title: settings.title ?? template.titleOf(context),
    periodText: periodText(context),
    asOf: overview.asOf,
    version: overview.version,
    isDemo: data.isDemo,
    ...(notice === null ? {} : { notice }),
    chosen: chosenText(context),
    keyFigures: template.keyFigures(context),
    chapters: offered.flatMap(({ id }) => {
      const chapter = written.find((one) => one.id === id);
      return chapter === undefined || !isIncluded(id)
        ? []
        : [withoutBlocks(withEdits(chapter, settings.edited, lang), settings.leftOut)];
    }),
    offered: offered.map(({ id, title, isIncluded: isThere, lacks }) => ({
      id,
      title,
      isIncluded: isThere,
      lacks,
      blocks: blocksOf(written.find((one) => one.id === id)?.blocks ?? [], settings.leftOut),
    })),
    provenance: { columns, rows: isIncluded(appendix.id) ? rows : [] },
    ...(short.length < rows.length && isIncluded(appendix.id)
      ? { provenanceOnPaper: { columns, rows: short } }
      : {}),
    ...(unplaced.length === 0 ? {} : { unplaced }),
    shortLink: data.shortLink,
  };
}
