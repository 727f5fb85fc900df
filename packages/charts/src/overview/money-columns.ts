import { type Metric, metrics, type SubjectState } from "@lianchi/domain";
import { type Axis, axisLength } from "../engine/axis.ts";
import { type Run, runsWidth, textLine } from "../engine/drawing.ts";
import { frameOption, type Item } from "../engine/frame.ts";
import type { Pen } from "../engine/pen.ts";
import type { Picture } from "../engine/picture.ts";
import type { Plot } from "../engine/plot.ts";
import { sizeForRows, type TypeSize } from "../engine/type-size.ts";
import { type ChosenRows, chooseRows, mostRows, restName, restRuns } from "../rows/row-choice.ts";
import { technologyKey } from "../rows/technology-key.ts";
import { words } from "../words/index.ts";
import {
  headOf,
  isMixed,
  largestOf,
  type Money,
  moneyLabel,
  nameRoomOf,
  nameShapes,
  valueIn,
  valueItem,
} from "./money-parts.ts";

type Drawn = Pick<Picture, "option" | "heightPx">;
type Asked = Omit<Money, "rest" | "hasPeriods">;

const gapPx = 18;
/** Bars shorter than this say nothing: then the columns go one under another [px]. */
const leastBarPx = 30;

/** Each kind has its own scale, which ends at its largest value. */
function scaleOf(money: Money, metric: Metric): Axis {
  const max = largestOf(money, metric) || 1;
  return { max, step: max };
}

/** Room that bars of a column of `widthPx` leave to the longest one when each label fits behind its bar. */
function barRoom(pen: Pen, money: Money, metric: Metric, widthPx: number): number {
  const { projects, unitId } = money;
  const rows = projects.flatMap((project) => {
    const figure = project.figures[metric];
    if (figure === undefined) return [];
    const tailPx = 8 + runsWidth(pen, moneyLabel(pen, money, metric, figure));
    return [{ value: valueIn(project, metric, unitId) ?? 0, tailPx }];
  });
  const largest = rows.reduce((most, { value }) => Math.max(most, value), 0);
  const widest = rows.reduce((most, { tailPx }) => Math.max(most, tailPx), 0);
  if (largest === 0) return widthPx - widest;
  return axisLength({ max: largest, step: largest }, widthPx, rows, widest === 0 ? 0 : 1);
}

/** What a head may take of the gap behind its column; the last one ends at the picture's edge. */
const gapAfter = (kinds: readonly Metric[], at: number, keptPx: number) =>
  at === kinds.length - 1 ? 0 : gapPx - keptPx;

function sideBySide(roomy: Pen, money: Money, columnPx: number, barPx: number, nameRoom: number): Placed {
  const { projects, rest, kinds, unitId } = money;
  const heads = kinds.map((metric) => headOf(roomy, money, metric));
  const inOneLine = (head: readonly [Run, Run]): readonly Run[] => [head[0], { text: " " }, head[1]];
  const isOneLine = heads.every(
    (head, at) => runsWidth(roomy, inOneLine(head)) <= columnPx + gapAfter(kinds, at, 6),
  );
  // What a second line of heads takes, the rows give back: the figure keeps its height among its neighbours.
  const row = isOneLine ? roomy.size.row : Math.max(roomy.size.row - 4, roomy.size.text + 6);
  const pen: Pen = { ...roomy, size: { ...roomy.size, row } };
  const { size } = pen;
  const top = size.text + 14 + (isOneLine ? 0 : size.text + 4);
  const rows = projects.length + (rest.length === 0 ? 0 : 1);
  const plots = kinds.map((metric, at): Plot => {
    return {
      left: nameRoom + at * (columnPx + gapPx),
      top,
      width: barPx,
      height: rows * size.row,
      axis: scaleOf(money, metric),
      kind: { is: "none" },
    };
  });
  const nameAt = nameShapes(pen, money, nameRoom);
  const lastY = top + (projects.length + 0.5) * size.row;
  const items = plots.flatMap((plot, at): readonly Item[] => {
    const metric = kinds[at];
    const head = heads[at];
    if (metric === undefined || head === undefined) return [];
    const first = size.text / 2 + 2;
    const shapes = isOneLine
      ? [textLine(pen, inOneLine(head), { x: plot.left, y: first })]
      : head.map((run, line) => textLine(pen, [run], { x: plot.left, y: first + line * (size.text + 4) }));
    return [
      { name: metrics[metric].name[pen.look.lang], value: null, opens: null, shapes },
      ...projects.map((project, which) => {
        const y = top + (which + 0.5) * size.row;
        const names = at === 0 ? [nameAt(which, y)] : [];
        return valueItem(pen, { project, metric, money, plot, y, roomPx: columnPx }, names);
      }),
      ...(rest.length === 0
        ? []
        : [
            {
              name: restName(rest.length, pen.look.lang),
              value: null,
              opens: null,
              shapes: [
                ...(at === 0 ? [nameAt(projects.length, lastY)] : []),
                textLine(pen, restRuns(pen, rest, { metric, unitId, roomPx: columnPx - 8 }), {
                  x: plot.left + 6,
                  y: lastY,
                }),
              ],
            },
          ]),
    ];
  });
  const heightPx = top + rows * size.row + 4;
  return { plots, items, heightPx };
}

/** For narrow screens: each kind with the projects that report it; the others are counted in words. */
function oneUnderAnother(pen: Pen, money: Money): Placed {
  const { size, look } = pen;
  const { projects, rest, kinds, unitId } = money;
  const nameRoom = nameRoomOf(pen, money, 0.34);
  const nameAt = nameShapes(pen, money, nameRoom);
  const room = look.widthPx - nameRoom - 2;
  const rowHeight = Math.max(size.row - 6, size.text + 6);
  const lengthPx = Math.min(...kinds.map((metric) => barRoom(pen, money, metric, room)));
  const lastRow = (others: readonly SubjectState[], y: number, metric: Metric): Item => ({
    name: restName(others.length, look.lang),
    value: null,
    opens: null,
    shapes: [
      textLine(pen, [{ text: restName(others.length, look.lang), tone: "ink2" }], {
        x: nameRoom - 8,
        y,
        align: "right",
      }),
      textLine(pen, restRuns(pen, others, { metric, unitId, roomPx: room - 8 }), { x: nameRoom + 6, y }),
    ],
  });
  const plots: Plot[] = [];
  let top = 0;
  const items = kinds.flatMap((metric): readonly Item[] => {
    const reporting = projects.filter(({ figures }) => figures[metric] !== undefined);
    const [name, period] = headOf(pen, money, metric);
    const head: readonly Run[] = [name, { text: " " }, period];
    const others = rest.filter(({ figures }) => figures[metric] !== undefined);
    const silent = othersWords(pen, reporting.length + others.length, projects.length + rest.length);
    const isOneLine = runsWidth(pen, [...head, ...silent]) + 12 <= look.widthPx;
    const headY = top + size.text / 2 + 4;
    const restY = isOneLine ? headY : headY + size.text + 4;
    const plot: Plot = {
      left: nameRoom,
      top: restY + size.text / 2 + 8,
      width: Math.max(8, lengthPx),
      height: (reporting.length + (others.length === 0 ? 0 : 1)) * rowHeight,
      axis: scaleOf(money, metric),
      kind: { is: "none" },
    };
    plots.push(plot);
    top = plot.top + plot.height + 10;
    const restAt = isOneLine
      ? ({ x: look.widthPx - 2, y: restY, align: "right" } as const)
      : ({ x: 0, y: restY } as const);
    return [
      {
        name: metrics[metric].name[look.lang],
        value: null,
        opens: null,
        shapes: [
          textLine(pen, head, { x: 0, y: headY }),
          ...(silent.length === 0 ? [] : [textLine(pen, silent, restAt)]),
        ],
      },
      ...reporting.map((project, row) => {
        const y = plot.top + (row + 0.5) * rowHeight;
        const names = [nameAt(projects.indexOf(project), y)];
        return valueItem(pen, { project, metric, money, plot, y, roomPx: room }, names);
      }),
      ...(others.length === 0
        ? []
        : [lastRow(others, plot.top + (reporting.length + 0.5) * rowHeight, metric)]),
    ];
  });
  return { plots, items, heightPx: top };
}

/** How many projects a kind of money lacks. */
function othersWords({ look: { lang } }: Pen, known: number, of: number): readonly Run[] {
  const others = of - known;
  if (others === 0) return [];
  const say = words[lang].moneyByProject;
  return [{ text: known === 0 ? say.noneReports : say.othersSilent(others), tone: "ink3" }];
}

const headRowsPx = ({ text }: TypeSize) => 2 * text + 22;

/** Kinds of money side by side, each with its own scale; one under another where a column is too narrow. */
export function moneyColumns(
  basePen: Pen,
  { projects: all, ...asked }: Asked,
): Drawn & ChosenRows<SubjectState> {
  const { look, size } = basePen;
  const keyFrom = (topPx: number) =>
    technologyKey(
      basePen,
      all.map(({ fields }) => fields.technology),
      topPx,
    );
  const keyPx = keyFrom(0).heightPx;
  const frame = headRowsPx(size) + keyPx;
  const draw = (most: number) => {
    const chosen = chooseRows(all, most);
    const money: Money = { ...asked, projects: chosen.shown, rest: chosen.rest, hasPeriods: false };
    const rows = chosen.shown.length + (chosen.rest.length === 0 ? 0 : 1);
    const roomPx = (look.heightLimitPx ?? Number.POSITIVE_INFINITY) - frame;
    const pen: Pen = { ...basePen, size: sizeForRows(size, rows, roomPx) };
    const { plots, items, heightPx } = drawMoney(pen, money);
    const keyAt: Item = {
      name: "",
      value: null,
      opens: null,
      shapes: keyFrom(heightPx).shapes,
    };
    return {
      option: frameOption(pen, plots, [...items, keyAt]),
      heightPx: heightPx + keyPx,
      ...chosen,
    };
  };
  const most = mostRows(size, look.heightLimitPx, frame);
  let drawn = draw(most);
  // One under another takes a row for each kind of money that a project reports.
  for (let fewer = most - 1; fewer >= 2 && drawn.heightPx > (look.heightLimitPx ?? drawn.heightPx); fewer--)
    drawn = draw(fewer);
  return drawn;
}

type Placed = { readonly plots: readonly Plot[]; readonly items: readonly Item[]; readonly heightPx: number };

function drawMoney(pen: Pen, money: Money): Placed {
  const isUnlike = money.kinds.some((metric) => isMixed(money, metric));
  const withPeriods: Money = { ...money, hasPeriods: true };
  const full = isUnlike ? columnsOf(pen, withPeriods) : null;
  if (full !== null) return full;
  return columnsOf(pen, money) ?? oneUnderAnother(pen, withPeriods);
}

/** Side by side; null where a column is too narrow. */
function columnsOf(pen: Pen, money: Money): Placed | null {
  const nameRoom = nameRoomOf(pen, money, 0.28);
  const columnPx = (pen.look.widthPx - nameRoom - gapPx * (money.kinds.length - 1) - 2) / money.kinds.length;
  // The longest bar is equally long in each column: lengths of different columns are not to be compared.
  const barPx = Math.min(...money.kinds.map((metric) => barRoom(pen, money, metric, columnPx)));
  const fits = money.kinds.every(
    (metric, at) =>
      barPx >= leastBarPx &&
      runsWidth(pen, [headOf(pen, money, metric)[0]]) <= columnPx &&
      runsWidth(pen, [headOf(pen, money, metric)[1]]) <= columnPx + gapAfter(money.kinds, at, 4),
  );
  return fits ? sideBySide(pen, money, columnPx, barPx, nameRoom) : null;
}
