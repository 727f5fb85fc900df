import type { ReportDocument } from "@lianchi/reports";
import { breakable, printable, printableLines } from "./print-text.ts";
import { numbered } from "./report-words.ts";

/** A piece of text, or a pointer to a figure or table with its words. */
export type Run = string | { readonly to: string; readonly text: string };

/** Numbers of figures and tables by the ids of their blocks: through the whole document, each kind by itself. */
export function blockNumbers({ chapters }: ReportDocument): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const kind of ["figure", "table"]) {
    const blocks = chapters.flatMap((chapter) => chapter.blocks).filter((block) => block.kind === kind);
    for (const [at, { id }] of blocks.entries()) numbers.set(id, at + 1);
  }
  return numbers;
}

const pointer = /\{(figure|table):([a-z][A-Za-z0-9.-]*)\}/g;
const inBrackets = /\s*[（(]\{(?:figure|table):([a-z][A-Za-z0-9.-]*)\}[）)]/g;

/** The lines of a text as runs. A pointer to what this report leaves out takes its brackets with it. */
export function runsOf(
  text: string,
  numbers: ReadonlyMap<string, number>,
  lang: "zh" | "en",
): readonly (readonly Run[])[] {
  const kept = text.replace(inBrackets, (all, id: string) => (numbers.has(id) ? all : ""));
  return printableLines(kept).map((line) => {
    const runs: Run[] = [];
    let at = 0;
    for (const found of line.matchAll(pointer)) {
      const [all, kind, id = ""] = found;
      runs.push(breakable(line.slice(at, found.index)));
      const number = numbers.get(id);
      const which = kind === "figure" ? "figure" : "table";
      runs.push(
        number === undefined
          ? leftOut[which][lang]
          : { to: id, text: printable(numbered(which, number, lang)) },
      );
      at = found.index + all.length;
    }
    runs.push(breakable(line.slice(at)));
    return runs.filter((run) => run !== "");
  });
}

const leftOut = {
  figure: { zh: "相关图", en: "the figure (not printed)" },
  table: { zh: "相关表", en: "the table (not printed)" },
} as const;
