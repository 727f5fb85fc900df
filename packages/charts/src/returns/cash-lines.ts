import { inUnit, technologyEntries, type UnitId } from "@lianchi/domain";
import type { Computed } from "@lianchi/returns";
import { circle, polyline } from "../engine/drawing.ts";
import type { Item } from "../engine/frame.ts";
import type { Pen } from "../engine/pen.ts";
import { endNames } from "./line-end-names.ts";
import { alongLine, type Label, placeBeside } from "./place-beside.ts";
import { nameOf, technologyColour } from "./returns-data.ts";
import { fixedText } from "./returns-money.ts";
import { xOfYear, type YearPlot, yearAxes, yOfValue } from "./year-plot.ts";

/** The cash of a project, so far and in each year. */
export type CashLine = {
  readonly one: Computed;
  readonly flows: readonly number[];
  readonly sums: readonly number[];
};

export function cashLineOf(one: Computed): CashLine {
  const flows = one.outcome.model.projectAfterTax;
  let so = 0;
  const sums = flows.map((flow) => {
    so += flow;
    return so;
  });
  return { one, flows, sums };
}

const dashes: readonly (readonly number[])[] = [[], [6, 3], [9, 3, 2, 3], [2, 3]];

/** Lines of one colour differ in their dashes, so do technologies whose colours lie near each other. */
function dashOf(lines: readonly CashLine[], at: number): readonly number[] {
  const technology = lines[at]?.one.project.fields.technology ?? null;
  const before = lines.slice(0, at).filter(({ one }) => one.project.fields.technology === technology).length;
  return (
    dashes[((technology === null ? 3 : technologyEntries[technology].dash) + before) % dashes.length] ?? []
  );
}

const ends = (x: number, y: number): Label["at"] => [
  { x: x + 9, y, align: "left" },
  ...[12, 20, 30, 42].flatMap((off) => [
    { x: x - 8, y: y - off, align: "right" } as const,
    { x, y: y + off, align: "right" } as const,
    { x: x + 6, y: y - off, align: "right" } as const,
    { x: x + 6, y: y + off, align: "right" } as const,
  ]),
  ...[24, 36, 48].flatMap((off) => [
    { x: x - 4, y: y + off, align: "left" } as const,
    { x: x - 4, y: y - off, align: "left" } as const,
  ]),
  { x: x - 60, y: y - 20, align: "right" },
  { x: x - 60, y: y + 20, align: "right" },
];

/** Lines from the first spending on, each named at its end, with a ring on the zero line where the money is back. */
export function cashItems(
  pen: Pen,
  plot: YearPlot,
  lines: readonly CashLine[],
  told: {
    readonly unitId: UnitId;
    /** Of the sums at the ends. */
    readonly decimals: number;
    readonly focus: Computed | undefined;
    readonly heightPx: number;
    readonly paybackText: string | null;
    /** Names of the lines in a column at the right, in the order of the lines; null: each at its own end. */
    readonly names: readonly string[] | null;
  },
): readonly Item[] {
  const { palette, look } = pen;
  const { unitId, decimals, focus, heightPx, paybackText, names } = told;
  const value = (yuan: number) => inUnit(yuan, unitId);
  const zero = yOfValue(plot, 0);
  const drawn = lines.map(({ one, sums }) => {
    const points = sums.map((sum, year) => [xOfYear(plot, year), yOfValue(plot, value(sum))] as const);
    const { payback } = one.outcome.results;
    const [endX, endY] = points.at(-1) ?? [plot.left, zero];
    return {
      one,
      points,
      endX,
      endY,
      last: sums.at(-1) ?? 0,
      ring: payback.kind === "reached" ? xOfYear(plot, payback.periods) : null,
    };
  });
  const items = drawn.map(({ one, points, endX, endY, last, ring }, at): Item => {
    const colour = technologyColour(palette, one.project.fields.technology, palette.ink2);
    const dash = dashOf(lines, at);
    return {
      name: nameOf(one, look.lang),
      value: value(last),
      opens: null,
      shapes: [
        polyline(points, { stroke: colour, lineWidth: 2.25, ...(dash.length === 0 ? {} : { dash }) }),
        circle({ x: endX, y: endY, radius: 3 }, { fill: colour }),
        ...(ring === null
          ? []
          : [
              circle(
                { x: ring, y: zero, radius: 5 },
                { fill: palette.ground, stroke: colour, lineWidth: 2.25 },
              ),
            ]),
      ],
    };
  });
  const focused = drawn.find(({ one }) => one === focus);
  const ring = focused?.ring ?? null;
  const labels: Label[] = [
    ...(ring === null || paybackText === null
      ? []
      : [
          {
            runs: [{ text: paybackText, isBold: true }],
            at: [-16, 18, -30, 32].flatMap((off) => [
              { x: ring - 8, y: zero + off, align: "right" as const },
              { x: ring + 8, y: zero + off, align: "left" as const },
            ]),
          },
        ]),
    ...(names === null ? drawn : [])
      .toSorted((a, b) => Number(b.one === focus) - Number(a.one === focus))
      .map(({ one, endX, endY, last }) => ({
        runs: [
          { text: `${nameOf(one, look.lang, look.widthPx * 0.4)} `, tone: "ink2" as const },
          { text: fixedText(value(last), decimals), isBold: true },
        ],
        at: ends(endX, endY),
      })),
  ];
  const taken = drawn.flatMap(({ points, endX, endY, ring: at }) => [
    ...alongLine(points),
    { left: endX - 4, right: endX + 4, top: endY - 4, bottom: endY + 4 },
    ...(at === null ? [] : [{ left: at - 7, right: at + 7, top: zero - 7, bottom: zero + 7 }]),
  ]);
  const axisTop = plot.top + plot.height + 2;
  taken.push({ left: plot.left, right: plot.left + plot.width, top: zero - 1, bottom: zero + 1 });
  return [
    { name: "", value: null, opens: null, shapes: yearAxes(pen, plot) },
    ...items,
    {
      name: "",
      value: null,
      opens: null,
      shapes: [
        ...placeBeside(pen, labels, {
          heightPx: Math.min(heightPx, axisTop),
          leftPx: plot.left,
          drawn: taken,
        }),
        ...(names === null
          ? []
          : endNames(
              pen,
              drawn.map(({ endX, endY, last }, at) => ({
                name: names[at] ?? "",
                value: fixedText(value(last), decimals),
                x: endX,
                y: endY,
                colour: technologyColour(
                  palette,
                  lines[at]?.one.project.fields.technology ?? null,
                  palette.ink2,
                ),
                dash: dashOf(lines, at),
              })),
              { leftPx: plot.left + plot.width, topPx: plot.top, bottomPx: plot.top + plot.height },
            )),
      ],
    },
  ];
}
