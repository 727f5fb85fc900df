import {
  type Metric,
  metrics,
  periodText,
  type Reading,
  totalLine,
  totalledMetrics,
  wordedLine,
} from "@lianchi/domain";
import { findingAmount, isToCheck, measures, type Overview } from "@lianchi/returns";
import type { ProjectPage } from "@lianchi/server/api";
import { projectWords } from "../../locales/project.ts";
import { findingTitle, inputMetrics } from "../../parts/finding-words.ts";

export type Use = {
  readonly key: string;
  readonly where: string;
  readonly what: string;
  readonly opens?: string;
};

/** A value that covers no year, or whose project is not built, stands beside the sum and not in it. */
function totalUse(
  metric: Metric,
  page: ProjectPage,
  overview: Overview | undefined,
  reading: Reading,
): readonly Use[] {
  const say = projectWords[reading.lang];
  const name = totalledMetrics.find((one) => one === metric);
  if (name === undefined) return [];
  const total = overview?.totals[name];
  const sum = total === undefined ? "" : (totalLine(total, reading) ?? "");
  const id = page.project.figures[metric]?.id;
  const isIn = id === undefined || total === undefined || total.inputs.includes(id);
  const covered = total === undefined ? "" : say.ofProjects(String(total.known), String(total.of));
  return [
    {
      key: "total",
      where: say.usedOverviewTotal(metrics[metric].name[reading.lang]),
      what: [sum, covered, isIn ? "" : say.notInTotal].filter((part) => part !== "").join(" · "),
      opens: `total.${name}`,
    },
  ];
}

function chartUses(metric: Metric, page: ProjectPage, reading: Reading): readonly Use[] {
  const say = projectWords[reading.lang];
  const period = page.project.figures[metric]?.fields.period;
  const time = period === undefined || period.kind === "none" ? "" : periodText(period, reading.lang);
  const chart = (title: string) => ({ key: title, where: say.usedChart(title), what: time });
  switch (metric) {
    case "capacity":
      return [
        chart(say.chartCapacity),
        ...(page.project.fields.technology === "wind" ? [chart(say.chartCluster)] : []),
      ];
    case "investment":
      return [chart(say.chartInvestment)];
    case "generation":
      return [chart(say.chartGeneration)];
    case "tax":
    case "revenueInclTax":
    case "outputValue":
      return [chart(say.chartMoney)];
    case "plannedCapacity":
    case "siteCount":
      return [chart(say.chartCluster)];
    default:
      return [{ key: "overview", where: say.usedOverview(say.agreements), what: time }];
  }
}

/** Where a figure shows up: totals, charts, measures and findings that rest on it.
 *  @param overview the whole portfolio's, or undefined while it is on its way */
export function usesOf(
  metric: Metric,
  page: ProjectPage,
  overview: Overview | undefined,
  reading: Reading,
): readonly Use[] {
  const say = projectWords[reading.lang];
  const derived = page.measures
    .filter(({ measure }) => measures[measure].over.includes(metric))
    .map(({ id, measure, value, precision }) => ({
      key: id,
      where: say.usedMeasure(measures[measure].name[reading.lang]),
      what: wordedLine(measures[measure].quantity, { value, precision }, reading),
      opens: id,
    }));
  const doubted = page.findings
    .filter((finding) => inputMetrics(finding).includes(metric))
    .map((finding) => ({
      key: finding.id,
      where: (isToCheck(finding) ? say.usedFinding : say.usedSettled)(findingTitle(finding, reading)),
      what: findingAmount(finding, page.project, reading),
    }));
  return [
    ...totalUse(metric, page, overview, reading),
    ...chartUses(metric, page, reading),
    ...derived,
    ...doubted,
  ];
}
