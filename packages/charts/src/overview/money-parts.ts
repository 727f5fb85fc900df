import {
  absenceName,
  absenceOf,
  type Figure,
  inUnit,
  type Metric,
  metrics,
  periodText,
  type SubjectState,
  shortPeriod,
  type UnitId,
} from "@lianchi/domain";
import { hitArea, type Run, runsWidth, type Shape, textLine } from "../engine/drawing.ts";
import type { Item } from "../engine/frame.ts";
import { figureLabel } from "../engine/label.ts";
import { projectBar } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import { type Plot, xOf } from "../engine/plot.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { restName } from "../rows/row-choice.ts";
import { fitRowNames, rowName } from "../rows/row-names.ts";
import { unlikePeriods } from "../rows/unlike-periods.ts";
import { words } from "../words/index.ts";

export type Money = {
  readonly projects: readonly SubjectState[];
  /** Those that share the last row. */
  readonly rest: readonly SubjectState[];
  readonly kinds: readonly Metric[];
  readonly unitId: UnitId;
  /** Each number names its period, where its column has room: one head cannot name unlike ones. */
  readonly hasPeriods: boolean;
};
/** null where the project reports none. */
export const valueIn = (project: SubjectState, metric: Metric, unitId: UnitId) => {
  const value = project.figures[metric]?.fields.value ?? null;
  return value === null ? null : inUnit(value, unitId);
};

export const largestOf = ({ projects, unitId }: Money, metric: Metric) =>
  projects.reduce((most, project) => Math.max(most, valueIn(project, metric, unitId) ?? 0), 0);

const periodsOf = ({ projects }: Pick<Money, "projects">, metric: Metric) =>
  unlikePeriods(projects.flatMap(({ figures }) => figures[metric]?.fields.period ?? []));

/** Whether the values of a kind cover unlike times. */
export const isMixed = (money: Pick<Money, "projects">, metric: Metric): boolean =>
  periodsOf(money, metric).length > 1;

/** A number at its bar, with its period where the head of its column cannot name it. */
export function moneyLabel(pen: Pen, money: Money, metric: Metric, figure: Figure): readonly Run[] {
  const { lang } = pen.look;
  return [
    ...figureLabel(pen, figure, money.unitId),
    ...(money.hasPeriods && isMixed(money, metric)
      ? [{ text: shortPeriod(figure.fields.period, lang), tone: "ink2" } as const]
      : []),
  ];
}

/** Name of a kind of money, and the period that its values cover. */
export function headOf({ look: { lang } }: Pen, money: Money, metric: Metric): readonly [Run, Run] {
  const [period, ...others] = periodsOf(money, metric);
  const said = period === undefined ? "" : periodText(period, lang);
  return [
    { text: metrics[metric].name[lang], isBold: true },
    { text: others.length > 0 ? words[lang].moneyByProject.unlikePeriods : said, tone: "ink3" },
  ];
}

type Row = {
  readonly project: SubjectState;
  readonly metric: Metric;
  readonly money: Money;
  readonly plot: Plot;
  readonly y: number;
  /** Room of the column [px]. */
  readonly roomPx: number;
};

/** Why there is no number, in as many words as have room. */
function missingWords(pen: Pen, project: SubjectState, metric: Metric, roomPx: number): string {
  const { lang } = pen.look;
  const absence = absenceOf(project, metrics[metric].isOperating);
  const fitting = [absenceName[absence][lang], words[lang].rows.briefAbsences[absence]].find(
    (said) => textWidth(`— ${said}`, pen.size.text) <= roomPx,
  );
  return fitting === undefined ? "—" : `— ${fitting}`;
}

/** A bar with its number, or why there is none. */
export function valueItem(
  pen: Pen,
  { project, metric, money, plot, y, roomPx }: Row,
  nameShapes: readonly Shape[],
): Item {
  const figure = project.figures[metric];
  const value = valueIn(project, metric, money.unitId);
  const name = `${project.fields.name[pen.look.lang]} ${metrics[metric].name[pen.look.lang]}`;
  if (figure === undefined || value === null)
    return {
      name,
      value: null,
      opens: null,
      shapes: [
        ...nameShapes,
        textLine(pen, [{ text: missingWords(pen, project, metric, roomPx - 8), tone: "ink3" }], {
          x: plot.left + 6,
          y,
        }),
      ],
    };
  const end = xOf(plot, value);
  const label = moneyLabel(pen, money, metric, figure);
  const box = { x: plot.left, y: y - pen.size.bar / 2, width: end - plot.left, height: pen.size.bar };
  const hit = {
    ...box,
    y: y - pen.size.row / 2,
    width: box.width + 8 + runsWidth(pen, label),
    height: pen.size.row,
  };
  return {
    name,
    value,
    opens: figure.id,
    shapes: [
      ...nameShapes,
      ...hitArea(pen, hit),
      ...projectBar(pen, box, project),
      textLine(pen, label, { x: end + 6, y }),
    ],
  };
}

/** The names of the rows, the last one that of all others. */
function namesOf({ look: { lang } }: Pen, { projects, rest }: Money): readonly string[] {
  return [
    ...projects.map((project) => rowName(project, lang)),
    ...(rest.length === 0 ? [] : [restName(rest.length, lang)]),
  ];
}

/** Draws the name of a row at its height. */
export function nameShapes(pen: Pen, money: Money, roomPx: number): (row: number, y: number) => Shape {
  const { look, size } = pen;
  const names = [
    ...fitRowNames(money.projects, look.lang, size.text, roomPx - 10),
    fitText(restName(money.rest.length, look.lang), size.text, roomPx - 10),
  ];
  return (row, y) =>
    textLine(pen, [{ text: names[row] ?? "", ...(row < money.projects.length ? {} : { tone: "ink2" }) }], {
      x: roomPx - 8,
      y,
      align: "right",
    });
}

export function nameRoomOf(pen: Pen, money: Money, share: number): number {
  const widest = namesOf(pen, money).reduce(
    (most, name) => Math.max(most, textWidth(name, pen.size.text)),
    20,
  );
  return Math.min(pen.look.widthPx * share, widest) + 10;
}
