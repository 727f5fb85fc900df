import type { Lang } from "@lianchi/domain";
import type { ReportDocument } from "@lianchi/reports";
import { breakable, printable, printableLines } from "./print-text.ts";

/** A piece of text, or a pointer to a figure or table with its words. */
export type Run = string | { readonly to: string; readonly text: string };

const kindName = { figure: { zh: "图", en: "Figure" }, table: { zh: "表", en: "Table" } } as const;
const leftOut = {
  figure: { zh: "（本报告未收录的图）", en: "(a figure left out here)" },
  table: { zh: "（本报告未收录的表）", en: "(a table left out here)" },
} as const;

/** Names of figures and tables by the ids of their blocks: numbered through the whole document, each kind by itself.
 *  @example 图 2 */
export function labelsOf({ chapters, settings: { lang } }: ReportDocument): ReadonlyMap<string, string> {
  const counts = { figure: 0, table: 0 };
  const labels = new Map<string, string>();
  for (const { kind, id } of chapters.flatMap(({ blocks }) => blocks)) {
    if (kind !== "figure" && kind !== "table") continue;
    counts[kind] += 1;
    labels.set(id, `${kindName[kind][lang]} ${counts[kind]}`);
  }
  return labels;
}

const pointer = /\{(figure|table):([A-Za-z0-9.-]+)\}/g;
const inBrackets = /\s?[（(]((?:\{(?:figure|table):[A-Za-z0-9.-]+\}[、,\s]*)+)[）)]/g;

/** What this report leaves out is not pointed to in brackets; empty brackets go with it. */
function withoutDangling(text: string, labels: ReadonlyMap<string, string>, lang: Lang): string {
  return text.replace(inBrackets, (all: string, inside: string) => {
    const found = [...inside.matchAll(pointer)].filter(([, , id = ""]) => labels.has(id));
    const kept = found.map(([one]) => one).join(lang === "zh" ? "、" : ", ");
    return kept === "" ? "" : all.replace(inside, kept);
  });
}

/** The lines of a text as runs. */
export function runsOf(
  text: string,
  labels: ReadonlyMap<string, string>,
  lang: Lang,
): readonly (readonly Run[])[] {
  return printableLines(withoutDangling(text, labels, lang)).map((line) => {
    const runs: Run[] = [];
    let at = 0;
    for (const found of line.matchAll(pointer)) {
      const [all, kind, id = ""] = found;
      const label = labels.get(id);
      runs.push(breakable(line.slice(at, found.index)));
      runs.push(
        label === undefined
          ? leftOut[kind === "figure" ? "figure" : "table"][lang]
          : { to: id, text: printable(label) },
      );
      at = found.index + all.length;
    }
    runs.push(breakable(line.slice(at)));
    return runs.filter((run) => run !== "");
  });
}
