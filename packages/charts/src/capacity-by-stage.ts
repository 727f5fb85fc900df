import {
  basisMark,
  inUnit,
  metrics,
  numberText,
  presentStage,
  type Stage,
  type SubjectState,
  stageName,
  sumExact,
  type Technology,
  technologies,
  technologyName,
  type UnitId,
  unitForAll,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { axisFor } from "./axis.ts";
import { type Pen, penFor, type Run, rect, runsWidth, type Shape, textLine, zeroLine } from "./drawing.ts";
import { frameOption, type Item, type Plot, xOf } from "./frame.ts";
import { metricTable } from "./metric-table.ts";
import { bar } from "./pattern.ts";
import type { Look, Picture } from "./picture.ts";
import { chartSourceLine, coverage, recordOf } from "./provenance-words.ts";
import { textWidth } from "./type-size.ts";
import { shareWord } from "./words.ts";

/** Known capacity of one technology in one stage. */
export type Segment = {
  readonly technology: Technology;
  readonly valueKw: number;
  readonly projects: readonly SubjectState[];
};
export type StageRow = {
  readonly stage: Stage;
  readonly segments: readonly Segment[];
  /** Technologies of this stage with a project that reports no capacity. */
  readonly missing: readonly Technology[];
};

const stageOrder: readonly Stage[] = [
  "planned",
  "permitted",
  "underConstruction",
  "gridConnected",
  "dropped",
];

/** Capacity of the projects by stage, then by technology; stages without a project are left out. */
export function stageRows(projects: readonly SubjectState[]): readonly StageRow[] {
  return stageOrder.flatMap((stage) => {
    const inStage = projects.filter(
      (project) => (presentStage(project)?.fields.stage ?? "planned") === stage,
    );
    if (inStage.length === 0) return [];
    const segments = technologies.flatMap((technology): readonly Segment[] => {
      const known = inStage.filter(
        (project) => project.fields.technology === technology && project.figures.capacity !== undefined,
      );
      const valueKw = sumExact(known.map((project) => project.figures.capacity?.fields.value ?? 0));
      return known.length === 0 ? [] : [{ technology, valueKw, projects: known }];
    });
    const missing = technologies.filter((technology) =>
      inStage.some(
        (project) => project.fields.technology === technology && project.figures.capacity === undefined,
      ),
    );
    return [{ stage, segments, missing }];
  });
}

function titleOf(overview: Overview, rows: readonly StageRow[], { lang }: Look, plainTitle: string): string {
  const total = overview.totals.capacity.value ?? 0;
  const all = rows.flatMap(({ stage, segments }) => segments.map((segment) => ({ stage, ...segment })));
  const [largest] = all.toSorted((a, b) => b.valueKw - a.valueKw);
  if (largest === undefined || all.length < 2 || largest.valueKw < total / 2) return plainTitle;
  const share = shareWord(largest.valueKw / total, lang);
  const technology = technologyName[largest.technology][lang];
  const stage = stageName[largest.stage][lang];
  if (lang === "zh") return `已知装机中，${share}是${stage}${technology}`;
  return `${share.charAt(0).toUpperCase()}${share.slice(1)} of known capacity is ${technology.toLowerCase()} ${stage.toLowerCase()}`;
}

type Geometry = {
  readonly plot: Plot;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly unitId: UnitId;
};

function segmentLabel(pen: Pen, segment: Segment, unitId: UnitId): readonly Run[] {
  const { lang } = pen.look;
  const bases = new Set(
    segment.projects.map((project) => project.figures.capacity?.fields.basis ?? "reported"),
  );
  const [only] = bases;
  const basis = segment.projects.length === 1 && only !== undefined ? only : "derived";
  return [
    { text: `${technologyName[segment.technology][lang]} `, tone: "ink2" },
    { text: numberText(segment.valueKw, unitId), isBold: true },
    { basis, mark: basisMark[basis][lang] },
  ];
}

function missingShapes(pen: Pen, row: StageRow, x: number, y: number, height: number): readonly Shape[] {
  if (row.missing.length === 0) return [];
  const { lang } = pen.look;
  const side = Math.min(height, pen.size.bar);
  const names = row.missing
    .map((technology) => technologyName[technology][lang])
    .join(lang === "zh" ? "、" : ", ");
  return [
    rect(
      { x: x + 9, y: y - side / 2, width: side, height: side },
      { fill: "none", stroke: pen.palette.ink3, lineDash: [3, 2.5], lineWidth: 1 },
    ),
    textLine(pen, [{ text: `${names} ${lang === "zh" ? "未报道" : "not reported"}`, tone: "ink3" }], {
      x: x + side + 16,
      y,
    }),
  ];
}

function rowItems(
  pen: Pen,
  row: StageRow,
  at: number,
  { plot, rowHeight, barHeight, unitId }: Geometry,
): readonly Item[] {
  const { lang } = pen.look;
  const y = plot.top + at * rowHeight + pen.size.text + 8;
  const middle = y + barHeight / 2;
  let startKw = 0;
  let labelEnd = Number.NEGATIVE_INFINITY;
  const drawn = row.segments.map((segment): Item => {
    const left = xOf(plot, inUnit(startKw, unitId));
    startKw = sumExact([startKw, segment.valueKw]);
    const right = xOf(plot, inUnit(startKw, unitId));
    const label = segmentLabel(pen, segment, unitId);
    const labelX = Math.max(left + 1, labelEnd + 8);
    labelEnd = labelX + runsWidth(pen, label);
    const box = { x: left, y, width: Math.max(0, right - left - 1), height: barHeight };
    const kind = {
      fill: pen.palette.technology[segment.technology],
      technology: segment.technology,
      isUnderConstruction: row.stage === "underConstruction",
    };
    const [only] = segment.projects;
    return {
      name: `${stageName[row.stage][lang]} ${technologyName[segment.technology][lang]}`,
      value: inUnit(segment.valueKw, unitId),
      plot: 0,
      opens:
        segment.projects.length === 1 && only !== undefined
          ? (only.figures.capacity?.id ?? null)
          : "total.capacity",
      shapes: [...bar(pen, box, kind), textLine(pen, label, { x: labelX, y: y - pen.size.text / 2 - 4 })],
    };
  });
  const end = xOf(plot, inUnit(startKw, unitId));
  const beside: Item = {
    name: stageName[row.stage][lang],
    value: null,
    plot: 0,
    opens: null,
    shapes: [
      textLine(pen, [{ text: stageName[row.stage][lang] }], { x: plot.left - 8, y: middle, align: "right" }),
      ...missingShapes(pen, row, Math.max(end, plot.left), middle, barHeight),
      zeroLine(pen, plot.left, plot.top + at * rowHeight, plot.top + (at + 1) * rowHeight),
    ],
  };
  return [...drawn, beside];
}

/** Known capacity by stage and technology; what a stage does not know is a dashed square without length. */
export function capacityByStage(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const zh = look.lang === "zh";
  const rows = stageRows(overview.projects);
  const figures = overview.projects.flatMap((project) => project.figures.capacity ?? []);
  const segments = rows.flatMap((row) => row.segments);
  const unitId = unitForAll(
    "power",
    segments.map(({ valueKw }) => valueKw),
    look,
  );
  const left =
    Math.max(20, ...rows.map(({ stage }) => textWidth(stageName[stage][look.lang], pen.size.text))) + 12;
  const barHeight = Math.round(pen.size.bar * 1.55);
  const rowHeight = barHeight + pen.size.text + 18;
  const width = Math.max(60, look.widthPx - left - 14);
  const sums = rows.map((row) => inUnit(sumExact(row.segments.map(({ valueKw }) => valueKw)), unitId));
  const missingRoom = rows.map(({ missing }) =>
    missing.length === 0 ? 0 : 40 + missing.length * 4.2 * pen.size.text + pen.size.text * 3,
  );
  const reach = (max: number) =>
    Math.max(0, ...sums.map((sum, at) => (sum / max) * width + (missingRoom[at] ?? 0)));
  const axis = axisFor(Math.max(0, ...sums), width, reach);
  const plot: Plot = { left, top: 2, width, height: rows.length * rowHeight, axis };
  const items = rows.flatMap((row, at) => rowItems(pen, row, at, { plot, rowHeight, barHeight, unitId }));
  const heightPx = plot.top + plot.height + pen.size.axis + 14;
  const plainTitle = zh ? "装机容量：按阶段与技术" : "Capacity by stage and technology";
  const { known, of } = overview.totals.capacity;
  const unit = units[unitId].label[look.lang];
  return {
    chart: "capacity-by-stage",
    title: titleOf(overview, rows, look, plainTitle),
    plainTitle,
    subtitle: zh
      ? `${metrics.capacity.name.zh}，${unit}；按阶段与技术，斜纹为在建`
      : `Capacity, ${unit}; by stage and technology, hatched: under construction`,
    note: null,
    coverage: coverage(known, of, look.lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: zh
      ? `${rows.length} 个阶段的装机容量条形图，${known}/${of} 个项目已报告`
      : `Bar chart of capacity in ${rows.length} stages, reported by ${known} of ${of} projects`,
    isEmpty: known === 0,
    heightPx,
    option: frameOption(pen, [plot], items, heightPx),
    table: withStage(
      metricTable(overview.projects, [{ metric: "capacity", unitId }], look),
      overview.projects,
      look,
    ),
    records: overview.projects.map((project) => recordOf(overview, project, "capacity", unitId, look)),
  };
}

function withStage(
  table: Picture["table"],
  projects: readonly SubjectState[],
  { lang }: Look,
): Picture["table"] {
  const stageOf = (project: SubjectState | undefined) => {
    const stage = project === undefined ? undefined : presentStage(project)?.fields.stage;
    return stage === undefined ? "—" : stageName[stage][lang];
  };
  return {
    columns: [...table.columns, { label: lang === "zh" ? "阶段" : "Stage", isNumber: false }],
    rows: table.rows.map((row, at) => [...row, { text: stageOf(projects[at]) }]),
  };
}
