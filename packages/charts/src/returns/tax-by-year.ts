import { inUnit, type Text, units } from "@lianchi/domain";
import type { ProjectModel } from "@lianchi/returns";
import { textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { keyLines } from "../engine/key-lines.ts";
import { barPart, type PatternKind } from "../engine/pattern.ts";
import { penFor } from "../engine/pen.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { textWidth } from "../engine/text-width.ts";
import { nativePalette, nativeWorkedOut } from "../rows/native-parts.ts";
import { workedOutNumber } from "../rows/provenance-words.ts";
import { focusOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { fixedText, moneyScale, moneyText, moneyUnitFor } from "./returns-money.ts";
import { partsNative } from "./returns-native.ts";
import { focusNote, recorder, returnsSource } from "./returns-words.ts";
import { xOfYear, yearAxes, yearPlot, yOfValue } from "./year-plot.ts";

const kinds = ["vat", "surcharges", "income"] as const;
const kindName: Readonly<Record<(typeof kinds)[number], Text>> = {
  vat: { zh: "增值税净额", en: "VAT net of refunds" },
  surcharges: { zh: "附加税费", en: "surcharges" },
  income: { zh: "所得税", en: "income tax" },
};
const patterns: Readonly<Record<(typeof kinds)[number], PatternKind>> = {
  vat: "plain",
  surcharges: "plain",
  income: "diagonal",
};
const heights = { page: 220, phone: 220, big: 290, file: 330 } as const;
const { gridConnected: deep, surveyed: pale, foundation: middle } = nativePalette.siteStage;
const plainTitle = { zh: "各年税费", en: "Taxes by year" } as const;

type TaxYear = Readonly<Record<(typeof kinds)[number], number>>;

function taxYears(model: ProjectModel | undefined): readonly TaxYear[] {
  if (model === undefined) return [];
  const { vat, incomeTax, timeline } = model;
  return Array.from({ length: timeline.operating }, (_, at) => {
    const t = timeline.building + at;
    return {
      vat: (vat.paid[t] ?? 0) - (vat.refund[t] ?? 0),
      surcharges: vat.surcharges[t] ?? 0,
      income: incomeTax.tax[t] ?? 0,
    };
  });
}

const totalOf = (year: TaxYear) => kinds.reduce((sum, kind) => sum + year[kind], 0);

/** Taxes of the project in focus in each year of operation. */
export function taxByYear(data: ReturnsData, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const one = focusOf(data);
  const years = taxYears(one?.outcome.model);
  const most = Math.max(0, ...years.map(totalOf));
  // Of a small project each year keeps digits to read.
  const { unitId, decimals } = moneyScale([most], look);
  const told = (yuan: number) => fixedText(inUnit(yuan, unitId), decimals);
  const unit = units[unitId].label[lang];
  const value = (yuan: number) => inUnit(yuan, unitId);
  const fills = {
    vat: palette.siteStage.gridConnected,
    surcharges: palette.siteStage.surveyed,
    income: palette.siteStage.foundation,
  } as const;
  const lifeOf = (kind: (typeof kinds)[number]) => years.reduce((sum, year) => sum + year[kind], 0);
  const key = keyLines(
    pen,
    kinds.map((kind) => ({
      runs: [
        { text: `${kindName[kind][lang]} `, tone: "ink2" },
        { text: told(lifeOf(kind)), isBold: true },
      ],
      sample: (box) => barPart(pen, box, fills[kind], patterns[kind]),
    })),
    { leftPx: 0, roomPx: look.widthPx },
  );
  const heightPx = heights[look.size] + key.heightPx;
  const plot = yearPlot(pen, {
    years: years.length,
    least: 0,
    most: value(most),
    topPx: key.heightPx + size.text,
    heightPx,
    rightPx: 4,
  });
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
        if (bottom - top < 0.05) return [];
        const width = Math.min(40, Math.max(1, stepPx * 0.72));
        const box = { x: xOfYear(plot, at + 0.5) - width / 2, y: top, width, height: bottom - top };
        return barPart(pen, box, fills[kind], patterns[kind]);
      }),
    };
  });
  const peak = years.findIndex((year) => totalOf(year) === most);
  const peakText = told(most);
  const peakRoom = textWidth(peakText, size.text) * 0.55;
  const peakLabel =
    most <= 0
      ? []
      : [
          textLine(pen, [{ text: peakText, isBold: true }], {
            x: Math.min(look.widthPx - peakRoom, Math.max(plot.left + peakRoom, xOfYear(plot, peak + 0.5))),
            y: yOfValue(plot, value(most)) - size.text * 0.75,
            align: "center",
          }),
        ];
  const first = years.findIndex((year) => totalOf(year) > 0);
  const all = years.reduce((sum, year) => sum + totalOf(year), 0);
  const allUnit = moneyUnitFor(all, look);
  const allText = `${moneyText(all, allUnit)} ${units[allUnit].label[lang]}`;
  const title =
    one === undefined || first < 0
      ? plainTitle[lang]
      : zh
        ? `${nameOf(one, "zh")}运营期税费合计 ${allText}，运营第 ${first + 1} 年起缴`
        : `${nameOf(one, "en")} pays ${allText} over its life, from year ${first + 1} on`;
  const record = recorder(data, look);
  const subject = one?.project.fields.name[lang] ?? "";
  const columnOf = (label: string) => (zh ? `${label}，${unit}` : `${label}, ${unit}`);
  return {
    chart: "tax-by-year",
    title,
    plainTitle: plainTitle[lang],
    subtitle: zh
      ? `各运营年税费，${unit}；横轴为运营年；图例数字为运营期合计`
      : `Taxes in each year of operation, ${unit}; the key has the sums over the life`,
    note: focusNote(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      years.map((year, at) =>
        zh
          ? `第 ${at + 1} 年 ${told(totalOf(year))} ${unit}`
          : `year ${at + 1} ${told(totalOf(year))} ${unit}`,
      ),
      lang,
    ),
    isEmpty: one === undefined,
    heightPx,
    option: frameOption(
      pen,
      [],
      one === undefined
        ? []
        : [
            {
              name: "",
              value: null,
              opens: null,
              shapes: [...yearAxes(pen, plot, true), ...key.shapes],
            },
            ...items,
            { name: "", value: null, opens: null, shapes: peakLabel },
          ],
    ),
    table: {
      columns: [
        { label: zh ? "运营年" : "Year", isNumber: true },
        ...kinds.map((kind) => ({ label: columnOf(kindName[kind][lang]), isNumber: true })),
        { label: columnOf(zh ? "合计" : "Total"), isNumber: true },
      ],
      rows: years.map((year, at) => [
        { text: String(at + 1) },
        ...kinds.map((kind) => ({ text: told(year[kind]) })),
        { text: told(totalOf(year)), basis: "summed" as const },
      ]),
    },
    records: years.flatMap((year, at) =>
      kinds.map((kind) =>
        record({
          subject,
          metric: kindName[kind][lang],
          value: workedOutNumber(year[kind], unitId),
          unit,
          period: zh ? `运营第 ${at + 1} 年` : `year ${at + 1} of operation`,
        }),
      ),
    ),
    native: partsNative(
      "column",
      years.map((_, at) => String(at + 1)),
      kinds.map((kind) => ({
        name: kindName[kind][lang],
        values: years.map((year) => nativeWorkedOut(year[kind], unitId)),
        colour: { vat: deep, surcharges: pale, income: middle }[kind],
      })),
      {
        categoryTitle: zh ? "运营年" : "Year",
        valueTitle: columnOf(zh ? "税费" : "Taxes"),
        labelDecimals: decimals,
      },
    ),
  };
}
