import { inUnit, numberText, type UnitId, unitForAll, units } from "@lianchi/domain";
import type { Computed } from "@lianchi/returns";
import { axisFor } from "../axis.ts";
import { circle, polyline, type Shape, textLine } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { roughLine, roughNumber } from "../label.ts";
import { type Pen, penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { plainNumber } from "../provenance-words.ts";
import { technologyKey } from "../technology-key.ts";
import { textWidth } from "../text-width.ts";
import { spoken } from "../words.ts";
import { bubble } from "./bubble.ts";
import { capacityTitle, percentText, roundSum, spotsOf } from "./capacity-spots.ts";
import { around, spotsAbout } from "./disc-labels.ts";
import { placesBeside } from "./place-beside.ts";
import { computedOf, focusOf, nameOf, type ReturnsData, technologyColour } from "./returns-data.ts";
import { fixedText, moneyText, moneyUnitFor } from "./returns-money.ts";
import { capacityNative } from "./returns-native.ts";
import { basisOf, hurdleText, leftOut, precisionOf, recorder, returnsSource } from "./returns-words.ts";
import { multiples, tickText } from "./round-steps.ts";
import { valueLines, type YearPlot, yearPlot, yOfValue } from "./year-plot.ts";

const heights = { page: 270, phone: 270, big: 350, file: 420 } as const;
const largestRadius = { page: 26, phone: 24, big: 36, file: 40 } as const;
const plainRate = (rate: number) => numberText(rate, "percent", 4).replaceAll(",", "").replace("−", "-");
const plainTitle = { zh: "收益与装机", en: "Returns and capacity" } as const;
/** More than this cannot be told apart. */
const mostBubbles = 24;
/** Where there are more than this, one whose name has no room is not drawn: the table has it. */
const leastBubbles = 6;

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

/** Return after tax against capacity, a disc a project whose area is its investment. */
export function returnsCapacity(data: ReturnsData, look: Look): Picture {
  return capacityPicture(data, look, new Set());
}

/** @param nameless has no room for its name, and is not drawn */
function capacityPicture(data: ReturnsData, look: Look, nameless: ReadonlySet<Computed>): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const all = spotsOf(data);
  const focus = focusOf(data);
  const shown = all
    .filter(({ one }) => !nameless.has(one))
    .filter(({ one }, at) => at < mostBubbles || one === focus);
  const powerId: UnitId = unitForAll(
    "power",
    all.map(({ capacity }) => capacity),
    look,
  );
  const powerUnit = units[powerId].label[lang];
  const most = Math.max(1, ...shown.map(({ investment }) => investment));
  const moneyId = moneyUnitFor(most, look);
  const moneyUnit = units[moneyId].label[lang];
  const radiusMost = largestRadius[look.size];
  const radiusOf = (investment: number) => radiusMost * Math.sqrt(investment / most);
  const sample = roundSum(most);
  const keyPx = Math.ceil(Math.max(size.text * 1.6, radiusOf(sample) * 2 + 2));
  const technologyLine = technologyKey(
    pen,
    shown.map(({ one }) => one.project.fields.technology),
    keyPx,
  );
  const headPx = keyPx + technologyLine.heightPx;
  const heightPx = heights[look.size] + technologyLine.heightPx;
  const axis = axisFor(Math.max(0, ...shown.map(({ capacity }) => inUnit(capacity, powerId))));
  const rates = [data.hurdle, ...shown.map(({ rate }) => rate)].map((rate) => rate * 100);
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
  const discs = shown.map((spot) => ({
    spot,
    x: x(inUnit(spot.capacity, powerId)),
    y: yOfValue(plot, spot.rate * 100),
    radius: radiusOf(spot.investment),
  }));
  const items = discs.map(({ spot, ...disc }): Item => {
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
  const hurdleY = yOfValue(plot, data.hurdle * 100);
  const hurdleLabel = zh ? `门槛 ${hurdleText(data)}` : `hurdle ${hurdleText(data)}`;
  const labels = discs.map(({ spot, ...disc }) => ({
    runs: [
      { text: `${nameOf(spot.one, lang, look.widthPx * 0.36)} `, tone: "ink2" as const },
      { text: percentText(spot.rate), isBold: true },
    ],
    at: spotsAbout(pen, disc),
    others: discs.filter((other) => other.spot !== spot).map((other) => around(other, 14)),
  }));
  const edges = [-1, 1].flatMap((side) => [
    { x: look.widthPx - 2, y: hurdleY + side * size.text * 0.85, align: "right" as const },
    { x: plot.left + 4, y: hurdleY + side * size.text * 0.85, align: "left" as const },
  ]);
  const places = placesBeside(pen, [{ runs: [{ text: hurdleLabel, tone: "ink2" }], at: edges }, ...labels], {
    heightPx: plot.top + plot.height + 2,
    topPx: headPx,
    leftPx: plot.left,
    drawn: [hurdleY, yOfValue(plot, 0)].map((y) => ({
      left: plot.left,
      right: look.widthPx,
      top: y - 1,
      bottom: y + 1,
    })),
    shut: discs.map((disc) => around(disc, -disc.radius * 0.1)),
  });
  const names = places.flatMap((shapes) => shapes ?? []);
  const crowdedOut = discs.flatMap(({ spot: { one } }, at) =>
    places[at + 1] === null && one !== focus ? [one] : [],
  );
  const unnamed = places.filter((shapes) => shapes === null).length;
  // One at a time: without it another may have room for its name.
  const smallest = crowdedOut.at(-1);
  if (smallest !== undefined && shown.length > leastBubbles)
    return capacityPicture(data, look, new Set([...nameless, smallest]));
  const sampleRadius = radiusOf(sample);
  const keyText = zh
    ? `圆面积为总投资；此圆 ${moneyText(sample, moneyId)} ${moneyUnit}`
    : `area is investment; this one ${moneyText(sample, moneyId)} ${moneyUnit}`;
  const key = [
    circle(
      { x: sampleRadius + 1, y: keyPx / 2, radius: sampleRadius },
      { fill: "none", stroke: palette.outline, lineWidth: 1.25 },
    ),
    textLine(pen, [{ text: keyText.replace(/\.0+ /, " "), tone: "ink2" }], {
      x: sampleRadius * 2 + 8,
      y: keyPx / 2,
    }),
  ];
  const without = computedOf(data).filter((one) => !all.some((spot) => spot.one === one));
  const noRate =
    without.length === 0
      ? null
      : zh
        ? `${without.length > 3 ? `${without.length} 个项目` : without.map((one) => nameOf(one, lang)).join("、")}没有内部收益率，未画出。`
        : `${without.length > 3 ? `${without.length} projects` : without.map((one) => nameOf(one, lang)).join(", ")} without an IRR, not drawn.`;
  const crowded =
    unnamed === 0 || all.length === 0
      ? null
      : zh
        ? `${unnamed} 处名称无处可写，见数据表。`
        : `${unnamed} ${unnamed === 1 ? "name has" : "names have"} no room and ${unnamed === 1 ? "is" : "are"} in the table.`;
  const notes = [leftOut(data, lang, all.length - shown.length), noRate, crowded].filter(
    (note) => note !== null,
  );
  const title = capacityTitle(all, lang) ?? plainTitle[lang];
  const record = recorder(data, look);
  const silent = (shapes: readonly Shape[]): Item => ({ name: "", value: null, opens: null, shapes });
  const rateName = zh ? "全投资 IRR（税后）" : "Project IRR after tax";
  return {
    chart: "returns-capacity",
    title,
    plainTitle: plainTitle[lang],
    subtitle: zh
      ? `纵轴为全投资 IRR（税后），%；横轴为装机，${powerUnit}；虚线为门槛 ${hurdleText(data)}`
      : `Project IRR after tax, %, over capacity, ${powerUnit}; the dashed line is the hurdle of ${hurdleText(data)}`,
    note: notes.length === 0 ? null : notes.join(zh ? "" : " "),
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
        { label: zh ? "项目" : "Project", isNumber: false },
        { label: zh ? `装机，${powerUnit}` : `Capacity, ${powerUnit}`, isNumber: true },
        { label: zh ? `总投资，${moneyUnit}` : `Investment, ${moneyUnit}`, isNumber: true },
        { label: zh ? `${rateName}，%` : `${rateName}, %`, isNumber: true },
      ],
      rows: all.map(({ one, rate, capacity, investment }) => [
        { text: nameOf(one, lang) },
        {
          text: roughNumber({ value: capacity, precision: precisionOf(one, "capacity") }, powerId, lang),
          basis: basisOf(one, "capacity"),
        },
        {
          text: roughNumber({ value: investment, precision: precisionOf(one, "investment") }, moneyId, lang),
          basis: basisOf(one, "investment"),
        },
        { text: fixedText(rate * 100, 1), basis: "derived" as const },
      ]),
    },
    records: all.flatMap(({ one, rate, capacity, investment }) => {
      const told = { subject: one.project.fields.name[lang], period: "" };
      return [
        record({
          ...told,
          metric: zh ? "装机" : "Capacity",
          value: plainNumber(capacity, powerId),
          unit: powerUnit,
          basis: basisOf(one, "capacity"),
          precision: precisionOf(one, "capacity"),
        }),
        record({
          ...told,
          metric: zh ? "总投资" : "Investment",
          value: plainNumber(investment, moneyId),
          unit: moneyUnit,
          basis: basisOf(one, "investment"),
          precision: precisionOf(one, "investment"),
        }),
        record({
          ...told,
          metric: rateName,
          value: plainRate(rate),
          unit: "%",
          period: zh ? "运营期" : "life",
        }),
      ];
    }),
    native: capacityNative(
      shown.map((spot) => ({ ...spot, plainRate: plainRate(spot.rate) })),
      { powerId, moneyId, rateName },
      lang,
    ),
  };
}
