import { domainWords, numberText, units } from "@lianchi/domain";
import { type Computed, type EnergyCostParts, energyCostParts } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { axisFor, axisLength } from "../engine/axis.ts";
import { type Run, runsWidth, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { keyLines } from "../engine/key-lines.ts";
import type { Palette } from "../engine/palette.ts";
import { barPart, type PatternKind } from "../engine/pattern.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { type Plot, xOf } from "../engine/plot.ts";
import { spoken } from "../engine/sentences.ts";
import { fitTexts, textWidth } from "../engine/text-width.ts";
import { sizeForRows } from "../engine/type-size.ts";
import { nativePalette, plainBars } from "../rows/native-parts.ts";
import { chooseRows, mostRows, restName } from "../rows/row-choice.ts";
import { words } from "../words/index.ts";
import { computedOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { boundedText } from "./returns-money.ts";
import { partsNative } from "./returns-native.ts";
import { leftOut, recorder, returnsSource } from "./returns-words.ts";

const stacked = ["investment", "operating", "fuel", "surcharges"] as const;
const parts = [...stacked, "residual"] as const;
const patterns: Readonly<Record<(typeof stacked)[number], PatternKind>> = {
  investment: "plain",
  operating: "diagonal",
  fuel: "dots",
  surcharges: "plain",
};
const fillsOf = ({ siteStage }: Palette): Readonly<Record<(typeof stacked)[number], string>> => ({
  investment: siteStage.gridConnected,
  operating: siteStage.foundation,
  fuel: siteStage.surveyed,
  surcharges: siteStage.planned,
});

/** Of a cost of energy in words, labels and tables [yuan/kWh]. */
const costDecimals = 3;

const plain = (value: number) => numberText(value, "yuanPerKwh", 6).replaceAll(",", "").replace("−", "-");
type Row = { readonly one: Computed; readonly cost: EnergyCostParts; readonly lcoe: number };

function rowsOf(data: ReturnsData): readonly Row[] {
  return computedOf(data)
    .flatMap((one): readonly Row[] => {
      const cost = energyCostParts(one.outcome.model);
      const { lcoe } = one.outcome.results;
      return cost === null || lcoe === null ? [] : [{ one, cost, lcoe }];
    })
    .sort((a, b) => a.lcoe - b.lcoe);
}

const stackOf = ({ cost }: Row) => stacked.reduce((sum, part) => sum + Math.max(0, cost[part]), 0);

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const { lang } = look;
  const { heads, lcoeStack: say } = words[lang];
  const threeDecimals = (value: number) => boundedText(value, costDecimals, lang);
  const rows = rowsOf(data);
  const plainPen = penFor(look);
  const frame = plainPen.size.axis + 16 + 3 * plainPen.size.text;
  const { shown, rest } = chooseRows(rows, mostRows(plainPen.size, look.heightLimitPx, frame));
  const drawnRows = shown.length + (rest.length === 0 ? 0 : 1);
  const roomPx = (look.heightLimitPx ?? Number.POSITIVE_INFINITY) - frame;
  const pen = { ...plainPen, size: sizeForRows(plainPen.size, drawnRows, roomPx) };
  const { size, palette } = pen;
  const fills = fillsOf(palette);
  const lastName = restName(rest.length, lang);
  const names = fitTexts(
    [...shown.map(({ one }) => one.project.fields.shortName[lang]), ...(rest.length === 0 ? [] : [lastName])],
    size.text,
    look.widthPx * 0.3,
  );
  const nameRoom = Math.max(40, ...names.map((name) => textWidth(name, size.text))) + 10;
  const isRoomy = look.widthPx > 380;
  const tail = ({ cost, lcoe }: Row): readonly Run[] => [
    { text: threeDecimals(lcoe), isBold: true },
    ...(isRoomy && Math.abs(cost.residual) >= 0.0005
      ? [
          {
            text: domainWords[lang].text.inBrackets(say.residualIs(threeDecimals(cost.residual))),
            tone: "ink3" as const,
          },
        ]
      : []),
  ];
  const axis = axisFor(Math.max(0.01, ...shown.map(stackOf)));
  const used = stacked.filter((part) => rows.some(({ cost }) => cost[part] > 1e-9));
  const key = keyLines(
    pen,
    used.map((part) => ({
      runs: [{ text: say.parts[part], tone: "ink2" }],
      sample: (box) => barPart(pen, box, fills[part], patterns[part]),
    })),
    { leftPx: 0, roomPx: look.widthPx },
  );
  const plot: Plot = {
    left: nameRoom,
    top: key.heightPx,
    width: axisLength(
      axis,
      look.widthPx - nameRoom,
      shown.map((row) => ({ value: stackOf(row), tailPx: 8 + runsWidth(pen, tail(row)) })),
      textWidth(String(axis.max), size.axis) / 2,
    ),
    height: drawnRows * size.row,
    axis,
    kind: { is: "scale" },
  };
  const items = shown.map((row, at): Item => {
    const y = plot.top + (at + 0.5) * size.row;
    let so = 0;
    const bars = stacked.flatMap((part) => {
      const from = xOf(plot, so);
      so += Math.max(0, row.cost[part]);
      const width = xOf(plot, so) - from;
      if (width < 0.1) return [];
      const box = { x: from, y: y - size.bar / 2, width, height: size.bar };
      return barPart(pen, box, fills[part], patterns[part]);
    });
    return {
      name: nameOf(row.one, lang),
      value: row.lcoe,
      opens: null,
      shapes: [
        textLine(pen, [{ text: names[at] ?? "" }], { x: plot.left - 8, y, align: "right" }),
        ...bars,
        textLine(pen, tail(row), { x: xOf(plot, so) + 6, y }),
      ],
    };
  });
  const lastY = plot.top + (shown.length + 0.5) * size.row;
  const [cheapest, dearest] = [rest.at(0)?.lcoe ?? 0, rest.at(-1)?.lcoe ?? 0];
  // Costs of a unit have no sum.
  const restRow: readonly Item[] =
    rest.length === 0
      ? []
      : [
          {
            name: lastName,
            value: null,
            opens: null,
            shapes: [
              textLine(pen, [{ text: lastName, tone: "ink2" }], {
                x: plot.left - 8,
                y: lastY,
                align: "right",
              }),
              textLine(
                pen,
                [{ text: `${threeDecimals(cheapest)}–${threeDecimals(dearest)}`, tone: "ink2" }],
                {
                  x: plot.left + 8,
                  y: lastY,
                },
              ),
            ],
          },
        ];
  const unit = units.yuanPerKwh.label[lang];
  const [first] = rows;
  const title =
    first === undefined || rows.length < 2
      ? plainTitle
      : say.cheapest(nameOf(first.one, lang), `${threeDecimals(first.lcoe)} ${unit}`);
  const record = recorder(data, look);
  return {
    title,
    subtitle: say.subtitle(unit),
    note: leftOut(data, lang, rest.length),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      rows.map(({ one, lcoe }) => `${nameOf(one, lang)} ${threeDecimals(lcoe)} ${unit}`),
      lang,
    ),
    isEmpty: rows.length === 0,
    heightPx: plot.top + plot.height + size.axis + 16,
    option: frameOption(
      pen,
      rows.length === 0 ? [] : [plot],
      rows.length === 0
        ? []
        : [...items, ...restRow, { name: "", value: null, opens: null, shapes: key.shapes }],
    ),
    table: {
      columns: [
        { label: heads.project, isNumber: false },
        ...parts.map((part) => ({ label: heads.inUnit(say.parts[part], unit), isNumber: true })),
        { label: heads.inUnit(say.lcoe, unit), isNumber: true },
      ],
      rows: rows.map(({ one, cost, lcoe }) => [
        { text: nameOf(one, lang) },
        ...parts.map((part) => ({ text: threeDecimals(cost[part]) })),
        { text: threeDecimals(lcoe), basis: "derived" as const },
      ]),
    },
    records: rows.flatMap(({ one, cost, lcoe }) => {
      const told = {
        subject: one.project.fields.name[lang],
        unit,
        period: say.years(one.outcome.values.life),
      };
      return [
        ...parts.map((part) =>
          record({
            ...told,
            metric: say.ofPart(say.parts[part]),
            value: plain(cost[part]),
          }),
        ),
        record({ ...told, metric: say.recorded, value: plain(lcoe) }),
      ];
    }),
    native: partsNative(
      "bar",
      shown.map(({ one }) => nameOf(one, lang)),
      parts
        .map((part) => ({
          name: say.parts[part],
          values: shown.map(({ cost }) => Number(plain(cost[part]))),
          colour: part === "residual" ? nativePalette.ink3 : fillsOf(nativePalette)[part],
        }))
        .filter(({ values }) => values.some((value) => value !== 0)),
      {
        categoryTitle: heads.project,
        valueTitle: heads.inUnit(say.title, unit),
        labelDecimals: costDecimals,
      },
    ),
    nativeBeside: [
      plainBars(
        "bar",
        shown.map(({ one }) => nameOf(one, lang)),
        shown.map(({ lcoe }) => Number(plain(lcoe))),
        {
          categoryTitle: heads.project,
          valueTitle: heads.inUnit(say.whole, unit),
          colour: nativePalette.siteStage.gridConnected,
          labelDecimals: costDecimals,
        },
      ),
    ],
  };
}

/** Cost of a unit of energy by its parts, a bar a project; what is left at the end is taken off and said. */
export const lcoeStack = chart({
  id: "lcoe-stack",
  needs: "returns",
  expectedHeightPx: 180,
  place: 5,
  draw,
});
