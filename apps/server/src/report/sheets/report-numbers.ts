import type { Lang } from "@lianchi/domain";
import type { Block, ReportDocument } from "@lianchi/reports";

/** The figures and tables of a report with the numbers that they have where they stand. @example "图 3", "Table 2" */
export function numberedBlocks(
  { chapters }: ReportDocument,
  lang: Lang,
): readonly { readonly block: Block; readonly number: string }[] {
  const counted = { figure: 0, table: 0 };
  const names = lang === "zh" ? { figure: "图", table: "表" } : { figure: "Figure", table: "Table" };
  return chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind !== "figure" && block.kind !== "table") return [];
      counted[block.kind] += 1;
      return [{ block, number: `${names[block.kind]} ${counted[block.kind]}` }];
    });
}
