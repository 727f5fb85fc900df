import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import type { FigureData } from "./figure-data.ts";
import { asTheyCome, type Fit, type FitChapter, type Spot } from "./fit.ts";
import { fuller } from "./fuller-pages.ts";
import { withCompany } from "./page-company.ts";
import type { reportData } from "./report-data.ts";
import { typeset } from "./typesetter.ts";

const mmPt = 72 / 25.4;
/** The type area of GB/T 9704-2012 from the top of the page [pt]. */
export const area = { topPt: 37 * mmPt, bottomPt: (297 - 35) * mmPt } as const;

/** A page that stays too empty after so many settings is left as it is. */
const mostRounds = 24;

const Spots = z.array(z.array(z.object({ id: z.string(), page: z.number(), y: z.number() })));

type Data = ReturnType<typeof reportData>;

const chaptersOf = ({ chapters }: Data): readonly FitChapter[] =>
  chapters.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      rows: block.kind === "table" ? block.parts.reduce((sum, part) => sum + part.rows.length + 1, 0) : 0,
      parts: block.kind === "table" ? block.parts.map((part) => part.rows.length) : [],
      pictureHeightPt: block.kind === "figure" && block.svg !== null ? block.heightPt : 0,
    })),
  }));

/** The figures of a report drawn lower than they come: null where a drawing has no lower form. @param heightPt at most */
export type Lower = (id: string, heightPt: number) => FigureData | null;

function withLowered(data: Data, { lowered }: Fit, lower: Lower): Data {
  if (Object.keys(lowered).length === 0) return data;
  const chapters = data.chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) => {
      const heightPt = lowered[block.id];
      const drawn = block.kind !== "figure" || heightPt === undefined ? null : lower(block.id, heightPt);
      return drawn === null ? block : { ...block, ...drawn };
    }),
  }));
  return { ...data, chapters };
}

/** Sets a report until its pages are full: where one is not, since the figure after it does not fit, the next setting makes
 *  that figure a little smaller, draws it with fewer rows, parts a table, or lets a text go before. */
export function typesetReport<T>(
  whole: Data,
  lower: Lower,
  use: (compiler: NodeCompiler, pages: NodeTypstDocument, spots: readonly Spot[]) => T,
): T {
  const appendix = whole.provenance?.map((part) => part.rows.length) ?? [];
  let fit: Fit = asTheyCome;
  let data = whole;
  let chapters = chaptersOf(data);
  let done = 0;
  for (let round = 0; ; round++) {
    const made = typeset(
      data.official === null ? "report.typ" : "official.typ",
      data,
      fit,
      (compiler, pages) => {
        const [spots = []] = Spots.parse(compiler.query(pages, { selector: "<pages>", field: "value" }));
        let next = fuller(chapters, spots, fit, area, done);
        while (next !== null && next.fit === null) {
          done = next.page;
          next = fuller(chapters, spots, fit, area, done);
        }
        const better = next?.fit ?? withCompany(chapters, spots, fit, area, appendix);
        // What goes over to other pages may leave any page before it emptier.
        if (next === null && better !== null) done = 0;
        if (better !== null && round < mostRounds) return { kind: "again", fit: better } as const;
        return { kind: "made", value: use(compiler, pages, spots) } as const;
      },
    );
    if (made.kind === "made") return made.value;
    if (made.fit.lowered !== fit.lowered) {
      data = withLowered(whole, made.fit, lower);
      chapters = chaptersOf(data);
    }
    fit = made.fit;
  }
}
