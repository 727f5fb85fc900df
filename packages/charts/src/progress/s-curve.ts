import { basisName, daysOf, inUnit, numberText, type UnitId, unitFor, units } from "@lianchi/domain";
import { type ClusterOutlook, forecastMethod, monthAfter, plannedKw } from "@lianchi/returns";
import { circle, polygon, polyline, rect, type Shape } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { type Pen, penFor } from "../pen.ts";
import type { ChartRecord, Look, Picture } from "../picture.ts";
import { plainNumber } from "../provenance-words.ts";
import { spoken } from "../words.ts";
import { countedBasis, countsSource, joined, powerText, unratedNote } from "./cluster-words.ts";
import { placeTexts, type Wish } from "./place-label.ts";
import { monthIndex, type TimePlot, timeAxes, timePlot, xOfMonth, yOf } from "./time-plot.ts";

type Point = readonly [number, number];

/** A distance from a curve is known no better than this [kW]. */
const gapStepKw = 1_000;
const roundGap = (kw: number) => Math.round(Math.abs(kw) / gapStepKw) * gapStepKw;

const dayShare = (on: string) => Number(on.slice(8, 10)) / Number(daysOf(on.slice(0, 7)).to.slice(8, 10));

/** Heights of the pictures [px]. */
const heights = { page: 208, phone: 200, big: 280, file: 320 } as const;

/** Never further to the right than this after today [months]: a forecast of decades would flatten all else. */
const horizonMonths = 120;

function rangeOf({ counts, forecast }: ClusterOutlook): { readonly first: string; readonly last: string } {
  const { months, baselines, on } = counts;
  // Surveys may be years older than the first connection, and no part of this picture.
  const firstConnected = months.findIndex(({ stages }) => stages.gridConnected.sites > 0);
  const ground = months[Math.max(0, firstConnected - 1)]?.month;
  const starts = [
    firstConnected < 0 ? months.at(-1)?.month : ground,
    ...baselines.map(({ points }) => points[0]?.month),
  ].flatMap((one) => one ?? []);
  const ends = [
    on.slice(0, 7),
    ...baselines.map(({ points }) => points.at(-1)?.month),
    ...(forecast.kind === "forecast" ? [forecast.central, forecast.latest ?? undefined] : []),
  ].flatMap((one) => one ?? []);
  const first = starts.sort()[0] ?? on.slice(0, 7);
  const limit = monthAfter(on.slice(0, 7), horizonMonths);
  const last = ends.sort().at(-1) ?? first;
  return { first, last: [last, limit].sort()[0] ?? last };
}

/** Cumulative grid-connected capacity: what is, what was planned, and what follows from the pace. */
export function sCurve(outlook: ClusterOutlook, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, connected, standing, reference, gapKw, forecast } = outlook;
  const unitId = unitFor("power", Math.max(standing.capacityKw, counts.planned.capacityKw ?? 0), look);
  const unit = units[unitId].label[lang];
  const value = (kw: number) => inUnit(kw, unitId);
  const isEmpty = counts.months.length === 0 && counts.baselines.length === 0;
  const { first, last } = rangeOf(outlook);
  const heightPx = heights[look.size];
  const plot = timePlot(pen, {
    firstMonth: first,
    lastMonth: last,
    largest: value(
      Math.max(standing.capacityKw, ...counts.baselines.map((plan) => plan.points.at(-1)?.capacityKw ?? 0)),
    ),
    widthPx: look.widthPx,
    heightPx,
  });
  const plainTitle = zh ? "并网进度：实际与计划" : "Grid connection: actual and planned";
  const title = titleOf(outlook, unitId, look, plainTitle);
  const today = {
    x: xOfMonth(plot, counts.on.slice(0, 7), dayShare(counts.on)),
    y: yOf(plot, value(connected.capacityKw)),
  };
  return {
    chart: "s-curve",
    title,
    plainTitle,
    subtitle: zh ? `累计并网装机，${unit}` : `Cumulative capacity on the grid, ${unit}`,
    note: joined(
      [
        forecast.kind === "forecast" ? forecastMethod[lang].replace(/[。.]$/, "") : null,
        reference === null
          ? zh
            ? "还没有参照计划"
            : "no reference plan yet"
          : zh
            ? `计划为“${reference.name}”（${basisName[reference.basis].zh}）`
            : `the plan is “${reference.name}” (${basisName[reference.basis].en})`,
        unratedNote(connected.sitesWithoutRating, lang),
      ],
      lang,
    ),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      [
        `${zh ? "已并网" : "on the grid"} ${powerText(connected.capacityKw, unitId, lang)}`,
        ...(gapKw === null
          ? []
          : [
              `${zh ? "与计划之差" : "difference from the plan"} ${powerText(Math.sign(gapKw) * roundGap(gapKw), unitId, lang)}`,
            ]),
        ...(forecast.kind === "forecast" ? [`${zh ? "预测建成" : "forecast end"} ${forecast.central}`] : []),
      ],
      lang,
    ),
    isEmpty,
    heightPx,
    option: frameOption(
      pen,
      [],
      isEmpty ? [] : items(pen, plot, outlook, { value, unitId, today, heightPx }),
    ),
    table: tableOf(outlook, unitId, look),
    records: recordsOf(outlook, unitId, look),
  };
}

function titleOf(outlook: ClusterOutlook, unitId: UnitId, { lang }: Look, plain: string): string {
  const zh = lang === "zh";
  const { connected, standing, gapKw } = outlook;
  if (standing.sites > 0 && connected.sites === standing.sites)
    return zh ? "全部点位已并网" : "All sites are on the grid";
  const now = powerText(connected.capacityKw, unitId, lang);
  if (gapKw === null) return connected.sites === 0 ? plain : zh ? `已并网 ${now}` : `${now} are on the grid`;
  const gap = powerText(roundGap(gapKw), unitId, lang);
  if (roundGap(gapKw) === 0) return zh ? `已并网 ${now}，与计划一致` : `${now} on the grid, as planned`;
  return zh
    ? `已并网 ${now}，比计划${gapKw < 0 ? "少" : "多"} ${gap}`
    : `${now} on the grid, ${gap} ${gapKw < 0 ? "behind" : "ahead of"} plan`;
}

type Parts = {
  readonly value: (kw: number) => number;
  readonly unitId: UnitId;
  readonly today: { readonly x: number; readonly y: number };
  readonly heightPx: number;
};

function items(pen: Pen, plot: TimePlot, outlook: ClusterOutlook, parts: Parts): readonly Item[] {
  const { palette, look } = pen;
  const { value, today, unitId, heightPx } = parts;
  const zh = look.lang === "zh";
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
          text: zh ? `预测 ${forecast.central} 建成` : `forecast: built ${forecast.central}`,
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
          text: zh ? `${gapKw < 0 ? "少" : "多"} ${gap}` : `${gapKw < 0 ? "−" : "+"}${gap}`,
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
        zh ? "实际" : "actual",
        [
          polyline([[plot.left, actual[0]?.[1] ?? 0], ...actual], {
            stroke: palette.siteStage.gridConnected,
            lineWidth: 2.5,
          }),
          circle({ x: today.x, y: today.y, radius: 3.5 }, { fill: palette.siteStage.gridConnected }),
        ],
        value(connected.capacityKw),
      ),
    );
    wishes.unshift({
      runs: [
        { text: zh ? "实际 " : "actual ", isBold: true },
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

function tableOf({ counts, reference }: ClusterOutlook, unitId: UnitId, { lang }: Look): Picture["table"] {
  const zh = lang === "zh";
  const unit = units[unitId].label[lang];
  const months = new Set([
    ...counts.months.map(({ month }) => month),
    ...(reference?.points.map(({ month }) => month) ?? []),
  ]);
  return {
    columns: [
      { label: zh ? "月份" : "Month", isNumber: false },
      { label: zh ? `实际累计，${unit}` : `Actual, ${unit}`, isNumber: true },
      { label: zh ? `计划累计，${unit}` : `Planned, ${unit}`, isNumber: true },
    ],
    rows: [...months].sort().map((month) => {
      const actual = counts.months.find((one) => one.month === month);
      const plan = reference === null ? null : plannedKw(reference.points, daysOf(month).to);
      return [
        { text: month },
        actual === undefined
          ? { text: "—" }
          : { text: numberText(actual.stages.gridConnected.capacityKw, unitId), basis: "derived" as const },
        plan === null || reference === null
          ? { text: "—" }
          : { text: numberText(Math.round(plan), unitId), basis: reference.basis },
      ];
    }),
  };
}

function recordsOf(outlook: ClusterOutlook, unitId: UnitId, look: Look): readonly ChartRecord[] {
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, forecast } = outlook;
  const common = { subject: counts.clusterName[lang], unit: units[unitId].label[lang] };
  const source = countsSource(outlook, { ...look, size: "file" });
  return [
    ...counts.months.map(({ month, stages }, at) => ({
      ...common,
      metric: zh ? "累计并网装机（实际）" : "Cumulative capacity on the grid (actual)",
      value: plainNumber(stages.gridConnected.capacityKw, unitId),
      period: at === counts.months.length - 1 ? counts.on : month,
      basis: countedBasis(lang),
      source,
    })),
    ...counts.baselines.flatMap((plan) =>
      plan.points.map(({ month, capacityKw }) => ({
        ...common,
        metric: zh
          ? `累计并网装机（计划：${plan.name}）`
          : `Cumulative capacity on the grid (plan: ${plan.name})`,
        value: plainNumber(Math.round(capacityKw), unitId),
        period: month,
        basis: basisName[plan.basis][lang],
        source: plan.sourceId,
      })),
    ),
    ...(forecast.kind === "forecast"
      ? [
          {
            subject: common.subject,
            metric: zh ? "预测建成月份" : "Forecast month of completion",
            value: forecast.central,
            unit: "",
            period: counts.on,
            basis: basisName.assumed[lang],
            source: forecastMethod[lang],
          },
        ]
      : []),
  ];
}
