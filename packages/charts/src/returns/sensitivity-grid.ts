import { grid } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { type Run, rect, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { focusOf, nameOf, type ReturnsData } from "./returns-data.ts";
import { rampColour } from "./returns-native.ts";
import { focusNote, hurdleText, recorder, returnsSource } from "./returns-words.ts";
import {
  isInPoints,
  moveNumber,
  moverName,
  moveText,
  type TargetScale,
  targetScale,
} from "./target-scale.ts";

type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly isGood: boolean;
  readonly isBase: boolean;
};

/** Good or not, in two shades each, by how far a value lies from what it is held against. */
function shadeOf(cell: GridCell, bar: number, widest: number): "far" | "near" | "short" | "shorter" {
  const part = cell.value === null || widest === 0 ? 0 : Math.abs(cell.value - bar) / widest;
  if (cell.isGood) return part > 0.4 ? "far" : "near";
  return part > 0.4 ? "shorter" : "short";
}

function titleOf(
  cells: readonly GridCell[],
  told: { readonly name: string; readonly data: ReturnsData; readonly scale: TargetScale },
  { lang }: Look,
): string {
  const say = words[lang].sensitivityGrid;
  const { name, data, scale } = told;
  const known = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const good = cells.filter(({ isGood }) => isGood).length;
  if (scale.hurdle === null) {
    const least = scale.text(Math.min(...known));
    const most = scale.withUnit(Math.max(...known));
    return say.range(name, scale.name, least, most);
  }
  const hurdle = data.target === "projectNpv" ? null : hurdleText(data);
  return say.reached(name, { good, of: cells.length }, hurdle);
}

function draw(data: ReturnsData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const { heads, moves, returns, sensitivityGrid: say } = words[lang];
  const { across, down, target } = data;
  const one = focusOf(data);
  const told = one === undefined ? null : grid(one.outcome.values, target, across, down);
  const values = told?.cells.flat() ?? [];
  const known = values.filter((value) => value !== null);
  const scale = targetScale(data, look, known);
  const [columns, rows] = [told?.across.steps ?? [], told?.down.steps ?? []];
  const base = told?.cells[rows.indexOf(0)]?.[columns.indexOf(0)] ?? null;
  const bar = scale.hurdle ?? base ?? 0;
  // A cost is good where it is below that of today.
  const isGood = (value: number | null) =>
    value !== null &&
    (scale.isHighBetter ? value >= bar : value < bar && scale.text(value) !== scale.text(bar));
  const cells = rows.flatMap((down0, row) =>
    columns.map((across0, column): GridCell => {
      const value = told?.cells[row]?.[column] ?? null;
      return { row, column, value, isGood: isGood(value), isBase: down0 === 0 && across0 === 0 };
    }),
  );
  const widest = Math.max(0, ...known.map((value) => Math.abs(value - bar)));
  const none = returns.noResult;
  const measure = heads.inUnit(scale.name, scale.unit);
  const [acrossName, downName] = [moverName[across][lang], moverName[down][lang]];
  const small = { ...pen, size: { ...size, text: size.axis } };
  const rowNames = rows.map((share) => moveText(down, share, lang));
  const stub = Math.max(...rowNames.map((text) => textWidth(text, size.text)), 24) + 10;
  const cellPx = (look.widthPx - stub) / Math.max(1, columns.length);
  // In narrow columns the unit of a step stands once, beside the name.
  const isNarrow = columns.some((share) => textWidth(moveText(across, share, lang), size.axis) > cellPx - 4);
  const isBare = isNarrow && isInPoints(across);
  const rowPx = Math.round(size.text * 2.5);
  const top = Math.round(size.text * 3.4);
  const text = ({ value }: GridCell) => (value === null ? none : scale.text(value));
  // A number too long for its cell is drawn without its fraction; the table has it all.
  const drawn = (cell: GridCell) =>
    textWidth(text(cell), size.axis) * 1.04 <= cellPx - 4
      ? text(cell)
      : fitText(text(cell).replace(/\.\d+$/, ""), size.axis, (cellPx - 4) / 1.04);
  const texts = cells.map((cell) => textWidth(drawn(cell), size.text) * 1.04);
  // Numbers of many digits go into narrow cells in the small size, which is still one that can be read.
  const cellPen = Math.max(0, ...texts) > cellPx - 6 ? small : pen;
  const fills = {
    far: palette.siteStage.surveyed,
    near: palette.accentBand,
    short: palette.ground,
    shorter: palette.line,
  };
  const boxOf = ({ row, column }: GridCell) => ({
    x: stub + column * cellPx,
    y: top + row * rowPx,
    width: cellPx,
    height: rowPx,
  });
  const items = cells.map((cell): Item => {
    const box = boxOf(cell);
    const runs: readonly Run[] = [
      {
        text: drawn(cell),
        isBold: cell.isGood,
        tone: cell.value === null ? "ink3" : cell.isGood ? "ink" : "ink2",
      },
    ];
    return {
      name: `${moveText(down, rows[cell.row] ?? 0, lang)} × ${moveText(across, columns[cell.column] ?? 0, lang)}`,
      value: cell.value === null ? null : scale.shown(cell.value),
      opens: null,
      shapes: [
        rect(box, { fill: fills[shadeOf(cell, bar, widest)], stroke: palette.ground, lineWidth: 1 }),
        textLine(cellPen, runs, { x: box.x + cellPx / 2, y: box.y + rowPx / 2, align: "center" }),
      ],
    };
  });
  const goodAt = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.isGood ?? false;
  // The border of what is good, to be seen without colour.
  const border = cells.flatMap((cell): readonly Shape[] => {
    const { x, y } = boxOf(cell);
    const { row, column } = cell;
    const style = { fill: palette.ink };
    return [
      ...(column > 0 && goodAt(row, column - 1) !== cell.isGood
        ? [rect({ x: x - 0.75, y: y - 0.75, width: 1.5, height: rowPx + 1.5 }, style)]
        : []),
      ...(row > 0 && goodAt(row - 1, column) !== cell.isGood
        ? [rect({ x: x - 0.75, y: y - 0.75, width: cellPx + 1.5, height: 1.5 }, style)]
        : []),
    ];
  });
  const ring = cells
    .filter(({ isBase }) => isBase)
    .map((cell) => {
      const { x, y, width, height } = boxOf(cell);
      return rect(
        { x: x + 3, y: y + 3, width: width - 6, height: height - 6 },
        { fill: "none", stroke: palette.ink, lineWidth: 2 },
      );
    });
  const headShapes = [
    textLine(
      pen,
      [
        {
          text: say.across(isBare ? moves.inPoints(acrossName) : acrossName),
          tone: "ink2",
        },
      ],
      {
        x: look.widthPx - 2,
        y: size.text * 0.85,
        align: "right",
      },
    ),
    textLine(pen, [{ text: say.down(downName), tone: "ink2" }], {
      x: 0,
      y: size.text * 0.85,
    }),
    ...columns.map((share, column) =>
      textLine(
        small,
        [
          {
            text: isBare ? moveNumber(across, share) : moveText(across, share, lang),
            tone: share === 0 ? "ink" : "ink3",
          },
        ],
        {
          x: stub + (column + 0.5) * cellPx,
          y: top - size.axis * 0.9,
          align: "center",
        },
      ),
    ),
    ...rows.map((share, row) =>
      textLine(small, [{ text: rowNames[row] ?? "", tone: share === 0 ? "ink" : "ink3" }], {
        x: stub - 8,
        y: top + (row + 0.5) * rowPx,
        align: "right",
      }),
    ),
  ];
  const name = one === undefined ? "" : nameOf(one, lang);
  const isEmpty = known.length === 0;
  const title = isEmpty ? plainTitle : titleOf(cells, { name, data, scale }, look);
  const goodWords =
    scale.hurdle === null
      ? say.boldBelowBase
      : target === "projectNpv"
        ? say.boldNotNegative
        : say.boldReaches(hurdleText(data));
  const record = recorder(data, look);
  return {
    title,
    subtitle: say.subtitle(measure, [acrossName, downName], goodWords),
    note: one !== undefined && isEmpty ? returns.hasNone(name, scale.name) : focusNote(data, lang),
    coverage: null,
    sourceLine: returnsSource(data, look),
    description: spoken(
      title,
      cells.map(
        (cell) =>
          `${downName} ${moveText(down, rows[cell.row] ?? 0, lang)}, ${acrossName} ${moveText(across, columns[cell.column] ?? 0, lang)}: ${text(cell)}${scale.mark}`,
      ),
      lang,
    ),
    isEmpty,
    heightPx: top + rows.length * rowPx + 4,
    option: frameOption(
      pen,
      [],
      isEmpty
        ? []
        : [...items, { name: "", value: null, opens: null, shapes: [...border, ...ring, ...headShapes] }],
    ),
    table: {
      columns: [
        { label: say.corner(downName, acrossName), isNumber: false },
        ...columns.map((share) => ({
          label: heads.inUnit(moveText(across, share, lang), scale.unit),
          isNumber: true,
        })),
      ],
      rows: rows.map((_, row) => [
        { text: rowNames[row] ?? "" },
        ...cells.filter((cell) => cell.row === row).map((cell) => ({ text: text(cell) })),
      ]),
    },
    records: cells.map((cell) =>
      record({
        subject: one?.project.fields.name[lang] ?? "",
        metric: say.cell(
          scale.name,
          `${downName} ${moveText(down, rows[cell.row] ?? 0, lang)}`,
          `${acrossName} ${moveText(across, columns[cell.column] ?? 0, lang)}`,
        ),
        value: cell.value === null ? "" : scale.plain(cell.value),
        unit: scale.unit,
        period: "",
      }),
    ),
    native: {
      kind: "line",
      isStacked: false,
      labelDecimals: scale.fineDecimals - 1,
      categories: columns.map((share) => moveText(across, share, lang)),
      series: rows.map((share, row) => ({
        name: `${downName} ${moveText(down, share, lang)}`,
        values: cells
          .filter((cell) => cell.row === row)
          .map(({ value }) => (value === null ? null : Number(scale.plain(value)))),
        colour: rampColour(row),
        ...(share === 0 ? {} : { isDashed: true }),
      })),
      categoryTitle: acrossName,
      valueTitle: measure,
    },
  };
}

/** The target of the project in focus when two things move at once, a cell a combination. */
export const sensitivityGrid = chart({
  id: "sensitivity-grid",
  needs: "returns",
  expectedHeightPx: 195,
  place: 3,
  isOfOneProject: true,
  draw,
});
