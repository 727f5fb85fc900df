import type { ChapterContext } from "../chapter-context.ts";
import type { Alike, ReportTable } from "../document.ts";

type Row = ReportTable["rows"][number];
type Group = { readonly alike: Alike; readonly rows: readonly Row[] };

/** So many rows that say the same but for whose number it is stand one by one; more are told in one. */
const mostAlike = 6;
const named = 5;

/** A cell's text where all rows have the same. */
function common(rows: readonly Row[], at: number, otherwise: string): string {
  const texts = new Set(rows.map(({ cells }) => cells[at]?.text ?? ""));
  const [first = ""] = texts;
  return texts.size === 1 ? first : otherwise;
}

/** From the smallest to the largest, as the rows print them. */
function rangeOf(rows: readonly Row[], otherwise: string): string {
  const units = new Set(rows.map(({ cells }) => cells[2]?.text));
  const numbers = rows.flatMap(({ cells }) => (typeof cells[1]?.value === "number" ? [cells[1]] : []));
  const sorted = numbers.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [sorted[0]?.text, sorted.at(-1)?.text];
  if (units.size > 1 || numbers.length < rows.length || least === undefined || most === undefined)
    return otherwise;
  // The same digits, said once as “about” and once as exact, are no range: the rougher word holds for all.
  const bare = (text: string) => text.replace(/^(约|about|≥)\s*/u, "");
  if (bare(least) !== bare(most)) return `${least}–${most}`;
  const rough = sorted.flatMap(({ text }) => (text === bare(text) ? [] : [text]));
  return rough.find((text) => !text.startsWith("≥")) ?? rough[0] ?? least;
}

function rowOf({ alike, rows }: Group, { zh }: ChapterContext): Row {
  const names = rows.slice(0, named).map((row) => row.alike?.whose ?? "");
  const basis = rows[0]?.cells[1]?.basis;
  const whose = zh
    ? `项目：${names.join("、")}等 ${rows.length} 个，各值见正文表`
    : `projects: ${names.join(", ")} and ${rows.length - names.length} more, each in the tables of the text`;
  const range = rangeOf(rows, "");
  return {
    cells: [
      { text: zh ? `${alike.what} · ${rows.length} 个项目` : `${alike.what} · ${rows.length} projects` },
      {
        text: range === "" ? (zh ? "见正文" : "see text") : range,
        ...(basis === undefined ? {} : { basis }),
      },
      { text: common(rows, 2, zh ? "各项不同" : "unlike") },
      { text: common(rows, 3, zh ? "各项不同" : "unlike") },
      { text: common(rows, 4, "") },
      { text: `${alike.from}${zh ? "；" : "; "}${whose}` },
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
