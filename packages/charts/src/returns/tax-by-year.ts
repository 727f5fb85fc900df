import { inUnit, units } from "@lianchi/domain";
import type { ProjectModel } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { keyLines } from "../engine/key-lines.ts";
import { barPart, type PatternKind } from "../engine/pattern.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { textWidth } from "../engine/text-width.ts";
import { nativePalette, nativeWorkedOut } from "../rows/native-parts.ts";
import { workedOutNumber } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { focusOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { fixedText, moneyScale, moneyText, moneyUnitFor } from "./returns-money.ts";
import { partsNative } from "./returns-native.ts";
import { focusNote, recorder, returnsSource } from "./returns-words.ts";
import { xOfYear, yearAxes, yearPlot, yOfValue } from "./year-plot.ts";

const kinds = ["vat", "surcharges", "income"] as const;
const patterns: Readonly<Record<(typeof kinds)[number], PatternKind>> = {
  vat: "plain",
  surcharges: "plain",
  income: "diagonal",
};
const heights = { page: 220, phone: 220, big: 290, file: 330 } as const;
const { gridConnected: deep, surveyed: pale, foundation: middle } = nativePalette.siteStage;

type TaxYear = Readonly<Record<(typeof kinds)[number], number>>;

function taxYears(model: ProjectModel | undefined): readonly TaxYear[] {
  if (model === undefined) return [];
  const { vat, incomeTax, timeline } = model;
  return Array.from({ length: timeline.operatingYears }, (_, at) => {
    const t = timeline.buildingYears + at;
    return {
      vat: (vat.paid[t] ?? 0) - (vat.refund[t] ?? 0),
      surcharges: vat.surcharges[t] ?? 0,
      income: incomeTax.tax[t] ?? 0,
    };
  });
}

const totalOf = (year: TaxYear) => kinds.reduce((sum, kind) => sum + year[kind], 0);

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const { heads, taxByYear: say } = words[lang];
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
        { text: `${say.kinds[kind]} `, tone: "ink2" },
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
    one === undefined || first < 0 ? plainTitle : say.finding(nameOf(one, lang), allText, first + 1);
  const record = recorder(data, look);
  const subject = one?.project.fields.name[lang] ?? "";
  const columnOf = (label: string) => heads.inUnit(label, unit);
  return {
    title,
    subtitle: say.subtitle(unit),
    note: focusNote(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      years.map((year, index) => say.said(index + 1, `${told(totalOf(year))} ${unit}`)),
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
        { label: say.year, isNumber: true },
        ...kinds.map((kind) => ({ label: columnOf(say.kinds[kind]), isNumber: true })),
        { label: columnOf(say.total), isNumber: true },
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
          metric: say.kinds[kind],
          value: workedOutNumber(year[kind], unitId),
          unit,
          period: say.yearOfOperation(at + 1),
        }),
      ),
    ),
    native: partsNative(
      "column",
      years.map((_, at) => String(at + 1)),
      kinds.map((kind) => ({
        name: say.kinds[kind],
        values: years.map((year) => nativeWorkedOut(year[kind], unitId)),
        colour: { vat: deep, surcharges: pale, income: middle }[kind],
      })),
      {
        categoryTitle: say.year,
        valueTitle: columnOf(say.taxes),
        labelDecimals: decimals,
      },
    ),
  };
}

/** Taxes of the project in focus in each year of operation. */
export const taxByYear = chart({
  id: "tax-by-year",
  needs: "returns",
  expectedHeightPx: 245,
  place: 6,
  isOfOneProject: true,
  draw,
});
