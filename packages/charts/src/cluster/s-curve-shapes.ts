import { daysOf, numberText, type UnitId } from "@lianchi/domain";
import { type ClusterOutlook, plannedKw } from "@lianchi/returns";
import { circle, polygon, polyline, rect, type Shape } from "../engine/drawing.ts";
import type { Item } from "../engine/frame.ts";
import type { Pen } from "../engine/pen.ts";
import { words } from "../words/index.ts";
import { placeTexts, type Wish } from "./place-label.ts";
import { horizonMonths } from "./s-curve-range.ts";
import { monthIndex, type TimePlot, timeAxes, xOfMonth, yOf } from "./time-plot.ts";

type Point = readonly [number, number];

/** The size of a distance from the plan [kW]. */
export const roundGap = (kw: number) => Math.abs(kw);

/** Part of its month that a day has come to. */
export const dayShare = (on: string) =>
  Number(on.slice(8, 10)) / Number(daysOf(on.slice(0, 7)).to.slice(8, 10));

type Parts = {
  readonly value: (kw: number) => number;
  readonly unitId: UnitId;
  readonly today: { readonly x: number; readonly y: number };
  readonly heightPx: number;
};

/** Lines of plans, the actual one, the forecast with its range, and their labels. */
export function sCurveItems(
  pen: Pen,
  plot: TimePlot,
  outlook: ClusterOutlook,
  parts: Parts,
): readonly Item[] {
  const { palette, look } = pen;
  const { value, today, unitId, heightPx } = parts;
  const say = words[look.lang].sCurve;
  const { counts, reference, gapKw, forecast, standing, connected } = outlook;
  const silent = (name: string, shapes: readonly Shape[], known: number | null = null): Item => ({
    name,
    value: known,
    opens: null,
    shapes,
  });
  const planLine = (
    points: readonly { readonly month: string; readonly capacityKw: number }[],
  ): readonly Point[] => {
    const [start] = points;
    if (start === undefined) return [];
    return [
      [xOfMonth(plot, start.month, 0), yOf(plot, 0)],
      ...points.map(({ month, capacityKw }): Point => [xOfMonth(plot, month), yOf(plot, value(capacityKw))]),
    ];
  };
  const actual = counts.months
    .map(
      ({ month, stages }, at): Point => [
        xOfMonth(plot, month, at === counts.months.length - 1 ? dayShare(counts.on) : 1),
        yOf(plot, value(stages.gridConnected.capacityKw)),
      ],
    )
    .filter(([x]) => x >= plot.left);
  const wishes: Wish[] = [];
  const shapes: Item[] = [silent("", timeAxes(pen, plot))];
  if (forecast.kind === "forecast") {
    const end = yOf(plot, value(standing.capacityKw));
    const limit = monthIndex(counts.on.slice(0, 7)) + horizonMonths;
    const right = (month: string): Point => {
      const months = monthIndex(month);
      const share = months > limit ? (limit - monthIndex(counts.on)) / (months - monthIndex(counts.on)) : 1;
      return [Math.min(xOfMonth(plot, month), plot.left + plot.width), today.y + (end - today.y) * share];
    };
    const early = right(forecast.earliest);
    const late =
      forecast.latest === null ? ([plot.left + plot.width, today.y] as const) : right(forecast.latest);
    shapes.push(
      silent("", [
        polygon(
          [
            [today.x, today.y],
            early,
            ...(late[1] === early[1] ? [] : [[plot.left + plot.width, early[1]] as const]),
            late,
          ],
          palette.accentBand,
        ),
        polyline([[today.x, today.y], right(forecast.central)], {
          stroke: palette.accent,
          lineWidth: 2,
          dash: [2, 3],
        }),
      ]),
    );
    const [x, y] = right(forecast.central);
    wishes.push({
      runs: [
        {
          text: say.built(forecast.central),
          tone: "accent",
          isBold: true,
        },
      ],
      at: [
        { x: x - 4, y: y + (today.y - y) * 0.42, align: "left" },
        { x: plot.left + plot.width, y: y + (today.y - y) * 0.55, align: "right" },
        { x: plot.left + plot.width, y: y + (today.y - y) * 0.8, align: "right" },
      ],
    });
  }
  for (const plan of counts.baselines.filter((one) => one !== reference))
    shapes.push(
      silent(plan.name, [
        polyline(planLine(plan.points), { stroke: palette.outline, lineWidth: 1.25, dash: [5, 3] }),
      ]),
    );
  if (reference !== null) {
    const line = planLine(reference.points);
    shapes.push(
      silent(reference.name, [polyline(line, { stroke: palette.ink2, lineWidth: 2, dash: [5, 3] })]),
    );
    const [x = 0, y = 0] = line[Math.floor(line.length * 0.62)] ?? [];
    wishes.push({
      runs: [{ text: reference.name, tone: "ink2" }],
      at: [
        { x: x - 10, y: y - 4, align: "right" },
        { x: x - 10, y: y - 22, align: "right" },
        { x: x + 10, y: y + 14, align: "left" },
      ],
    });
    if (gapKw !== null && roundGap(gapKw) > 0) {
      const planned = yOf(plot, value(plannedKw(reference.points, counts.on)));
      const colour = gapKw < 0 ? palette.bad : palette.accent;
      shapes.push(
        silent("", [
          rect(
            {
              x: today.x - 0.75,
              y: Math.min(planned, today.y),
              width: 1.5,
              height: Math.abs(planned - today.y),
            },
            { fill: colour },
          ),
        ]),
      );
      const gap = numberText(roundGap(gapKw), unitId);
      const middle = (planned + today.y) / 2;
      const runs = [
        {
          text: gapKw < 0 ? say.less(gap) : say.more(gap),
          tone: gapKw < 0 ? ("bad" as const) : ("accent" as const),
          isBold: true,
        },
      ];
      wishes.unshift({
        runs,
        at: [
          { x: today.x - 6, y: middle, align: "right" },
          { x: today.x - 6, y: planned - 8, align: "right" },
          { x: today.x + 6, y: middle, align: "left" },
        ],
      });
    }
  }
  if (actual.length > 0) {
    shapes.push(
      silent(
        say.actualLine,
        [
          polyline([[plot.left, actual[0]?.[1] ?? 0], ...actual], {
            stroke: palette.siteStage.gridConnected,
            lineWidth: 2.5,
          }),
          // From what has days to what is on the grid by all records.
          ...(counts.undated.sites === 0
            ? []
            : [
                polyline([actual.at(-1) ?? [today.x, today.y], [today.x, today.y]], {
                  stroke: palette.siteStage.gridConnected,
                  lineWidth: 1.5,
                  dash: [2, 2],
                }),
              ]),
          circle({ x: today.x, y: today.y, radius: 3.5 }, { fill: palette.siteStage.gridConnected }),
        ],
        value(connected.capacityKw),
      ),
    );
    wishes.unshift({
      runs: [
        { text: say.actualLabel, isBold: true },
        { text: numberText(connected.capacityKw, unitId), isBold: true },
      ],
      at: [
        { x: today.x + 8, y: Math.min(today.y + 14, plot.top + plot.height - 8), align: "left" },
        { x: today.x + 8, y: today.y - 12, align: "left" },
        { x: today.x - 8, y: today.y - 14, align: "right" },
      ],
    });
  }
  return [...shapes, silent("", placeTexts(pen, wishes, heightPx))];
}
