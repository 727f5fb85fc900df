import {
  isCounted,
  type Lang,
  type Metric,
  metrics,
  precisionOfSum,
  type SubjectState,
  sumExact,
} from "@lianchi/domain";
import { formsOf } from "./ledger.ts";
import { numbersSaid } from "./said.ts";
import type { ShownChart } from "./screen.ts";

export const lastRow: Readonly<Record<Lang, RegExp>> = { zh: /^其[余…]\s*(\d+) 个/, en: /^(\d+) others/ };
const noted: Readonly<Record<Lang, RegExp>> = {
  zh: /其余 (\d+) 个项目未单列/,
  en: /(\d+) more projects have no row/,
};
const summed: Readonly<Record<Lang, RegExp>> = { zh: /合计 (.*)$/, en: /\bsum (.*)$/ };

/** A name as the first of its letters show it where it is cut. */
const headOf = (name: string, lang: Lang) =>
  lang === "zh" ? name.slice(0, 2) : (name.split(" ")[0] ?? name);

/** Where the last row of a ranked chart does not stand for just those that have no row: their number, and the sum of those
 *  that every total counts. */
export function restFaults(
  { rows, foot }: Pick<ShownChart, "rows" | "foot">,
  projects: readonly SubjectState[],
  metric: Metric,
  lang: Lang,
): readonly string[] {
  const last = rows.find((row) => lastRow[lang].test(row));
  if (last === undefined) return [];
  const rest = projects.filter(
    ({ fields }) => !rows.some((row) => row.startsWith(headOf(fields.shortName[lang], lang))),
  );
  const counts = [lastRow[lang].exec(last)?.[1], noted[lang].exec(foot)?.[1]];
  const sum = summed[lang].exec(last)?.[1];
  const figures = rest.filter(isCounted).flatMap(({ figures: all }) => all[metric] ?? []);
  const value = sumExact(figures.map(({ fields }) => fields.value ?? 0));
  const [digits = "", precision = ""] = sum === undefined ? [] : (numbersSaid(sum)[0] ?? []);
  const forms = formsOf({ name: "rest", quantity: metrics[metric].quantity, value, precision: "exact" });
  return [
    ...(counts.every((count) => Number(count) === rest.length)
      ? []
      : [`“${last}” and “${foot}”: ${rest.length} have no row`]),
    ...(sum === undefined || (forms.includes(digits) && precision === precisionOfSum(figures))
      ? []
      : [`“${last}”: the sum is ${precisionOfSum(figures)} ${forms.join("/")}`]),
  ];
}

const silent: Readonly<Record<Lang, RegExp>> = { zh: /其余 (\d+) 个项目未报告/, en: /— (\d+) not reported/ };

/** Where a kind of money does not lack as many projects as it says. */
export function silentFaults(
  rows: readonly string[],
  projects: readonly SubjectState[],
  kinds: readonly Metric[],
  lang: Lang,
): readonly string[] {
  return kinds.flatMap((metric) => {
    const row = rows.find((text) => text.startsWith(metrics[metric].name[lang]) && silent[lang].test(text));
    const lacking = projects.filter(({ figures }) => figures[metric] === undefined).length;
    return row === undefined || Number(silent[lang].exec(row)?.[1]) === lacking
      ? []
      : [`“${row}”: ${lacking} do not report it`];
  });
}
