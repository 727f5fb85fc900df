import { basisMark, inUnit, numberText, sumExact, type UnitId } from "@lianchi/domain";
import { type Axis, axisFor, axisLength } from "../engine/axis.ts";
import { hitArea, type Run, rect, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { figureLabel, precisionRuns } from "../engine/label.ts";
import { bar, hatched } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import type { Picture } from "../engine/picture.ts";
import { axisNumber, type Plot, xOf } from "../engine/plot.ts";
import { planLabels } from "../engine/segment-labels.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { compactStacks } from "./compact-stacks.ts";
import { missingWords, type Segment, type StageRow, stageText, technologyText } from "./stage-rows.ts";

function labelOf(pen: Pen, segment: Segment, unitId: UnitId, roomPx: number): readonly Run[] {
  const { technology, projects, valueKw, precision } = segment;
  const { lang } = pen.look;
  const [only] = projects;
  const figure = projects.length === 1 ? only?.figures.capacity : undefined;
  const withName = (name: string): readonly Run[] =>
    figure !== undefined
      ? figureLabel(pen, figure, unitId, name)
      : [
          { text: `${name} `, tone: "ink2" },
          ...precisionRuns(precision, lang),
          { text: numberText(valueKw, unitId), isBold: true },
          { basis: "summed", mark: basisMark.summed[lang] },
        ];
  const name = technologyText(technology)[lang];
  const rest = runsWidth(pen, withName("")) + 4;
  return withName(fitText(name, pen.size.text, Math.max(roomPx - rest, 2 * pen.size.text)));
}

/** A single figure opens itself; a sum of several opens the total, which lists them. */
function opensOf({ projects }: Segment): string {
  const [only] = projects;
  return (projects.length === 1 ? only?.figures.capacity?.id : undefined) ?? "total.capacity";
}

const swatchPx = 12;
/** Between a bar and the dashed square of what is missing, and between that and its words [px]. */
const squareGap = 9;

/** Stacked bars, a row for each stage, with the name and value of each segment above it; where that is taller than the picture may be,
 *  with a sum a row. */
export function stackedRows(
  pen: Pen,
  rows: readonly StageRow[],
  unitId: UnitId,
): Pick<Picture, "option" | "heightPx"> {
  const { heightLimitPx } = pen.look;
  const roomy = labelledRows(pen, rows, unitId);
  if (heightLimitPx === undefined || roomy.heightPx <= heightLimitPx) return roomy;
  return compactStacks(pen, rows, unitId, heightLimitPx);
}

function labelledRows(
  pen: Pen,
  rows: readonly StageRow[],
  unitId: UnitId,
): Pick<Picture, "option" | "heightPx"> {
  const { look, size, palette } = pen;
  const names = rows.map(({ stage }) => stageText(stage)[look.lang]);
  const nameRoom =
    Math.min(look.widthPx * 0.37, Math.max(20, ...names.map((name) => textWidth(name, size.text)))) + 12;
  const barHeight = Math.round(size.bar * 1.55);
  const side = Math.min(barHeight, size.bar);
  const room = look.widthPx - nameRoom - 3;
  const sums = rows.map(({ segments }) => inUnit(sumExact(segments.map(({ valueKw }) => valueKw)), unitId));
  const reaches = rows.map((row, at) => ({
    value: sums[at] ?? 0,
    tailPx:
      row.missing.length === 0
        ? 1
        : 2 * squareGap + side + textWidth(missingWords(row, pen.look.lang), size.text),
  }));
  const largest = Math.max(0, ...sums);
  const lengthOf = (axis: Axis) =>
    axisLength(axis, room, reaches, textWidth(axisNumber(axis.max), size.axis) / 2);
  const roomy = axisFor(largest);
  const axis = lengthOf(roomy) < 150 ? axisFor(largest, 2) : roomy;
  const scale: Plot = {
    left: nameRoom,
    top: 2,
    width: lengthOf(axis),
    height: 0,
    axis,
    kind: { is: rows.some(({ segments }) => segments.length > 0) ? "scale" : "none" },
  };

  const lineHeight = size.text + 5;
  let top = scale.top;
  const items = rows.flatMap((row, at): readonly Item[] => {
    let startKw = 0;
    const segments = row.segments.map((segment) => {
      const left = xOf(scale, inUnit(startKw, unitId));
      startKw = sumExact([startKw, segment.valueKw]);
      const right = xOf(scale, inUnit(startKw, unitId));
      const label = labelOf(pen, segment, unitId, look.widthPx - scale.left - 4 - swatchPx);
      return { segment, left, right, label, widthPx: runsWidth(pen, label) };
    });
    const plan = planLabels(segments, { leftPx: scale.left + 2, rightPx: look.widthPx, swatchPx });
    const y = top + 8 + size.text + (plan.lines - 1) * lineHeight;
    const middle = y + barHeight / 2;
    top = y + barHeight + 10;
    const drawn = segments.map(({ segment, left, right, label, widthPx }, which): Item => {
      const fill = segment.technology === null ? palette.ink3 : palette.technology[segment.technology];
      const place = plan.places[which] ?? { x: left, line: 0 };
      const labelY = y - size.text / 2 - 4 - place.line * lineHeight;
      const indent = plan.needSwatches ? swatchPx : 0;
      const box = { x: left, y, width: Math.max(0, right - left - 1), height: barHeight };
      const swatch: readonly Shape[] = plan.needSwatches
        ? [rect({ x: place.x, y: labelY - 4, width: 8, height: 8 }, { fill })]
        : [];
      return {
        name: `${names[at]} ${technologyText(segment.technology)[look.lang]}`,
        value: inUnit(segment.valueKw, unitId),
        opens: opensOf(segment),
        shapes: [
          ...hitArea(pen, {
            x: place.x,
            y: labelY - size.text / 2 - 2,
            width: indent + widthPx,
            height: size.text + 4,
          }),
          ...(row.stage === "dropped"
            ? hatched(pen, box)
            : bar(pen, box, {
                fill,
                technology: segment.technology,
                isUnderConstruction: row.stage === "underConstruction",
              })),
          ...swatch,
          textLine(pen, label, { x: place.x + indent, y: labelY }),
        ],
      };
    });
    const end = xOf(scale, sums[at] ?? 0);
    const words = missingWords(row, pen.look.lang);
    const squareX = end + squareGap;
    const missing: readonly Shape[] =
      words === ""
        ? []
        : [
            rect(
              { x: squareX, y: middle - side / 2, width: side, height: side },
              { fill: "none", stroke: palette.ink3, lineDash: [3, 2.5], lineWidth: 1 },
            ),
            textLine(
              pen,
              [
                {
                  text: fitText(words, size.text, look.widthPx - squareX - side - 7),
                  tone: "ink3",
                },
              ],
              { x: squareX + side + 7, y: middle },
            ),
          ];
    const beside: Item = {
      name: names[at] ?? "",
      value: null,
      opens: null,
      shapes: [
        textLine(pen, [{ text: fitText(names[at] ?? "", size.text, nameRoom - 12) }], {
          x: scale.left - 8,
          y: middle,
          align: "right",
        }),
        ...missing,
      ],
    };
    return [...drawn, beside];
  });
  const plot: Plot = { ...scale, height: top - scale.top };
  const heightPx = top + size.axis + 14;
  return { option: frameOption(pen, [plot], items), heightPx };
}
