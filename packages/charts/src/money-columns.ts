import { inUnit, type Metric, metrics, periodText, type SubjectState, type UnitId } from "@lianchi/domain";
import { axisLength } from "./axis.ts";
import { hitArea, type Run, runsWidth, type Shape, textLine } from "./drawing.ts";
import { frameOption, type Item, type Plot, xOf } from "./frame.ts";
import { figureLabel } from "./label.ts";
import { bar } from "./pattern.ts";
import type { Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";
import { fitText, textWidth } from "./text-width.ts";
import { sizeForRows } from "./type-size.ts";

export type Money = {
  readonly projects: readonly SubjectState[];
  readonly kinds: readonly Metric[];
  readonly unitId: UnitId;
};
type Drawn = Pick<Picture, "option" | "heightPx">;

const gapPx = 18;
/** Bars shorter than this say nothing: then the columns go one under another [px]. */
const leastBarPx = 30;

const valueIn = (project: SubjectState, metric: Metric, unitId: UnitId) => {
  const value = project.figures[metric]?.fields.value ?? null;
  return value === null ? null : inUnit(value, unitId);
};

const largestOf = ({ projects, unitId }: Money, metric: Metric) =>
  projects.reduce((most, project) => Math.max(most, valueIn(project, metric, unitId) ?? 0), 0);

/** Room that bars of a column of `widthPx` leave to the longest one when each label fits behind its bar. */
function barRoom(pen: Pen, { projects, unitId }: Money, metric: Metric, widthPx: number): number {
  const rows = projects.flatMap((project) => {
    const figure = project.figures[metric];
    if (figure === undefined) return [];
    const tailPx = 8 + runsWidth(pen, figureLabel(pen, figure, unitId));
    return [{ value: valueIn(project, metric, unitId) ?? 0, tailPx }];
  });
  const largest = rows.reduce((most, { value }) => Math.max(most, value), 0);
  const widest = rows.reduce((most, { tailPx }) => Math.max(most, tailPx), 0);
  if (largest === 0) return widthPx - widest;
  return axisLength({ max: largest, step: largest }, widthPx, rows, widest === 0 ? 0 : 1);
}

function headOf({ look: { lang } }: Pen, { projects }: Money, metric: Metric): readonly [Run, Run] {
  const periods = new Set(
    projects.flatMap(({ figures }) => {
      const figure = figures[metric];
      return figure === undefined ? [] : [periodText(figure.fields.period, lang)];
    }),
  );
  const [only = ""] = periods;
  const period = periods.size > 1 ? (lang === "zh" ? "期间不一" : "unlike periods") : only;
  return [
    { text: metrics[metric].name[lang], isBold: true },
    { text: period, tone: "ink3" },
  ];
}

type Row = {
  readonly project: SubjectState;
  readonly metric: Metric;
  readonly unitId: UnitId;
  readonly at: number;
  readonly plot: Plot;
  readonly y: number;
};

function valueItem(
  pen: Pen,
  { project, metric, unitId, at, plot, y }: Row,
  nameShapes: readonly Shape[],
): Item {
  const figure = project.figures[metric];
  const value = valueIn(project, metric, unitId);
  const name = `${project.fields.name[pen.look.lang]} ${metrics[metric].name[pen.look.lang]}`;
  if (figure === undefined || value === null)
    return {
      name,
      value: null,
      plot: at,
      opens: null,
      shapes: [...nameShapes, textLine(pen, [{ text: "—", tone: "ink3" }], { x: plot.left + 6, y })],
    };
  const end = xOf(plot, value);
  const label = figureLabel(pen, figure, unitId);
  const { technology } = project.fields;
  const fill = technology === null ? pen.palette.ink3 : pen.palette.technology[technology];
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
    plot: at,
    opens: figure.id,
    shapes: [
      ...nameShapes,
      ...hitArea(pen, hit),
      ...bar(pen, box, { fill, technology, isUnderConstruction: false }),
      textLine(pen, label, { x: end + 6, y }),
    ],
  };
}

function nameShape(pen: Pen, project: SubjectState, roomPx: number, y: number): Shape {
  const name = fitText(project.fields.shortName[pen.look.lang], pen.size.text, roomPx - 10);
  return textLine(pen, [{ text: name }], { x: roomPx - 8, y, align: "right" });
}

function nameRoomOf({ look, size }: Pen, { projects }: Money, share: number): number {
  const widest = projects.reduce(
    (most, { fields }) => Math.max(most, textWidth(fields.shortName[look.lang], size.text)),
    20,
  );
  return Math.min(look.widthPx * share, widest) + 10;
}

function sideBySide(pen: Pen, money: Money, columnPx: number, barPx: number, nameRoom: number): Drawn {
  const { size } = pen;
  const { projects, kinds, unitId } = money;
  const heads = kinds.map((metric) => headOf(pen, money, metric));
  const inOneLine = (head: readonly [Run, Run]): readonly Run[] => [head[0], { text: " " }, head[1]];
  const isOneLine = heads.every((head) => runsWidth(pen, inOneLine(head)) <= columnPx + gapPx - 6);
  const top = size.text + 14 + (isOneLine ? 0 : size.text + 4);
  const plots = kinds.map((metric, at): Plot => {
    const max = largestOf(money, metric) || 1;
    return {
      left: nameRoom + at * (columnPx + gapPx),
      top,
      width: barPx,
      height: projects.length * size.row,
      axis: { max, step: max },
      kind: { is: "none" },
    };
  });
  const items = plots.flatMap((plot, at): readonly Item[] => {
    const metric = kinds[at];
    const head = heads[at];
    if (metric === undefined || head === undefined) return [];
    const first = size.text / 2 + 2;
    const shapes = isOneLine
      ? [textLine(pen, inOneLine(head), { x: plot.left, y: first })]
      : head.map((run, line) => textLine(pen, [run], { x: plot.left, y: first + line * (size.text + 4) }));
    return [
      { name: metrics[metric].name[pen.look.lang], value: null, plot: at, opens: null, shapes },
      ...projects.map((project, row) => {
        const y = top + (row + 0.5) * size.row;
        const names = at === 0 ? [nameShape(pen, project, nameRoom, y)] : [];
        return valueItem(pen, { project, metric, unitId, at, plot, y }, names);
      }),
    ];
  });
  const heightPx = top + projects.length * size.row + 4;
  return { option: frameOption(pen, plots, items, heightPx), heightPx };
}

/** For narrow screens: each kind with the projects that report it; the others are counted in words. */
function oneUnderAnother(pen: Pen, money: Money): Drawn {
  const { size, look } = pen;
  const { projects, kinds, unitId } = money;
  const nameRoom = nameRoomOf(pen, money, 0.34);
  const room = look.widthPx - nameRoom - 2;
  const lengthPx = Math.min(...kinds.map((metric) => barRoom(pen, money, metric, room)));
  const plots: Plot[] = [];
  let top = 0;
  const items = kinds.flatMap((metric, at): readonly Item[] => {
    const reporting = projects.filter(({ figures }) => figures[metric] !== undefined);
    const others = projects.length - reporting.length;
    const [name, period] = headOf(pen, money, metric);
    const headY = top + size.text / 2 + 4;
    const plotTop = top + size.text + 12;
    const max = largestOf(money, metric) || 1;
    const height = Math.max(1, reporting.length) * (size.row - 6);
    const plot: Plot = {
      left: nameRoom,
      top: plotTop,
      width: Math.max(8, lengthPx),
      height,
      axis: { max, step: max },
      kind: { is: "none" },
    };
    plots.push(plot);
    top = plotTop + height + 10;
    const rest = look.lang === "zh" ? `— 其余 ${others} 个项目未报告` : `— not reported by ${others} others`;
    const none = look.lang === "zh" ? "— 没有项目报告" : "— reported by no project";
    const restWords = reporting.length === 0 ? none : rest;
    const restY = reporting.length === 0 ? plotTop + (size.row - 6) / 2 : headY;
    const restRun: readonly Run[] = [{ text: restWords, tone: "ink3" }];
    const restAt =
      reporting.length === 0
        ? ({ x: nameRoom + 6, y: restY } as const)
        : ({ x: look.widthPx - 2, y: restY, align: "right" } as const);
    return [
      {
        name: metrics[metric].name[look.lang],
        value: null,
        plot: at,
        opens: null,
        shapes: [
          textLine(pen, [name, { text: " " }, period], { x: 0, y: headY }),
          ...(others === 0 ? [] : [textLine(pen, restRun, restAt)]),
        ],
      },
      ...reporting.map((project, row) => {
        const y = plotTop + (row + 0.5) * (size.row - 6);
        return valueItem(pen, { project, metric, unitId, at, plot, y }, [
          nameShape(pen, project, nameRoom, y),
        ]);
      }),
    ];
  });
  return { option: frameOption(pen, plots, items, top), heightPx: top };
}

/** Kinds of money side by side, each with its own scale; one under another where a column is too narrow. */
export function moneyColumns(basePen: Pen, money: Money): Drawn {
  const pen: Pen = { ...basePen, size: sizeForRows(basePen.size, money.projects.length) };
  const nameRoom = nameRoomOf(pen, money, 0.28);
  const columnPx = (pen.look.widthPx - nameRoom - gapPx * (money.kinds.length - 1) - 2) / money.kinds.length;
  // The longest bar is equally long in each column: lengths of different columns are not to be compared.
  const barPx = Math.min(...money.kinds.map((metric) => barRoom(pen, money, metric, columnPx)));
  const fits = money.kinds.every(
    (metric) =>
      barPx >= leastBarPx &&
      runsWidth(pen, [headOf(pen, money, metric)[0]]) <= columnPx &&
      runsWidth(pen, [headOf(pen, money, metric)[1]]) <= columnPx + gapPx - 4,
  );
  return fits ? sideBySide(pen, money, columnPx, barPx, nameRoom) : oneUnderAnother(pen, money);
}
