import {
  basisMark,
  type Figure,
  inUnit,
  type Metric,
  metrics,
  numberText,
  periodText,
  type SubjectState,
  unitForAll,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { axisFor } from "./axis.ts";
import { type Pen, penFor, type Run, runsWidth, type Shape, textLine, zeroLine } from "./drawing.ts";
import { frameOption, type Item, type Plot, xOf } from "./frame.ts";
import { metricTable } from "./metric-table.ts";
import { bar } from "./pattern.ts";
import type { Look, Picture } from "./picture.ts";
import { chartSourceLine, coverageText, recordOf } from "./provenance-words.ts";
import { precisionRun, rowLimit, undrawnNote } from "./ranked-bars.ts";
import { fitText, textWidth } from "./type-size.ts";

/** Three kinds of money that are never one sum: each has its own column and its own scale. */
const kinds: readonly Metric[] = ["tax", "revenueInclTax", "outputValue"];

const figuresOf = (projects: readonly SubjectState[], metric: Metric): readonly Figure[] =>
  projects.flatMap((project) => project.figures[metric] ?? []);

function byAnyMoney(projects: readonly SubjectState[]): readonly SubjectState[] {
  const rank = (project: SubjectState) => {
    const at = kinds.findIndex((metric) => project.figures[metric] !== undefined);
    return at === -1 ? kinds.length : at;
  };
  return projects.toSorted((a, b) => rank(a) - rank(b));
}

function headOf(pen: Pen, metric: Metric, figures: readonly Figure[], roomPx: number): readonly Run[] {
  const { lang } = pen.look;
  const name = metrics[metric].name[lang];
  const periods = [...new Set(figures.map(({ fields }) => periodText(fields.period, lang)))];
  const [only] = periods;
  const period =
    only === undefined ? "" : periods.length === 1 ? only : lang === "zh" ? "期间不一" : "unlike periods";
  const room = roomPx - textWidth(name, pen.size.text) - 6;
  return [
    { text: name, isBold: true },
    ...(textWidth(period, pen.size.text) < room && period !== ""
      ? [{ text: ` ${period}`, tone: "ink3" } as const]
      : []),
  ];
}

/** Tax, revenue and output value of each project, side by side and never added. */
export function moneyByProject(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const { size } = pen;
  const zh = look.lang === "zh";
  const ordered = byAnyMoney(overview.projects);
  const projects = ordered.slice(0, rowLimit);
  const all = kinds.flatMap((metric) => figuresOf(projects, metric));
  const unitId = unitForAll(
    "money",
    all.map(({ fields }) => fields.value ?? 0),
    look,
  );
  const names = projects.map(({ fields }) => fields.shortName[look.lang]);
  const nameRoom =
    Math.min(look.widthPx * 0.26, Math.max(20, ...names.map((name) => textWidth(name, size.text)))) + 10;
  const gap = 18;
  const columnWidth = (look.widthPx - nameRoom - gap * (kinds.length - 1) - 2) / kinds.length;
  const top = size.text + 14;
  const plots = kinds.map((metric, at): Plot => {
    const figures = figuresOf(projects, metric);
    const values = figures.map(({ fields }) => inUnit(fields.value ?? 0, unitId));
    const widest = Math.max(0, ...figures.map((figure) => runsWidth(pen, labelOf(pen, figure, unitId)) + 8));
    const reach = (max: number) => (Math.max(0, ...values) / max) * columnWidth + widest;
    const axis = axisFor(Math.max(0, ...values), columnWidth, reach);
    return {
      left: nameRoom + at * (columnWidth + gap),
      top,
      width: columnWidth,
      height: projects.length * size.row,
      axis,
    };
  });
  const heads = kinds.map((metric, at): Item => {
    const plot = plots[at];
    const shapes: readonly Shape[] =
      plot === undefined
        ? []
        : [
            textLine(pen, headOf(pen, metric, figuresOf(projects, metric), columnWidth), {
              x: plot.left,
              y: size.text / 2 + 2,
            }),
          ];
    return { name: metrics[metric].name[look.lang], value: null, plot: at, opens: null, shapes };
  });
  const cells = projects.flatMap((project, row) =>
    kinds.map((metric, at) =>
      cellItem(pen, { project, metric, row, at, plot: plots[at], unitId, name: names[row] ?? "", nameRoom }),
    ),
  );
  const heightPx = top + projects.length * size.row + 4;
  const plainTitle = zh
    ? "税收、含税收入与产值：按项目"
    : "Tax, revenue incl. tax and output value by project";
  const present = kinds.filter((metric) => figuresOf(projects, metric).length > 0);
  const counts = kinds.map((metric) => figuresOf(overview.projects, metric).length);
  const of = overview.projects.length;
  const areAlike = new Set(counts).size === 1;
  const coverageWords = areAlike
    ? `${zh ? "每列 " : "Each column: "}${coverageText(counts[0] ?? 0, of, look.lang)}`
    : kinds
        .map((metric, at) => `${metrics[metric].name[look.lang]} ${counts[at]}/${of}`)
        .join(zh ? "，" : ", ");
  return {
    chart: "money-by-project",
    title:
      present.length < 2
        ? plainTitle
        : zh
          ? `${present.length === 3 ? "三" : "两"}项金额口径各异，不可相加`
          : "Unlike kinds of money, never to be added",
    plainTitle,
    subtitle: zh
      ? `${units[unitId].label.zh}；各列自有刻度`
      : `${units[unitId].label.en}; each column has its own scale`,
    note: undrawnNote(ordered.length - projects.length, zh),
    coverage:
      of === 0 ? null : { known: areAlike ? (counts[0] ?? 0) : Math.max(...counts), of, text: coverageWords },
    sourceLine: chartSourceLine(overview, all, look),
    description: zh
      ? `${of} 个项目的税收、含税收入、产值三列条形图，各列自有刻度`
      : `Three columns of bars for ${of} projects: tax, revenue incl. tax, output value, each with its own scale`,
    isEmpty: all.length === 0,
    heightPx,
    option: frameOption(pen, plots, [...heads, ...cells], heightPx, false),
    table: metricTable(
      ordered,
      kinds.map((metric) => ({ metric, unitId })),
      look,
    ),
    records: ordered.flatMap((project) =>
      kinds.map((metric) => recordOf(overview, project, metric, unitId, look)),
    ),
  };
}

function labelOf(pen: Pen, figure: Figure, unitId: Parameters<typeof inUnit>[1]): readonly Run[] {
  const { fields } = figure;
  const mark = { basis: fields.basis, mark: basisMark[fields.basis][pen.look.lang] } as const;
  return [...precisionRun(figure, pen), { text: numberText(fields.value ?? 0, unitId), isBold: true }, mark];
}

type CellPlace = {
  readonly project: SubjectState;
  readonly metric: Metric;
  readonly row: number;
  readonly at: number;
  readonly plot: Plot | undefined;
  readonly unitId: Parameters<typeof inUnit>[1];
  readonly name: string;
  readonly nameRoom: number;
};

function cellItem(pen: Pen, { project, metric, row, at, plot, unitId, name, nameRoom }: CellPlace): Item {
  const figure = project.figures[metric];
  const label = `${project.fields.name[pen.look.lang]} ${metrics[metric].name[pen.look.lang]}`;
  if (plot === undefined) return { name: label, value: null, plot: at, opens: null, shapes: [] };
  const y = plot.top + (row + 0.5) * pen.size.row;
  const value = figure === undefined ? null : inUnit(figure.fields.value ?? 0, unitId);
  const end = value === null ? plot.left : xOf(plot, value);
  const { technology } = project.fields;
  const fill = technology === null ? pen.palette.ink3 : pen.palette.technology[technology];
  const box = { x: plot.left, y: y - pen.size.bar / 2, width: end - plot.left, height: pen.size.bar };
  const shapes: readonly Shape[] = [
    ...(at === 0
      ? [
          textLine(pen, [{ text: fitText(name, pen.size.text, nameRoom - 10) }], {
            x: plot.left - 8,
            y,
            align: "right",
          }),
        ]
      : []),
    ...(figure === undefined ? [] : bar(pen, box, { fill, technology, isUnderConstruction: false })),
    textLine(pen, figure === undefined ? [{ text: "—", tone: "ink3" }] : labelOf(pen, figure, unitId), {
      x: end + 6,
      y,
    }),
    zeroLine(pen, plot.left, y - pen.size.row / 2, y + pen.size.row / 2),
  ];
  return { name: label, value, plot: at, opens: figure?.id ?? null, shapes };
}
