import { inUnit, numberText, type Text, units } from "@lianchi/domain";
import { rect, textLine } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { plainNumber } from "../provenance-words.ts";
import { textWidth } from "../text-width.ts";
import { spoken } from "../words.ts";
import {
  focusOf,
  moneyUnitFor,
  nameOf,
  type ReturnsData,
  returnsRecord,
  returnsSource,
} from "./returns-data.ts";
import { xOfYear, yearAxes, yearPlot, yOfValue } from "./year-plot.ts";

const kinds = ["vat", "surcharges", "income"] as const;
const kindName: Readonly<Record<(typeof kinds)[number], Text>> = {
  vat: { zh: "增值税净额", en: "VAT net of refunds" },
  surcharges: { zh: "附加税费", en: "surcharges" },
  income: { zh: "所得税", en: "income tax" },
};
const heights = { page: 210, phone: 200, big: 260, file: 300 } as const;

/** Taxes of the project in focus in each year of operation. */
export function taxByYear(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const one = focusOf(data);
  const model = one?.outcome.model;
  const building = model?.timeline.building ?? 0;
  const years = (model?.incomeTax.tax ?? []).slice(building).map((income, at) => ({
    vat: (model?.vat.paid[building + at] ?? 0) - (model?.vat.refund[building + at] ?? 0),
    surcharges: model?.vat.surcharges[building + at] ?? 0,
    income,
  }));
  const totalOf = (year: (typeof years)[number]) => kinds.reduce((sum, kind) => sum + year[kind], 0);
  const most = Math.max(0, ...years.map(totalOf));
  const unitId = moneyUnitFor(most, look);
  const unit = units[unitId].label[lang];
  const value = (yuan: number) => inUnit(yuan, unitId);
  const fills = {
    vat: palette.siteStage.erected,
    surcharges: palette.siteStage.planned,
    income: palette.siteStage.permitted,
  } as const;
  const keyPx = size.text + 10;
  const heightPx = heights[look.size];
  const inner = yearPlot(pen, {
    years: years.length,
    least: 0,
    most: value(most),
    heightPx: heightPx - keyPx,
    rightPx: 4,
  });
  const plot = { ...inner, top: inner.top + keyPx };
  const stepPx = plot.width / plot.years;
  const items = years.map((year, at): Item => {
    let so = 0;
    return {
      name: String(at + 1),
      value: value(totalOf(year)),
      opens: null,
      shapes: kinds.flatMap((kind) => {
        const from = so;
        so += value(year[kind]);
        const [top, bottom] = [yOfValue(plot, so), yOfValue(plot, from)];
        if (bottom - top <= 0) return [];
        const box = {
          x: xOfYear(plot, at) + stepPx * 0.15,
          y: top,
          width: Math.max(1, stepPx * 0.7),
          height: bottom - top,
        };
        return [rect(box, { fill: fills[kind] })];
      }),
    };
  });
  let keyX = plot.left;
  const key = kinds.flatMap((kind) => {
    const x = keyX;
    keyX += textWidth(kindName[kind][lang], size.text) + 30;
    return [
      rect({ x, y: size.text / 2 - 3, width: 10, height: 10 }, { fill: fills[kind] }),
      textLine(pen, [{ text: kindName[kind][lang], tone: "ink2" }], { x: x + 15, y: size.text / 2 + 2 }),
    ];
  });
  const plainTitle = zh ? "各年税费" : "Taxes by year";
  const first = years.findIndex((year) => totalOf(year) > 0);
  const all = years.reduce((sum, year) => sum + totalOf(year), 0);
  const allText = `${numberText(all, moneyUnitFor(all, look))} ${units[moneyUnitFor(all, look)].label[lang]}`;
  const title =
    one === undefined || first < 0
      ? plainTitle
      : zh
        ? `${nameOf(one, "zh")}运营期税费合计 ${allText}，第 ${first + 1} 年起缴`
        : `${nameOf(one, "en")} pays ${allText} over its life, from year ${first + 1} on`;
  return {
    chart: "tax-by-year",
    title,
    plainTitle,
    subtitle: zh ? `各运营年税费，${unit}；横轴为运营年` : `Taxes in each year of operation, ${unit}`,
    note: null,
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      years.map((year, at) => `${at + 1}: ${numberText(totalOf(year), unitId)}`),
      lang,
    ),
    isEmpty: one === undefined,
    heightPx,
    option: frameOption(
      pen,
      [],
      one === undefined
        ? []
        : [{ name: "", value: null, opens: null, shapes: [...yearAxes(pen, plot, true), ...key] }, ...items],
    ),
    table: {
      columns: [
        { label: zh ? "运营年" : "Year", isNumber: true },
        ...kinds.map((kind) => ({ label: `${kindName[kind][lang]}，${unit}`, isNumber: true })),
        { label: zh ? `合计，${unit}` : `Total, ${unit}`, isNumber: true },
      ],
      rows: years.map((year, at) => [
        { text: String(at + 1) },
        ...kinds.map((kind) => ({ text: numberText(year[kind], unitId) })),
        { text: numberText(totalOf(year), unitId), basis: "derived" as const },
      ]),
    },
    records: years.flatMap((year, at) =>
      kinds.map((kind) =>
        returnsRecord(data, look, {
          subject: one?.project.fields.name[lang] ?? "",
          metric: kindName[kind][lang],
          value: plainNumber(year[kind], unitId),
          unit,
          period: zh ? `运营第 ${at + 1} 年` : `year ${at + 1} of operation`,
        }),
      ),
    ),
  };
}
