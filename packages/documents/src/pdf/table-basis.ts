import { Basis, basisName, type Lang } from "@lianchi/domain";
import type { ReportTable } from "@lianchi/reports";
import { words } from "../words/index.ts";
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
  const say = words[lang].tableBasis;
  const [most, ...others] = basesOf(rows, at);
  if (most === undefined) return "";
  const exceptions = others.map((basis) => {
    const names = rows.flatMap(({ cells }) => (cells[at]?.basis === basis ? (cells[0]?.text ?? "") : []));
    return say.exception(names.slice(0, namedRows), names.length, basisName[basis][lang]);
  });
  const rest = exceptions.length === 0 ? "" : say.exceptions(exceptions);
  return say.column(label, `${basisName[most][lang]}${rest}`);
}

/** Says in words which figures rest on what, for a table without marks. */
export function basisSentence({ columns, rows }: ReportTable, lang: Lang): string {
  const single = rows.filter(({ isTotal }) => isTotal !== true);
  const sums = rows.filter(({ isTotal }) => isTotal === true);
  const summed = new Set(columns.flatMap((_, at) => basesOf(sums, at)));
  const say = words[lang].tableBasis;
  const parts = [
    ...columns.map(({ label }, at) => columnWords(single, at, label, lang)),
    summed.size === 0 ? "" : say.totals(basisWords([...summed], lang)),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : say.sentence(parts);
}
