import { daysOf } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { NativeChart } from "../engine/native-chart.ts";
import type { Look } from "../engine/picture.ts";
import { nativePalette } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";

const msPerDay = 86_400_000;

/** A day as spreadsheets count it. @example sheetDay("2025-01-01") // 45658 */
export function sheetDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay;
}

/** Planned time of each batch and milestone: days that nobody sees hold the bars off the axis. */
export function batchGanttNative({ reference, batches }: ClusterOutlook, { lang }: Look): NativeChart {
  const say = words[lang].batchGantt;
  const spans = [
    ...(reference?.batches ?? []).map(({ batch, startOn, endOn }) => ({
      name: batch,
      from: sheetDay(daysOf(startOn).from),
      // A bar ends with its last day, not before it.
      to: sheetDay(daysOf(endOn).to) + 1,
      share: batches.find((one) => one.batch === batch)?.shareConnected ?? null,
      isMilestone: false,
    })),
    ...(reference?.milestones ?? []).map(({ name, plannedOn, doneOn }) => ({
      name,
      from: sheetDay(daysOf(doneOn ?? plannedOn).from),
      to: sheetDay(daysOf(doneOn ?? plannedOn).to) + 1,
      share: null,
      isMilestone: true,
    })),
  ];
  const daysDone = ({ from, to, share }: (typeof spans)[number]) =>
    share === null ? null : Math.round((to - from) * share);
  const has = (isMilestone: boolean) => spans.some((span) => span.isMilestone === isMilestone);
  const first = spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  return {
    kind: "bar",
    isStacked: true,
    categories: spans.map(({ name }) => name),
    series: [
      {
        name: say.plannedStart,
        values: spans.map(({ from }) => from),
        colour: nativePalette.ground,
        isOffset: true,
      },
      ...(has(false)
        ? [
            {
              name: say.doneTime,
              values: spans.map(daysDone),
              colour: nativePalette.siteStage.gridConnected,
            },
            {
              name: say.restTime,
              values: spans.map((span) =>
                span.isMilestone ? null : span.to - span.from - (daysDone(span) ?? 0),
              ),
              colour: nativePalette.siteStage.surveyed,
            },
          ]
        : []),
      ...(has(true)
        ? [
            {
              name: say.milestoneTime,
              values: spans.map(({ from, to, isMilestone }) => (isMilestone ? to - from : null)),
              colour: nativePalette.accent,
            },
          ]
        : []),
    ],
    categoryTitle: say.batchOrMilestone,
    valueTitle: say.date,
    ...(spans.length === 0 ? {} : { days: { from: first, format: "yyyy-mm" } }),
  };
}
