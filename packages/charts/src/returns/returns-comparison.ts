import { basisMark } from "@lianchi/domain";
import { chart } from "../chart.ts";
import { polygon, type Run, rect, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption } from "../engine/frame.ts";
import { barPart } from "../engine/pattern.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { type ComparedCell, type ComparedRow, comparedRows, recordedAs } from "./comparison-rows.ts";
import { hurdleFinding } from "./hurdle-finding.ts";
import { computedOf, nameOf, type ReturnsData, shownOf, technologyColour } from "./returns-data.ts";
import { measuresNative, recorded } from "./returns-native.ts";
import { leftOut, recorder, returnsSource } from "./returns-words.ts";

const swatchPx = 15;

/** Where the name of a row stands: with its unit in one line, over its unit, or both over the values. */
type Layout = "line" | "two" | "over";

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const say = words[lang].returnsComparison;
  const all = computedOf(data);
  const rows = comparedRows(data, look);
  const small = { ...pen, size: { ...size, text: size.axis } };
  const markOf = ({ basis }: ComparedCell): readonly Run[] =>
    basis === "derived" ? [] : [{ basis, mark: basisMark[basis][lang] }];
  // Between a value and its column's edge stands its mark.
  const slotPx = Math.max(
    Math.round(size.text * 1.6),
    ...rows.flatMap(({ cells }) => cells.map((cell) => runsWidth(pen, markOf(cell)))),
  );
  const cellWidth = (cell: ComparedCell) =>
    textWidth(cell.text, size.text) * 1.04 + (cell.isMissing ? 0 : slotPx);
  const widest = Math.max(60, ...rows.flatMap(({ cells }) => cells.map(cellWidth))) + 8;
  const nameWidth = (one: (typeof all)[number]) =>
    textWidth(nameOf(one, lang, 8 * size.text), size.text) * 1.04 + swatchPx + slotPx + 8;
  const wanted = Math.max(widest, ...all.map(nameWidth));
  const lineRoom = Math.max(0, ...rows.map(({ name, unit }) => textWidth(`${name} ${unit}`, size.text))) + 12;
  const twoRoom =
    Math.max(
      0,
      ...rows.flatMap(({ name, unit }) => [textWidth(name, size.text), textWidth(unit, size.axis)]),
    ) + 12;
  const count = Math.max(1, all.length);
  const layout: Layout =
    lineRoom + count * wanted <= look.widthPx
      ? "line"
      : twoRoom + Math.min(count, 3) * wanted <= look.widthPx
        ? "two"
        : "over";
  const nameRoom = layout === "line" ? lineRoom : layout === "two" ? twoRoom : 0;
  const fits = Math.max(1, Math.floor((look.widthPx - nameRoom) / (layout === "over" ? widest : wanted)));
  const shown = shownOf(data, fits);
  const columnPx = Math.min(
    (look.widthPx - nameRoom) / Math.max(1, shown.length),
    layout === "line" ? Math.max(190, wanted) : look.widthPx,
  );
  const left = look.widthPx - columnPx * shown.length;
  const edge = (column: number) => left + (column + 1) * columnPx - slotPx;
  const headPx = Math.round(size.text * 2.3);
  const rowPx = Math.round(size.text * { line: 2.2, two: 3, over: 3.5 }[layout]);
  const head = shown.flatMap((one, column) => {
    const room = columnPx - slotPx - swatchPx - 6;
    const text = fitText(one.project.fields.shortName[lang], size.text * 1.05, room);
    const x = edge(column) - textWidth(text, size.text) * 1.04 - swatchPx;
    const fill = technologyColour(palette, one.project.fields.technology, palette.ink3);
    return [
      ...barPart(pen, { x, y: headPx / 2 - 5, width: 10, height: 10 }, fill, "plain"),
      textLine(pen, [{ text, isBold: true }], { x: edge(column), y: headPx / 2, align: "right" }),
    ];
  });
  const nameOfRow = ({ name, unit }: ComparedRow, top: number): readonly Shape[] => {
    const middle = top + rowPx / 2;
    if (layout !== "two" || unit === "") {
      const y = layout === "over" ? top + size.text * 0.95 : middle;
      const room = look.widthPx - textWidth(`${name} `, size.text);
      const tail = layout === "over" ? fitText(unit, size.text, room) : unit;
      return [textLine(pen, [{ text: name }, { text: ` ${tail}`, tone: "ink3" }], { x: 0, y })];
    }
    return [
      textLine(pen, [{ text: name }], { x: 0, y: middle - size.text * 0.6 }),
      textLine(small, [{ text: unit, tone: "ink3" }], { x: 0, y: middle + size.text * 0.65 }),
    ];
  };
  const triangle = (x: number, y: number, isBest: boolean): Shape => {
    const half = size.text * 0.36;
    const [tip, foot] = isBest ? [y - half, y + half] : [y + half, y - half];
    const points = [
      [x, foot],
      [x + 2 * half, foot],
      [x + half, tip],
    ] as const;
    return isBest
      ? polygon(points, palette.accent)
      : {
          type: "polygon",
          shape: { points: points.map(([px, py]) => [px, py]) },
          style: { fill: "none", stroke: palette.ink3, lineWidth: 1 },
          silent: true,
        };
  };
  const body = rows.flatMap((row, at) => {
    const top = headPx + at * rowPx;
    const y = layout === "over" ? top + rowPx - size.text : top + rowPx / 2;
    return [
      rect(
        { x: 0, y: top, width: look.widthPx, height: at === 0 ? 1.25 : 1 },
        { fill: at === 0 ? palette.rule : palette.line },
      ),
      ...nameOfRow(row, top),
      ...shown.flatMap((one, column) => {
        const cell = row.cells[all.indexOf(one)];
        if (cell === undefined) return [];
        const tone = cell.isMissing ? ("ink3" as const) : ("ink" as const);
        const runs = [{ text: cell.text, tone, isBold: cell.standing === "best" }];
        const mark = markOf(cell);
        return [
          textLine(pen, runs, { x: edge(column) + (cell.isMissing ? slotPx - 2 : 0), y, align: "right" }),
          ...(mark.length === 0 ? [] : [textLine(pen, mark, { x: edge(column), y })]),
          ...(cell.standing === null ? [] : [triangle(edge(column) + 5, y, cell.standing === "best")]),
        ];
      }),
    ];
  });
  const title = all.length === 0 ? plainTitle : hurdleFinding(data, lang);
  const record = recorder(data, look);
  return {
    title,
    subtitle: say.subtitle,
    note: leftOut(data, lang, all.length - shown.length),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      rows.map(({ name, cells }) => `${name} ${cells.map(({ text }) => text).join(" / ")}`),
      lang,
    ),
    isEmpty: all.length === 0,
    heightPx: headPx + rowPx * rows.length + 4,
    option: frameOption(
      pen,
      [],
      all.length === 0 ? [] : [{ name: "", value: null, opens: null, shapes: [...head, ...body] }],
    ),
    table: {
      columns: [
        { label: say.measure, isNumber: false },
        ...all.map((one) => ({ label: nameOf(one, lang), isNumber: true })),
      ],
      rows: rows.map(({ name, unit, cells }) => [
        { text: name, unit },
        ...cells.map(({ text, basis }) => ({ text, basis })),
      ]),
    },
    records: rows.flatMap((row) => {
      const as = recordedAs(row, look.lang);
      return all.map((one, column) => {
        const { plain = "", basis = "derived", precision = "exact" } = row.cells[column] ?? {};
        const subject = one.project.fields.name[lang];
        return record({ ...as, subject, value: plain, period: row.period, basis, precision });
      });
    }),
    ...measuresNative(
      all,
      rows.map((row) => {
        const { metric, unit } = recordedAs(row, look.lang);
        return {
          name: metric,
          unit,
          values: row.cells.map(({ plain }) => recorded(plain)),
          precisions: row.cells.map(({ precision }) => precision),
        };
      }),
      look,
    ),
  };
}

/** Measures of all projects side by side, the best of each row with ▲ and in bold, the worst with ▽. */
export const returnsComparison = chart({
  id: "returns-comparison",
  needs: "returns",
  expectedHeightPx: 400,
  draw,
});
