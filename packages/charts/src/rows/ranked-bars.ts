import {
  inUnit,
  isCounted,
  isDropped,
  type Metric,
  metrics,
  type SubjectState,
  shortPeriod,
  type UnitId,
} from "@lianchi/domain";
import { type Axis, axisFor, axisLength } from "../engine/axis.ts";
import { hitArea, type Run, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import { figureLabel, roughLine } from "../engine/label.ts";
import { projectBar } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import type { NumberKey, Picture } from "../engine/picture.ts";
import { axisNumber, type Plot, xOf } from "../engine/plot.ts";
import { withCommas } from "../engine/sentences.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { sizeForRows, type TypeSize } from "../engine/type-size.ts";
import { absenceText } from "./provenance-words.ts";
import { type ChosenRows, chooseRows, mostRows, restName, restNote, restRuns } from "./row-choice.ts";
import { fitRowNames, rowName } from "./row-names.ts";
import { technologyKey } from "./technology-key.ts";

export type RankedBars = {
  readonly metric: Metric;
  readonly unitId: UnitId;
  readonly projects: readonly SubjectState[];
  /** Stands behind the mark: the period, a warning. */
  readonly after: (project: SubjectState) => readonly Run[];
  /** A number at the right edge. */
  readonly right: (
    project: SubjectState,
  ) => { readonly text: string; readonly opens: NumberKey | null } | null;
};

/** Projects by value, largest first; those without one after them, in their own order, and at the end what was dropped. */
export function ranked(projects: readonly SubjectState[], metric: Metric): readonly SubjectState[] {
  const value = (project: SubjectState) => project.figures[metric]?.fields.value ?? -1;
  // Those of which the total is made come first: where there is room for few, they are the ones to see.
  const place = (project: SubjectState) => (isCounted(project) ? 0 : isDropped(project) ? 2 : 1);
  return projects.toSorted((a, b) => place(a) - place(b) || value(b) - value(a));
}

/** A label longer than this share of its room continues on a second line; where rows are dense, only one that would
 *  leave no bar. */
const longLabel = { roomy: 0.62, dense: 0.78 } as const;
/** Axes shorter than this carry two steps instead of four [px]. */
const shortAxis = 150;

type Drawn = Pick<Picture, "option" | "heightPx" | "note"> & ChosenRows<SubjectState>;

const topPx = 4;
const framePx = ({ axis }: TypeSize, hasScale = true) => topPx + (hasScale ? axis + 14 : 0);

/** Bars of one metric by project: name at the left, value with its mark behind the bar, missing ones in words. Projects for which
 *  there is no room stand together in the last row, in words: their sum has no place on a scale of single ones. */
export function rankedBars(pen: Pen, bars: RankedBars): Drawn {
  const { heightLimitPx } = pen.look;
  const key = technologyKey(
    pen,
    bars.projects.map(({ fields }) => fields.technology),
  );
  const frame = framePx(pen.size) + key.heightPx;
  const most = mostRows(pen.size, heightLimitPx, frame);
  const { rowPx, ...drawn } = drawRows(pen, bars, { most });
  if (heightLimitPx === undefined || drawn.heightPx <= heightLimitPx) return drawn;
  // Rows of two lines are taller.
  const fewer = Math.max(2, Math.floor((heightLimitPx - frame) / rowPx));
  const { rowPx: _, ...second } = drawRows(pen, bars, { most: fewer });
  if (second.heightPx <= heightLimitPx) return second;
  // Each bar carries its value: where a height is very short, the scale goes.
  const { rowPx: __, ...third } = drawRows(pen, bars, { most: fewer, hasScale: false });
  return third;
}

function drawRows(
  basePen: Pen,
  { metric, unitId, projects: all, after, right }: RankedBars,
  { most, hasScale = true }: { readonly most: number; readonly hasScale?: boolean },
): Drawn & { readonly rowPx: number } {
  const { look } = basePen;
  const { shown: projects, rest } = chooseRows(all, most);
  const count = projects.length + (rest.length === 0 ? 0 : 1);
  const key = technologyKey(
    basePen,
    all.map(({ fields }) => fields.technology),
  );
  const headPx = topPx + key.heightPx;
  const roomForRows =
    (look.heightLimitPx ?? Number.POSITIVE_INFINITY) - framePx(basePen.size, hasScale) - key.heightPx;
  const pen: Pen = { ...basePen, size: sizeForRows(basePen.size, count, roomForRows) };
  const { size } = pen;
  const lastName = restName(rest.length, look.lang);
  const rows = projects.map((project) => {
    const figure = project.figures[metric];
    return {
      project,
      figure,
      value: figure === undefined ? null : inUnit(figure.fields.value ?? 0, unitId),
      label: figure === undefined ? [] : figureLabel(pen, figure, unitId),
      after: after(project),
      right: right(project),
      name: rowName(project, look.lang),
    };
  });
  const widest = (widths: readonly number[]) => widths.reduce((a, b) => Math.max(a, b), 0);
  const names = [...rows.map(({ name }) => name), ...(rest.length === 0 ? [] : [lastName])];
  const nameRoom =
    Math.min(look.widthPx * 0.34, Math.max(20, widest(names.map((name) => textWidth(name, size.text))))) + 10;
  const shortNames = [
    ...fitRowNames(projects, look.lang, size.text, nameRoom - 10),
    ...(rest.length === 0 ? [] : [fitText(lastName, size.text, nameRoom - 10)]),
  ];
  const rightRoom = widest(
    rows.map((row) => (row.right === null ? 0 : textWidth(row.right.text, size.text) + 14)),
  );
  const room = look.widthPx - nameRoom - rightRoom - 3;
  const inOneLine = rows.map((row) => runsWidth(pen, [...row.label, ...row.after]));
  const isTwoLines =
    widest(inOneLine) > room * longLabel[size === basePen.size ? "roomy" : "dense"] &&
    rows.some((row) => row.after.length > 0);
  const rowHeight = isTwoLines ? Math.max(size.row, size.text * 2.5) : size.row;
  const reaches = rows.map((row, at) => ({
    value: row.value ?? 0,
    tailPx:
      8 +
      (isTwoLines ? Math.max(runsWidth(pen, row.label), runsWidth(pen, row.after)) : (inOneLine[at] ?? 0)),
  }));
  const largest = widest(rows.map(({ value }) => value ?? 0));
  const lengthOf = (axis: Axis) =>
    axisLength(axis, room, reaches, rightRoom > 0 ? 0 : textWidth(axisNumber(axis.max), size.axis) / 2);
  const roomy = axisFor(largest);
  const axis = lengthOf(roomy) < shortAxis ? axisFor(largest, 2) : roomy;
  const plot: Plot = {
    left: nameRoom,
    top: headPx,
    width: lengthOf(axis),
    height: count * rowHeight,
    axis,
    // With nothing known there is nothing to read off a scale.
    kind: { is: hasScale && rows.some(({ value }) => value !== null) ? "scale" : "none" },
  };

  const items = rows.flatMap((row, at): readonly Item[] => {
    const { project, value } = row;
    const y = headPx + (at + 0.5) * rowHeight;
    const end = value === null ? plot.left : xOf(plot, value);
    const box = { x: plot.left, y: y - size.bar / 2, width: end - plot.left, height: size.bar };
    const missing = fitText(`— ${absenceText(project, metric, look.lang)}`, size.text, room - 8);
    const said: readonly Shape[] =
      value === null
        ? [textLine(pen, [{ text: missing, tone: "ink3" }], { x: plot.left + 8, y })]
        : isTwoLines && row.after.length > 0
          ? [
              textLine(pen, row.label, { x: end + 6, y: y - size.text * 0.6 }),
              textLine(pen, row.after, { x: end + 6, y: y + size.text * 0.6 }),
            ]
          : [textLine(pen, [...row.label, ...row.after], { x: end + 6, y })];
    const name = project.fields.name[look.lang];
    const shapes: readonly Shape[] = [
      ...hitArea(pen, { x: 0, y: y - rowHeight / 2, width: nameRoom + room, height: rowHeight }),
      textLine(pen, [{ text: shortNames[at] ?? "" }], {
        x: plot.left - 8,
        y,
        align: "right",
      }),
      ...(value === null ? [] : projectBar(pen, box, project)),
      ...said,
    ];
    const beside: readonly Item[] =
      row.right === null
        ? []
        : [
            {
              name,
              value: null,
              opens: row.right.opens,
              shapes: [
                textLine(pen, [{ text: row.right.text, tone: row.right.opens === null ? "ink3" : "ink2" }], {
                  x: look.widthPx - 2,
                  y,
                  align: "right",
                }),
              ],
            },
          ];
    return [{ name, value, opens: row.figure?.id ?? null, shapes }, ...beside];
  });
  const lastY = headPx + (rows.length + 0.5) * rowHeight;
  const restRow: readonly Item[] =
    rest.length === 0
      ? []
      : [
          {
            name: lastName,
            value: null,
            opens: null,
            shapes: [
              textLine(pen, [{ text: shortNames.at(-1) ?? "", tone: "ink2" }], {
                x: plot.left - 8,
                y: lastY,
                align: "right",
              }),
              textLine(pen, restRuns(pen, rest, { metric, unitId, roomPx: room + rightRoom - 8 }), {
                x: plot.left + 8,
                y: lastY,
              }),
            ],
          },
        ];
  return {
    option: frameOption(
      pen,
      [plot],
      [...items, ...restRow, { name: "", value: null, opens: null, shapes: key.shapes }],
    ),
    heightPx: plot.height + framePx(size, hasScale) + key.heightPx,
    note: restNote(rest.length, look),
    shown: projects,
    rest,
    rowPx: rowHeight,
  };
}

/** What a screen reader says of each project: its value, or why it has none. */
export function spokenRows(
  projects: readonly SubjectState[],
  metric: Metric,
  unitId: UnitId,
  { look }: Pen,
): readonly string[] {
  return projects.map((project) => {
    const { value = null, precision = "exact", period } = project.figures[metric]?.fields ?? {};
    const name = rowName(project, look.lang);
    if (value === null) return `${name} ${absenceText(project, metric, look.lang)}`;
    const line = `${name} ${roughLine({ value, precision }, unitId, look.lang)}`;
    if (period === undefined || !metrics[metric].hasPeriod) return line;
    return withCommas([line, shortPeriod(period, look.lang)], look.lang);
  });
}
