import { editsOutOfDate, numbered, type OutdatedEdit, type ReportDocument } from "@lianchi/reports";

/** A paragraph that may be written anew. */
export type EditableParagraph = {
  readonly id: string;
  readonly chapterId: string;
  /** With its number. */
  readonly heading: string;
  readonly text: string;
  readonly generated: string;
};

type Offered = ReportDocument["offered"][number];

/** A chapter with its number, and its figures and tables with theirs. */
export type OfferedChapter = Omit<Offered, "blocks"> & {
  /** Its title with the number that it has among the included ones. */
  readonly heading: string;
  readonly blocks: readonly (Offered["blocks"][number] & {
    /** Null where it is not printed. @example "图 2" */
    readonly label: string | null;
  })[];
};

/** What the builder shows beside the pages. */
export type ReportOutline = {
  readonly title: string;
  readonly periodText: string;
  readonly asOf: string;
  /** What the reader must know before it is printed; null where nothing. */
  readonly notice: string | null;
  readonly figures: number;
  readonly tables: number;
  readonly offered: readonly OfferedChapter[];
  readonly paragraphs: readonly EditableParagraph[];
  readonly outdated: readonly OutdatedEdit[];
};

export function outlineOf(document: ReportDocument): ReportOutline {
  const { title, periodText, asOf, offered, chapters } = document;
  const { headings, appendixHeading, labels } = numbered(document);
  const headingOf = ({ id, title }: Offered) =>
    headings.get(id) ?? (id === "appendix" ? appendixHeading : title);
  const countOf = (kind: "figure" | "table") =>
    chapters.reduce((sum, { blocks }) => sum + blocks.filter((block) => block.kind === kind).length, 0);
  return {
    title,
    periodText,
    asOf,
    notice: document.notice ?? null,
    figures: countOf("figure"),
    tables: countOf("table"),
    offered: offered.map((chapter) => ({
      ...chapter,
      heading: headingOf(chapter),
      blocks: chapter.blocks.map((block) => ({ ...block, label: labels.get(block.id) ?? null })),
    })),
    paragraphs: chapters.flatMap(({ id: chapterId, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "paragraph"
          ? [
              {
                id: block.id,
                chapterId,
                heading: headings.get(chapterId) ?? "",
                text: block.text,
                generated: block.generated,
              },
            ]
          : [],
      ),
    ),
    outdated: editsOutOfDate(document),
  };
}
