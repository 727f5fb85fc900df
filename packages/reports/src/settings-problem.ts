import {
  inEach,
  isWithinYears,
  languages,
  type Problem,
  type ReportSettings,
  yearsShown,
} from "@lianchi/domain";
import { dayWords } from "./day-words.ts";
import { periodDays, periodWords } from "./period.ts";
import type { ReportData } from "./report-data.ts";
import { appendix } from "./template.ts";
import { templateOf } from "./templates.ts";

/** Why no report can be made of these settings over this data; null where one can. What is merely missing is no
 *  problem: the report says so. */
export function settingsProblem(
  settings: ReportSettings,
  { overview }: Pick<ReportData, "overview">,
): Problem | null {
  const { template, period, projects, chapters, style, lang } = settings;
  if (period !== null && !isWithinYears(period))
    return { code: "year-out-of-range", field: "period", value: period, expected: yearsShown };
  if (style === "official" && !languages[lang].hasOfficialStyle)
    return { code: "official-is-chinese", field: "style", value: style };
  const known = [...templateOf(template).chapters, appendix].map(({ id }) => id);
  const strange = chapters?.find(({ id }) => !known.includes(id));
  if (strange !== undefined)
    return { code: "unknown-chapter", field: "chapters", value: strange.id, expected: known.join(", ") };
  const without = new Set((chapters ?? []).flatMap(({ id, isIncluded }) => (isIncluded ? [] : [id])));
  if (known.every((id) => without.has(id)))
    return { code: "report-without-chapters", field: "chapters", value: "0" };
  const count = overview.projects.length;
  // One that is named and not there yet on that day makes a brief that says so.
  if (templateOf(template).isBrief === true && count !== 1 && projects?.length !== 1)
    return { code: "one-project-needed", field: "projects", value: String(count) };
  if (period === null || periodDays(period).from <= overview.asOf) return null;
  return {
    code: "period-not-begun",
    field: "period",
    value: period,
    expected: overview.asOf,
    words: inEach((one) => ({ value: periodWords(period, one), expected: dayWords(overview.asOf, one) })),
  };
}
