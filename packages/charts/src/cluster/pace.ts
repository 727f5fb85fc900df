import { type Lang, numberText } from "@lianchi/domain";
import { type ClusterOutlook, paceSpan, paceText } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { polyline, rect, runsWidth } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import type { NativeChart, NativeSeries } from "../engine/native-chart.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { nativePalette } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { countedBasis, countsSource, undatedNote } from "./cluster-words.ts";
import { placeTexts, type Wish } from "./place-label.ts";
import { timeAxes, timePlot, xOfMonth, yOf } from "./time-plot.ts";

const shownMonths = 24;
const heights = { page: 150, phone: 150, big: 200, file: 240 } as const;
type Speeds = {
  readonly present: number | null;
  /** What the line of the present pace is named. */
  readonly paceName: string;
  readonly wanted: number | null;
  readonly over: number;
};

/** Columns of the months; the present pace as a line over those that it is taken from, the one needed over all. */
function nativeOf(
  months: readonly { readonly month: string; readonly sites: number }[],
  { present, paceName, wanted, over }: Speeds,
  lang: Lang,
): NativeChart {
  const { heads, pace: say } = words[lang];
  const level = (
    name: string,
    value: number | null,
    colour: string,
    from: number,
  ): readonly NativeSeries[] =>
    value === null
      ? []
      : [
          {
            name,
            values: months.map((_, at) => (at < from ? null : Number(paceText(value).replace("−", "-")))),
            colour,
            isLine: true,
          },
        ];
  return {
    kind: "column",
    isStacked: false,
    categories: months.map(({ month }) => month),
    series: [
      {
        name: say.sitesInMonth,
        values: months.map(({ sites }) => sites),
        colour: nativePalette.siteStage.gridConnected,
      },
      ...level(paceName, present, nativePalette.accent, months.length - over),
      ...level(say.neededPace, wanted, nativePalette.ink2, 0).map((series) => ({
        ...series,
        isDashed: true,
      })),
    ],
    categoryTitle: heads.month,
    valueTitle: say.valueTitle,
  };
}

function draw(outlook: ClusterOutlook, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { palette } = pen;
  const { lang } = look;
  const { heads, pace: say } = words[lang];
  const { counts, pace, needed } = outlook;
  const span = pace.kind === "known" ? paceSpan(pace.months, lang) : "";
  const paceName = say.ofSpan(span);
  const all = counts.months.map(({ month, stages }, at) => ({
    month,
    sites:
      stages.gridConnected.sites -
      (counts.months[at - 1]?.stages.gridConnected.sites ?? stages.gridConnected.sites),
  }));
  // The first month is the ground that the second stands on.
  const months = all.slice(1).slice(-shownMonths);
  const first = months[0]?.month ?? counts.on.slice(0, 7);
  const last = months.at(-1)?.month ?? first;
  const heightPx = heights[look.size];
  const wanted = needed.kind === "known" ? needed.sitesPerMonth : null;
  const present = pace.kind === "known" ? pace.sitesPerMonth : null;
  const neededWords: Wish["runs"] = [{ text: say.needed(paceText(wanted ?? 0)), tone: "ink2" }];
  const presentWords: Wish["runs"] = [
    { text: say.present(paceText(present ?? 0)), tone: "accent", isBold: true },
  ];
  const labels = [...(wanted === null ? [] : [neededWords]), ...(present === null ? [] : [presentWords])];
  const plot = timePlot(pen, {
    firstMonth: first,
    lastMonth: last,
    largest: Math.max(1, wanted ?? 0, present ?? 0, ...months.map(({ sites }) => sites)),
    widthPx: look.widthPx,
    heightPx,
    right: Math.max(4, ...labels.map((runs) => runsWidth(pen, runs) + 8)),
  });
  const monthPx = plot.width / plot.months;
  const bars = months.map(({ month, sites }): Item => {
    const x = xOfMonth(plot, month, 0) + Math.max(0.5, monthPx * 0.15);
    const y = yOf(plot, Math.max(0, sites));
    return {
      name: month,
      value: sites,
      opens: null,
      shapes:
        sites > 0
          ? [
              rect(
                { x, y, width: Math.max(1, monthPx * 0.7), height: plot.top + plot.height - y },
                { fill: palette.siteStage.gridConnected },
              ),
            ]
          : [],
    };
  });
  const wishes: Wish[] = [];
  const lines: Item[] = [];
  const level = (
    value: number,
    from: number,
    stroke: string,
    dash: readonly number[] | undefined,
    wish: Wish["runs"],
  ) => {
    const y = yOf(plot, value);
    lines.push({
      name: "",
      value: null,
      opens: null,
      shapes: [
        polyline(
          [
            [from, y],
            [plot.left + plot.width, y],
          ],
          { stroke, lineWidth: 2, ...(dash === undefined ? {} : { dash }) },
        ),
      ],
    });
    wishes.push({
      runs: wish,
      at: [0, -14, 14, -28].map((off) => ({
        x: plot.left + plot.width + 6,
        y: y + off,
        align: "left" as const,
      })),
    });
  };
  if (wanted !== null) level(wanted, plot.left, palette.ink2, [5, 3], neededWords);
  if (present !== null) {
    const pacePx = (pace.kind === "known" ? pace.months : 0) * monthPx;
    level(
      present,
      Math.max(plot.left, plot.left + plot.width - pacePx),
      palette.accent,
      undefined,
      presentWords,
    );
  }
  const title =
    present === null
      ? plainTitle
      : wanted === null
        ? say.average(paceText(present), span)
        : present + 1e-9 >= wanted
          ? say.enough(paceText(present), span)
          : say.short(paceText(present), span, paceText(wanted));
  const isEmpty = months.length === 0 || months.every(({ sites }) => sites === 0);
  const source = countsSource(outlook, { ...look, size: "file" });
  const record = (metric: string, value: string, period: string) => ({
    subject: counts.clusterName[lang],
    metric,
    value,
    unit: say.unit,
    period,
    basis: countedBasis(lang),
    source,
  });
  return {
    title,
    subtitle: say.subtitle,
    note: undatedNote(outlook, lang),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      months.map(({ month, sites }) => `${month} ${sites}`),
      lang,
    ),
    isEmpty,
    heightPx,
    option: frameOption(
      pen,
      [],
      isEmpty
        ? []
        : [
            { name: "", value: null, opens: null, shapes: timeAxes(pen, plot) },
            ...bars,
            ...lines,
            { name: "", value: null, opens: null, shapes: placeTexts(pen, wishes, heightPx) },
          ],
    ),
    table: {
      columns: [
        { label: heads.month, isNumber: false },
        { label: say.count, isNumber: true },
      ],
      rows: months.map(({ month, sites }) => [
        { text: month },
        { text: numberText(sites, "piece"), basis: "summed" as const },
      ]),
    },
    records: [
      ...months.map(({ month, sites }) => record(say.sitesInMonth, String(sites), month)),
      ...(present === null ? [] : [record(paceName, paceText(present).replace("−", "-"), counts.on)]),
      ...(wanted === null ? [] : [record(say.neededPace, paceText(wanted).replace("−", "-"), counts.on)]),
    ],
    native: nativeOf(
      months,
      { present, paceName, wanted, over: pace.kind === "known" ? pace.months : 0 },
      lang,
    ),
  };
}

/** Sites connected in each of the last months, with the present pace and the one that the plan needs. */
export const pace = chart({
  id: "pace",
  needs: "outlook",
  expectedHeightPx: 150,
  emptyFor: "connections",
  draw,
});
