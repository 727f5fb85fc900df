import { inUnit, numberText, type UnitId, unitForAll, units } from "@lianchi/domain";
import { chart } from "../chart.ts";
import { axisFor } from "../engine/axis.ts";
import { circle, polyline, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { roughLine, roughNumber } from "../engine/label.ts";
import { type Pen, penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { sentences, spoken } from "../engine/sentences.ts";
import { textWidth } from "../engine/text-width.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { technologyKey } from "../rows/technology-key.ts";
import { words } from "../words/index.ts";
import { bubble } from "./bubble.ts";
import { capacityTitle, percentText, roundSum, type Spot, spotsOf, titledSpot } from "./capacity-spots.ts";
import { nameDiscs } from "./disc-labels.ts";
import { computedOf, focusOf, nameOf, type ReturnsData, technologyColour } from "./returns-data.ts";
import { fixedText, moneyText, moneyUnitFor } from "./returns-money.ts";
import { capacityNative } from "./returns-native.ts";
import { basisOf, hurdleText, leftOut, precisionOf, recorder, returnsSource } from "./returns-words.ts";
import { multiples, tickText } from "./round-steps.ts";
import { valueLines, type YearPlot, yearPlot, yOfValue } from "./year-plot.ts";

const heights = { page: 270, phone: 270, big: 350, file: 420 } as const;
const largestRadius = { page: 26, phone: 24, big: 36, file: 40 } as const;
const plainRate = (rate: number) => numberText(rate, "percent", 4).replaceAll(",", "").replace("−", "-");
/** More than this cannot be told apart. */
const mostBubbles = 24;

/** Power along the bottom, from zero on. */
function powerAxis(
  pen: Pen,
  plot: YearPlot,
  axis: { readonly max: number; readonly step: number },
  x: (shown: number) => number,
): readonly Shape[] {
  const { size, look } = pen;
  const small = { ...pen, size: { ...size, text: size.axis } };
  let taken = 0;
  return multiples(0, axis.max, axis.step).flatMap((value) => {
    const text = tickText(value, axis.step);
    const half = textWidth(text, size.axis) / 2;
    const at = Math.min(x(value), look.widthPx - half);
    if (at - half < taken) return [];
    taken = at + half + 8;
    return [
      textLine(small, [{ text, tone: "ink3" }], {
        x: at,
        y: plot.top + plot.height + size.axis / 2 + 6,
        align: "center",
      }),
    ];
  });
}

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const { heads, hurdle, returns, returnsCapacity: say } = words[lang];
  const all = spotsOf(data);
  const told = [focusOf(data), titledSpot(all)?.one];
  const isTold = ({ one }: Spot) => told.includes(one);
  const candidates = all.filter((spot, at) => at < mostBubbles || isTold(spot));
  const powerId: UnitId = unitForAll(
    "power",
    all.map(({ capacity }) => capacity),
    look,
  );
  const powerUnit = units[powerId].label[lang];
  const most = Math.max(1, ...candidates.map(({ investment }) => investment));
  const moneyId = moneyUnitFor(most, look);
  const moneyUnit = units[moneyId].label[lang];
  // A table has room for the small ones too.
  const listedId = unitForAll(
    "money",
    all.map(({ investment }) => investment),
    look,
  );
  const listedUnit = units[listedId].label[lang];
  const radiusMost = largestRadius[look.size];
  const radiusOf = (investment: number) => radiusMost * Math.sqrt(investment / most);
  const sample = roundSum(most);
  const keyPx = Math.ceil(Math.max(size.text * 1.6, radiusOf(sample) * 2 + 2));
  const technologiesOf = (spots: readonly Spot[]) => spots.map(({ one }) => one.project.fields.technology);
  const keyRoomPx = technologyKey(pen, technologiesOf(candidates), keyPx).heightPx;
  const headPx = keyPx + keyRoomPx;
  const heightPx = heights[look.size] + keyRoomPx;
  const axis = axisFor(Math.max(0, ...candidates.map(({ capacity }) => inUnit(capacity, powerId))));
  const rates = [data.hurdle, ...candidates.map(({ rate }) => rate)].map((rate) => rate * 100);
  const plot = yearPlot(pen, {
    years: 1,
    least: Math.min(...rates),
    most: Math.max(...rates),
    mark: "%",
    topPx: headPx + radiusMost * 0.6,
    heightPx,
    rightPx: 0,
  });
  const [from, to] = [
    plot.left + radiusMost + 4,
    Math.max(plot.left + radiusMost + 24, look.widthPx - radiusMost - 4),
  ];
  const x = (power: number) => from + (power / axis.max) * (to - from);
  // Those that the title and the parameters name come first.
  const inTurn = [...candidates.filter(isTold), ...candidates.filter((spot) => !isTold(spot))];
  const hurdleY = yOfValue(plot, data.hurdle * 100);
  const hurdleLabel = hurdle.label(hurdleText(data));
  // It can stand anywhere along its line, and the line under the title says it too.
  const steps = Math.max(1, Math.floor((look.widthPx - plot.left) / 40));
  const alongHurdle = Array.from({ length: steps }, (_, at) => look.widthPx - 2 - at * 40).flatMap((right) =>
    [-1, 1].map((side) => ({ x: right, y: hurdleY + side * size.text * 0.85, align: "right" as const })),
  );
  const { shown, names, nameless } = nameDiscs(
    pen,
    inTurn.map((spot) => ({
      spot,
      x: x(inUnit(spot.capacity, powerId)),
      y: yOfValue(plot, spot.rate * 100),
      radius: radiusOf(spot.investment),
      runs: [
        { text: `${nameOf(spot.one, lang, look.widthPx * 0.36)} `, tone: "ink2" as const },
        { text: percentText(spot.rate), isBold: true },
      ],
    })),
    [{ runs: [{ text: hurdleLabel, tone: "ink2" }], at: alongHurdle }],
    {
      heightPx: plot.top + plot.height + 2,
      topPx: headPx,
      leftPx: plot.left,
      drawn: [hurdleY, yOfValue(plot, 0)].map((y) => ({
        left: plot.left,
        right: look.widthPx,
        top: y - 1,
        bottom: y + 1,
      })),
    },
  );
  const items = shown
    .toSorted((a, b) => b.radius - a.radius)
    .map(({ spot, ...disc }): Item => {
      const { technology } = spot.one.project.fields;
      const fill = technologyColour(palette, technology, palette.ink3);
      return {
        name: nameOf(spot.one, lang),
        value: spot.rate * 100,
        opens: null,
        shapes: [
          ...bubble(pen, disc, { fill, technology }),
          // One too small to see is still to be found.
          ...(disc.radius < 2 ? [circle({ ...disc, radius: 1.5 }, { fill })] : []),
        ],
      };
    });
  const drawnTechnologies = technologiesOf(shown.map(({ spot }) => spot));
  const technologyLine = technologyKey(pen, drawnTechnologies, keyPx, keyRoomPx > 0);
  const sampleRadius = radiusOf(sample);
  const sampleText = moneyText(sample, moneyId).replace(/\.0+$/, "");
  const key = [
    circle(
      { x: sampleRadius + 1, y: keyPx / 2, radius: sampleRadius },
      { fill: "none", stroke: palette.outline, lineWidth: 1.25 },
    ),
    textLine(pen, [{ text: say.sample(`${sampleText} ${moneyUnit}`), tone: "ink2" }], {
      x: sampleRadius * 2 + 8,
      y: keyPx / 2,
    }),
  ];
  const without = computedOf(data).filter((one) => !all.some((spot) => spot.one === one));
  const noRate = without.length === 0 ? null : say.withoutIrr(without.map((one) => nameOf(one, lang)));
  const crowded = nameless === 0 || all.length === 0 ? null : say.nameless(nameless);
  const title = capacityTitle(all, lang) ?? plainTitle;
  const record = recorder(data, look);
  const silent = (shapes: readonly Shape[]): Item => ({ name: "", value: null, opens: null, shapes });
  const rateName = say.rate;
  return {
    title,
    subtitle: say.subtitle(powerUnit, hurdleText(data)),
    note: sentences([leftOut(data, lang, all.length - shown.length), noRate, crowded], lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      all.map(
        ({ one, rate, capacity }) =>
          `${nameOf(one, lang)} ${percentText(rate)}, ${roughLine({ value: capacity, precision: precisionOf(one, "capacity") }, powerId, lang)}`,
      ),
      lang,
    ),
    isEmpty: all.length === 0,
    heightPx,
    option: frameOption(
      pen,
      [],
      all.length === 0
        ? []
        : [
            silent([
              ...valueLines(pen, plot, "%"),
              ...powerAxis(pen, plot, axis, x),
              polyline(
                [
                  [plot.left, hurdleY],
                  [look.widthPx, hurdleY],
                ],
                { stroke: palette.ink2, lineWidth: 1.5, dash: [5, 3] },
              ),
            ]),
            ...items,
            silent([...key, ...technologyLine.shapes, ...names]),
          ],
    ),
    table: {
      columns: [
        { label: heads.project, isNumber: false },
        { label: heads.inUnit(heads.capacity, powerUnit), isNumber: true },
        { label: heads.inUnit(heads.investment, listedUnit), isNumber: true },
        { label: heads.inUnit(rateName, "%"), isNumber: true },
      ],
      rows: all.map(({ one, rate, capacity, investment }) => [
        { text: nameOf(one, lang) },
        {
          text: roughNumber({ value: capacity, precision: precisionOf(one, "capacity") }, powerId, lang),
          basis: basisOf(one, "capacity"),
        },
        {
          text: roughNumber({ value: investment, precision: precisionOf(one, "investment") }, listedId, lang),
          basis: basisOf(one, "investment"),
        },
        { text: fixedText(rate * 100, 1), basis: "derived" as const },
      ]),
    },
    records: all.flatMap(({ one, rate, capacity, investment }) => {
      const about = { subject: one.project.fields.name[lang], period: "" };
      return [
        record({
          ...about,
          metric: heads.capacity,
          value: plainNumber(capacity, powerId),
          unit: powerUnit,
          basis: basisOf(one, "capacity"),
          precision: precisionOf(one, "capacity"),
        }),
        record({
          ...about,
          metric: heads.investment,
          value: plainNumber(investment, listedId),
          unit: listedUnit,
          basis: basisOf(one, "investment"),
          precision: precisionOf(one, "investment"),
        }),
        record({
          ...about,
          metric: rateName,
          value: plainRate(rate),
          unit: "%",
          period: returns.life,
        }),
      ];
    }),
    native: capacityNative(
      shown.map(({ spot }) => ({ ...spot, plainRate: plainRate(spot.rate) })),
      { powerId, moneyId, rateName },
      lang,
    ),
  };
}

/** Return after tax against capacity, a disc a project whose area is its investment. */
export const returnsCapacity = chart({
  id: "returns-capacity",
  needs: "returns",
  expectedHeightPx: 270,
  place: 4,
  draw,
});
