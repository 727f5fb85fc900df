import { basisMark, inUnit, numberText, sumExact, type UnitId } from "@lianchi/domain";
import { axisFor, axisLength } from "../engine/axis.ts";
import { type Run, rect, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { precisionRuns } from "../engine/label.ts";
import { bar, hatched } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import type { Picture } from "../engine/picture.ts";
import { axisNumber, type Plot, xOf } from "../engine/plot.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { missingWords, rowSum, type StageRow, stageText, technologyText } from "./stage-rows.ts";
import { technologyKey } from "./technology-key.ts";

/** Stacked bars where a height is short: a line a stage with its sum behind the bar, and one key for all of them. */
export function compactStacks(
  pen: Pen,
  rows: readonly StageRow[],
  unitId: UnitId,
  heightLimitPx: number,
): Pick<Picture, "option" | "heightPx"> {
  const { look, size, palette } = pen;
  const present = rows.flatMap(({ segments }) => segments.map(({ technology }) => technology));
  const keyPx = technologyKey(pen, present, 0, true).heightPx;
  const leastRowPx = size.text + 5;
  const count = Math.max(1, rows.length);
  // Each bar carries its sum: where a height is very short, the scale goes first.
  const hasScale = heightLimitPx >= count * leastRowPx + keyPx + size.axis + 20;
  const axisPx = hasScale ? size.axis + 16 : 2;
  const rowPx = Math.max(leastRowPx, Math.min(size.row, (heightLimitPx - keyPx - axisPx - 4) / count));
  const barPx = Math.min(size.bar * 1.4, rowPx - 5);
  const names = rows.map(({ stage }) => stageText(stage)[look.lang]);
  const nameRoom =
    Math.min(look.widthPx * 0.37, Math.max(20, ...names.map((name) => textWidth(name, size.text)))) + 12;
  const sums = rows.map((row) => rowSum(row).value);
  const sumRuns = (row: StageRow): readonly Run[] => {
    const { value, precision } = rowSum(row);
    const [only, ...others] = row.segments.flatMap(({ projects }) => projects);
    if (only === undefined) return [];
    // A single figure keeps its own mark.
    const basis = (others.length === 0 ? only.figures.capacity?.basis : undefined) ?? "summed";
    return [
      ...precisionRuns(precision, look.lang),
      { text: numberText(value, unitId), isBold: true },
      { basis, mark: basisMark[basis][look.lang] },
    ];
  };
  const axis = axisFor(Math.max(0, ...sums.map((sumKw) => inUnit(sumKw, unitId))), 2);
  const plot: Plot = {
    left: nameRoom,
    top: 2,
    width: axisLength(
      axis,
      look.widthPx - nameRoom - 3,
      rows.map((row, at) => ({
        value: inUnit(sums[at] ?? 0, unitId),
        tailPx: 10 + runsWidth(pen, sumRuns(row)),
      })),
      textWidth(axisNumber(axis.max), size.axis) / 2,
    ),
    height: rows.length * rowPx,
    axis,
    kind: { is: hasScale ? "scale" : "none" },
  };
  const items = rows.flatMap((row, at): readonly Item[] => {
    const y = plot.top + (at + 0.5) * rowPx;
    let startKw = 0;
    const segments = row.segments.map(({ technology, valueKw, projects }): Item => {
      const left = xOf(plot, inUnit(startKw, unitId));
      startKw = sumExact([startKw, valueKw]);
      const right = xOf(plot, inUnit(startKw, unitId));
      const fill = technology === null ? palette.ink3 : palette.technology[technology];
      const box = { x: left, y: y - barPx / 2, width: Math.max(0, right - left - 1), height: barPx };
      const [only] = projects;
      return {
        name: `${names[at]} ${technologyText(technology)[look.lang]}`,
        value: inUnit(valueKw, unitId),
        opens: (projects.length === 1 ? only?.figures.capacity?.id : undefined) ?? "total.capacity",
        shapes:
          row.stage === "dropped"
            ? hatched(pen, box)
            : bar(pen, box, { fill, technology, isUnderConstruction: row.stage === "underConstruction" }),
      };
    });
    const end = xOf(plot, inUnit(sums[at] ?? 0, unitId)) + 6;
    const label = sumRuns(row);
    const missingText = missingWords(row, look.lang);
    const wordsX = end + (label.length === 0 ? 2 : runsWidth(pen, label) + 8);
    const room = look.widthPx - wordsX - 16;
    const side = Math.min(barPx, size.bar) * 0.7;
    // Part of a name says nothing: what is not reported is also in the table.
    const said = [missingText, words[look.lang].rows.notReported].find(
      (one) => missingText !== "" && textWidth(one, size.text) <= room - side,
    );
    const missing: readonly Shape[] =
      said !== undefined
        ? [
            rect(
              { x: wordsX, y: y - side / 2, width: side, height: side },
              { fill: "none", stroke: palette.ink3, lineDash: [3, 2.5], lineWidth: 1 },
            ),
            textLine(pen, [{ text: said, tone: "ink3" }], {
              x: wordsX + side + 6,
              y,
            }),
          ]
        : [];
    return [
      ...segments,
      {
        name: names[at] ?? "",
        value: null,
        opens: null,
        shapes: [
          textLine(pen, [{ text: fitText(names[at] ?? "", size.text, nameRoom - 12) }], {
            x: plot.left - 8,
            y,
            align: "right",
          }),
          ...(label.length === 0 ? [] : [textLine(pen, label, { x: end, y })]),
          ...missing,
        ],
      },
    ];
  });
  const keyTop = plot.top + plot.height + axisPx;
  const key: Item = {
    name: "",
    value: null,
    opens: null,
    shapes: technologyKey(pen, present, keyTop, true).shapes,
  };
  return { option: frameOption(pen, [plot], [...items, key]), heightPx: keyTop + keyPx };
}
