import {
  basisMark,
  type Figure,
  inUnit,
  type Metric,
  numberText,
  precisionWord,
  type SubjectState,
  type UnitId,
} from "@lianchi/domain";
import { axisFor } from "./axis.ts";
import { type Pen, type Run, runsWidth, type Shape, textLine, zeroLine } from "./drawing.ts";
import { frameOption, type Item, type Plot, xOf } from "./frame.ts";
import { bar } from "./pattern.ts";
import { absenceText } from "./provenance-words.ts";
import { fitText, textWidth } from "./type-size.ts";

/** More than this many rows are not drawn; the table has them all. */
export const rowLimit = 60;

export type RankedRow = {
  readonly project: SubjectState;
  readonly figure: Figure | undefined;
  /** Stands after the mark: the period, a warning. */
  readonly after: readonly Run[];
  /** A column at the right edge. */
  readonly right: string | null;
};

export type RankedBars = {
  readonly metric: Metric;
  readonly unitId: UnitId;
  readonly rows: readonly RankedRow[];
};

/** Projects by value, largest first; those without one at the end, in their own order. */
export function ranked(projects: readonly SubjectState[], metric: Metric): readonly SubjectState[] {
  const value = (project: SubjectState) => project.figures[metric]?.fields.value ?? -1;
  return projects.toSorted((a, b) => value(b) - value(a));
}

/** “约” or “≥” before a number that its source words so. */
export function precisionRun({ fields }: Figure, { look }: Pen): readonly Run[] {
  const word = precisionWord[fields.precision][look.lang];
  return word === "" ? [] : [{ text: word, tone: "ink2" }];
}

function labelOf(figure: Figure, unitId: UnitId, pen: Pen, after: readonly Run[]): readonly Run[] {
  const { value, basis } = figure.fields;
  return [
    ...precisionRun(figure, pen),
    { text: numberText(value ?? 0, unitId), isBold: true },
    { basis, mark: basisMark[basis][pen.look.lang] },
    ...after,
  ];
}

/** Bars of one metric by project: name at the left, value with its mark behind the bar, missing ones in words. */
export function rankedBars(pen: Pen, { metric, unitId, rows: all }: RankedBars) {
  const { look, size } = pen;
  const rows = all.slice(0, rowLimit);
  const names = rows.map(({ project }) => project.fields.shortName[look.lang]);
  const nameRoom =
    Math.min(look.widthPx * 0.32, Math.max(...names.map((name) => textWidth(name, size.text)), 20)) + 10;
  const rightRoom = Math.max(
    0,
    ...rows.map(({ right }) => (right === null ? 0 : textWidth(right, size.text) + 14)),
  );
  const top = 4;
  const plotHeight = rows.length * size.row;
  const width = Math.max(60, look.widthPx - nameRoom - rightRoom - 4);
  const values = rows.map(({ figure }) => inUnit(figure?.fields.value ?? 0, unitId));
  const labels = rows.map(({ figure, after }) =>
    figure === undefined ? [] : labelOf(figure, unitId, pen, after),
  );
  const reach = (max: number) =>
    Math.max(
      ...rows.map((_, at) => ((values[at] ?? 0) / max) * width + 8 + runsWidth(pen, labels[at] ?? [])),
    );
  const plot: Plot = {
    left: nameRoom,
    top,
    width,
    height: plotHeight,
    axis: axisFor(Math.max(0, ...values), width, reach),
  };
  const heightPx = top + plotHeight + size.axis + 14;

  const items = rows.map(({ project, figure, right }, at): Item => {
    const y = top + (at + 0.5) * size.row;
    const value = figure === undefined ? null : (values[at] ?? 0);
    const missing: readonly Run[] = [{ text: `— ${absenceText(project, metric, look.lang)}`, tone: "ink3" }];
    const end = value === null ? plot.left : xOf(plot, value);
    const technology = project.fields.technology;
    const box = { x: plot.left, y: y - size.bar / 2, width: end - plot.left, height: size.bar };
    const fill = technology === null ? pen.palette.ink3 : pen.palette.technology[technology];
    const shapes: readonly Shape[] = [
      textLine(pen, [{ text: fitText(names[at] ?? "", size.text, nameRoom - 10) }], {
        x: plot.left - 8,
        y,
        align: "right",
      }),
      ...(value === null ? [] : bar(pen, box, { fill, technology, isUnderConstruction: false })),
      textLine(pen, value === null ? missing : (labels[at] ?? []), { x: end + (value === null ? 8 : 6), y }),
      ...(right === null
        ? []
        : [textLine(pen, [{ text: right, tone: "ink2" }], { x: look.widthPx - 2, y, align: "right" })]),
      zeroLine(pen, plot.left, y - size.row / 2, y + size.row / 2),
    ];
    return { name: project.fields.name[look.lang], value, plot: 0, opens: figure?.id ?? null, shapes };
  });
  return { option: frameOption(pen, [plot], items, heightPx), heightPx, undrawn: all.length - rows.length };
}

export function undrawnNote(count: number, isZh: boolean): string | null {
  if (count <= 0) return null;
  return isZh
    ? `另有 ${count} 个项目未画出，见数据表。`
    : `${count} more projects are not drawn; the table has them.`;
}
