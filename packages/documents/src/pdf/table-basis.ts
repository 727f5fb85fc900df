import { Basis, basisName, type Lang } from "@lianchi/domain";
import type { ReportTable } from "@lianchi/reports";
import { basisWords } from "./template-words.ts";

type Row = ReportTable["rows"][number];

/** The bases that a column's figures rest on in these rows, the most frequent first. */
export function basesOf(rows: readonly Row[], at: number): readonly Basis[] {
  const found = rows.flatMap(({ cells }) => cells[at]?.basis ?? []);
  const count = (basis: Basis) => found.filter((one) => one === basis).length;
  return Basis.options.filter((basis) => found.includes(basis)).toSorted((a, b) => count(b) - count(a));
}

/** More rows than this that differ from the rest of their column are counted, not named. */
const namedRows = 5;

/** What a column rests on, in words; rows that rest on something else are named. */
function columnWords(rows: readonly Row[], at: number, label: string, lang: Lang): string {
  const zh = lang === "zh";
  const [most, ...others] = basesOf(rows, at);
  if (most === undefined) return "";
  const exceptions = others.map((basis) => {
    const names = rows.flatMap(({ cells }) => (cells[at]?.basis === basis ? (cells[0]?.text ?? "") : []));
    const named = names.slice(0, namedRows).join(zh ? "、" : ", ");
    const more =
      names.length > namedRows ? (zh ? `等 ${names.length} 行` : ` and others (${names.length} rows)`) : "";
    return `${named}${more}${zh ? "为" : ": "}${basisName[basis][lang]}`;
  });
  const rest =
    exceptions.length === 0
      ? ""
      : `${zh ? "（" : " ("}${exceptions.join(zh ? "，" : "; ")}${zh ? "）" : ")"}`;
  return [label, `${basisName[most][lang]}${rest}`].filter((part) => part !== "").join(zh ? "：" : ": ");
}

/** Says in words which figures rest on what, for a table without marks. */
export function basisSentence({ columns, rows }: ReportTable, lang: Lang): string {
  const single = rows.filter(({ isTotal }) => isTotal !== true);
  const sums = rows.filter(({ isTotal }) => isTotal === true);
  const summed = new Set(columns.flatMap((_, at) => basesOf(sums, at)));
  const parts = [
    ...columns.map(({ label }, at) => columnWords(single, at, label, lang)),
    [...summed].length === 0
      ? ""
      : `${lang === "zh" ? "合计：" : "totals: "}${basisWords([...summed], lang)}`,
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return lang === "zh" ? `口径：${parts.join("；")}。` : `Basis: ${parts.join("; ")}.`;
}
