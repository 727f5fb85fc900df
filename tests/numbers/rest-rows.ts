import { type FigureFields, type Lang, type Metric, metrics, type SubjectState } from "@lianchi/domain";
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

const built: readonly string[] = ["gridConnected", "underConstruction"];
const standsForYear: readonly string[] = ["year", "annual", "averageYear"];

/** What a project adds to a sum, told from the decision of docs/decisions/0019 and not from the code that adds. */
function addedOf({ stages, figures }: SubjectState, metric: Metric): readonly FigureFields[] {
  const fields = figures[metric]?.fields;
  if (fields === undefined || !built.includes(stages.at(-1)?.fields.stage ?? "")) return [];
  const isFlow = metric !== "capacity" && metric !== "investment";
  return isFlow && !standsForYear.includes(fields.period.kind) ? [] : [fields];
}

const roughestOf = (added: readonly FigureFields[]) =>
  (["about", "atLeast"] as const).find((word) => added.some(({ precision }) => precision === word)) ??
  "exact";

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
  const added = rest.flatMap((project) => addedOf(project, metric));
  // Values have three decimals at most: in thousandths they are whole numbers.
  const value = added.reduce((sum, one) => sum + Math.round((one.value ?? 0) * 1_000), 0) / 1_000;
  const roughest = roughestOf(added);
  const [digits = "", precision = ""] = sum === undefined ? [] : (numbersSaid(sum)[0] ?? []);
  const forms = formsOf({ name: "rest", quantity: metrics[metric].quantity, value, precision: "exact" });
  return [
    ...(counts.every((count) => Number(count) === rest.length)
      ? []
      : [`“${last}” and “${foot}”: ${rest.length} have no row`]),
    ...((sum !== undefined) === added.length > 0 || last.includes("…")
      ? []
      : [`“${last}”: ${added.length} can be added`]),
    ...(sum === undefined || (forms.includes(digits) && precision === roughest)
      ? []
      : [`“${last}”: the sum is ${roughest} ${forms.join("/")}`]),
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
