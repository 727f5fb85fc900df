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

/** What the builder shows beside the pages. */
export type ReportOutline = {
  readonly title: string;
  readonly periodText: string;
  readonly asOf: string;
  readonly figures: number;
  readonly tables: number;
  /** `heading` is its title with the number that it has among the included ones. */
  readonly offered: readonly (ReportDocument["offered"][number] & { readonly heading: string })[];
  readonly paragraphs: readonly EditableParagraph[];
  readonly outdated: readonly OutdatedEdit[];
};

export function outlineOf(document: ReportDocument): ReportOutline {
  const { title, periodText, asOf, offered, chapters } = document;
  const { headings, appendixHeading } = numbered(document);
  const headingOf = ({ id, title }: ReportDocument["offered"][number]) =>
    headings.get(id) ?? (id === "appendix" ? appendixHeading : title);
  const countOf = (kind: "figure" | "table") =>
    chapters.reduce((sum, { blocks }) => sum + blocks.filter((block) => block.kind === kind).length, 0);
  return {
    title,
    periodText,
    asOf,
    figures: countOf("figure"),
    tables: countOf("table"),
    offered: offered.map((chapter) => ({ ...chapter, heading: headingOf(chapter) })),
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
