import type { Precision } from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import type { Alike, ReportTable } from "../document.ts";

type Row = ReportTable["rows"][number];
type Group = { readonly alike: Alike; readonly rows: readonly Row[] };

/** So many rows that say the same but for whose number it is stand one by one; more are told in one. */
const mostAlike = 6;
const named = 5;

/** A cell's text where all rows have the same. */
function common(rows: readonly Row[], column: number, otherwise: string): string {
  const texts = new Set(rows.map(({ cells }) => cells[column]?.text ?? ""));
  const [first = ""] = texts;
  return texts.size === 1 ? first : otherwise;
}

/** From the smallest to the largest, as the rows print them; null where they are no numbers in one unit. */
function rangeOf(rows: readonly Row[]): string | null {
  const units = new Set(rows.map(({ cells }) => cells[2]?.text));
  const numbers = rows.flatMap(({ cells }) => (typeof cells[1]?.value === "number" ? [cells[1]] : []));
  const sorted = numbers.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (units.size > 1 || numbers.length < rows.length || least === undefined || most === undefined)
    return null;
  if (least.value !== most.value) return `${least.text}–${most.text}`;
  // The same number, said once as “about” and once as exact, is no range: the rougher word holds for all.
  const worded = (precision: Precision) => sorted.find((one) => one.precision === precision);
  return (worded("about") ?? worded("atLeast") ?? least).text;
}

function rowOf({ alike, rows }: Group, context: ChapterContext): Row {
  const { words } = context;
  const { provenance: say } = words;
  const names = rows.slice(0, named).map((row) => row.alike?.whose ?? "");
  const basis = rows[0]?.cells[1]?.basis;
  const { unlike } = words.columns;
  return {
    cells: [
      { text: say.manyProjects(alike.what, rows.length) },
      { text: rangeOf(rows) ?? say.seeText, ...(basis === undefined ? {} : { basis }) },
      { text: common(rows, 2, unlike) },
      { text: common(rows, 3, unlike) },
      { text: common(rows, 4, "") },
      { text: `${alike.from}${context.text.semicolon}${say.ofProjects(names, rows.length)}` },
    ],
  };
}

/** The rows of an appendix for paper: what more projects than a few have from the same place, or by the same formula, stands
 *  in one row with its range. A sheet has them all. */
export function onPaper(rows: readonly Row[], context: ChapterContext): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { alike } = row;
    const basis = row.cells[4]?.text ?? "";
    const key = alike === undefined ? `${groups.size}` : JSON.stringify([alike.what, alike.from, basis]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((some) => {
    const alike = some[0]?.alike;
    return alike === undefined || some.length <= mostAlike ? some : [rowOf({ alike, rows: some }, context)];
  });
}
