import { inUnit, numberText, units } from "@lianchi/domain";
import { circle, polyline } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { placeTexts, type Wish } from "../progress/place-label.ts";
import { plainNumber } from "../provenance-words.ts";
import { spoken } from "../words.ts";
import {
  computedOf,
  focusOf,
  leftOut,
  moneyUnitFor,
  nameOf,
  type ReturnsData,
  returnsRecord,
  returnsSource,
  technologyColour,
} from "./returns-data.ts";
import { xOfYear, yearAxes, yearPlot, yOfValue } from "./year-plot.ts";

const heights = { page: 250, phone: 220, big: 300, file: 340 } as const;

/** Net cash of each project so far, after tax; where a line crosses zero the money is back. */
export function cashFlow(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const lines = computedOf(data).map((one) => {
    let so = 0;
    const sums = one.outcome.model.projectAfterTax.map((flow) => {
      so += flow;
      return so;
    });
    const { payback } = one.outcome.results;
    return { one, sums, flows: one.outcome.model.projectAfterTax, payback };
  });
  const all = lines.flatMap(({ sums }) => sums);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const unitId = moneyUnitFor(Math.max(-least, most), look);
  const unit = units[unitId].label[lang];
  const value = (yuan: number) => inUnit(yuan, unitId);
  const heightPx = heights[look.size];
  const plot = yearPlot(pen, {
    years: Math.max(1, ...lines.map(({ sums }) => sums.length - 1)),
    least: value(least),
    most: value(most),
    heightPx,
    rightPx: 12,
  });
  const wishes: Wish[] = [];
  const items = lines.map(({ one, sums, payback }, at): Item => {
    const colour = technologyColour(palette, one.project.fields.technology, palette.ink2);
    const points = sums.map((sum, year) => [xOfYear(plot, year), yOfValue(plot, value(sum))] as const);
    const [endX = 0, endY = 0] = points.at(-1) ?? [];
    wishes.push({
      runs: [{ text: `${nameOf(one, lang)} ` }, { text: numberText(sums.at(-1) ?? 0, unitId), isBold: true }],
      at: [-12, 12, -26, 26, -40].map((off) => ({ x: endX, y: endY + off, align: "right" as const })),
    });
    const isBack = payback.kind === "reached";
    if (isBack)
      wishes.push({
        runs: [
          {
            text: zh ? `${payback.periods.toFixed(1)} 年` : `${payback.periods.toFixed(1)} years`,
            isBold: true,
          },
        ],
        at: [-14, 16, -28, 30].map((off) => ({
          x: xOfYear(plot, payback.periods) - 6,
          y: yOfValue(plot, 0) + off,
          align: "right" as const,
        })),
      });
    return {
      name: nameOf(one, lang),
      value: value(sums.at(-1) ?? 0),
      opens: null,
      shapes: [
        polyline(points, { stroke: colour, lineWidth: 2.25, ...(at > 1 ? { dash: [6, 3] } : {}) }),
        circle({ x: endX, y: endY, radius: 3.5 }, { fill: colour }),
        ...(isBack
          ? [
              circle(
                { x: xOfYear(plot, payback.periods), y: yOfValue(plot, 0), radius: 5 },
                { fill: palette.ground, stroke: colour, lineWidth: 2.25 },
              ),
            ]
          : []),
      ],
    };
  });
  const plainTitle = zh ? "累计净现金流量" : "Cash so far";
  const focus = lines.find(({ one }) => one === focusOf(data)) ?? lines[0];
  const title =
    focus === undefined
      ? plainTitle
      : focus.payback.kind === "reached"
        ? zh
          ? `${nameOf(focus.one, lang)}约 ${focus.payback.periods.toFixed(1)} 年收回投资`
          : `${nameOf(focus.one, lang)} has its money back after ${focus.payback.periods.toFixed(1)} years`
        : zh
          ? `${nameOf(focus.one, lang)}在运营期内收不回投资`
          : `${nameOf(focus.one, lang)} does not get its money back in its life`;
  return {
    chart: "cash-flow",
    title,
    plainTitle,
    subtitle: zh
      ? `全投资税后累计净现金流量，${unit}；横轴为年，0 为首笔投资`
      : `Project cash flow after tax so far, ${unit}; years from the first spending`,
    note: leftOut(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      lines.map(({ one, sums }) => `${nameOf(one, lang)} ${numberText(sums.at(-1) ?? 0, unitId)} ${unit}`),
      lang,
    ),
    isEmpty: lines.length === 0,
    heightPx,
    option: frameOption(
      pen,
      [],
      lines.length === 0
        ? []
        : [
            { name: "", value: null, opens: null, shapes: yearAxes(pen, plot) },
            ...items,
            { name: "", value: null, opens: null, shapes: placeTexts(pen, wishes, heightPx) },
          ],
    ),
    table: {
      columns: [
        { label: zh ? "年" : "Year", isNumber: true },
        ...lines.flatMap(({ one }) => [
          { label: `${nameOf(one, lang)} ${zh ? "当年" : "in the year"}，${unit}`, isNumber: true },
          { label: `${nameOf(one, lang)} ${zh ? "累计" : "so far"}，${unit}`, isNumber: true },
        ]),
      ],
      rows: Array.from({ length: Math.max(0, ...lines.map(({ sums }) => sums.length)) }, (_, year) => [
        { text: String(year) },
        ...lines.flatMap(({ flows, sums }) =>
          [flows[year], sums[year]].map((sum) => ({
            text: sum === undefined ? "—" : numberText(sum, unitId),
          })),
        ),
      ]),
    },
    records: lines.flatMap(({ one, flows, sums }) =>
      flows.flatMap((flow, year) => {
        const told = { subject: one.project.fields.name[lang], unit, period: `t=${year}` };
        return [
          returnsRecord(data, look, {
            ...told,
            metric: zh ? "全投资税后净现金流量" : "Project cash flow after tax",
            value: plainNumber(flow, unitId),
          }),
          returnsRecord(data, look, {
            ...told,
            metric: zh ? "累计净现金流量" : "Cash so far",
            value: plainNumber(sums[year] ?? 0, unitId),
          }),
        ];
      }),
    ),
  };
}
