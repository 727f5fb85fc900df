import {
  basisMark,
  inUnit,
  metrics,
  numberText,
  presentStage,
  type Stage,
  type SubjectState,
  sumExact,
  unitFor,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { axisFor } from "./axis.ts";
import { penFor, type Run, rect, runsWidth, type Shape, textLine } from "./drawing.ts";
import { frameOption, type Item, type Plot, xOf } from "./frame.ts";
import { metricTable } from "./metric-table.ts";
import { bar } from "./pattern.ts";
import type { Look, Picture } from "./picture.ts";
import { chartSourceLine, plainNumber, recordOf } from "./provenance-words.ts";
import { percent } from "./words.ts";

/** Wind against the planned cluster. Sums are null when no project of that stage reports its capacity. */
export type ClusterProgress = {
  readonly cluster: SubjectState;
  readonly plannedKw: number;
  readonly underConstruction: readonly SubjectState[];
  readonly underConstructionKw: number;
  readonly gridConnected: readonly SubjectState[];
  readonly gridConnectedKw: number;
};

export function clusterProgressOf({ clusters, projects }: Overview): ClusterProgress | null {
  const cluster = clusters.find(
    (one) => one.fields.technology === "wind" && one.figures.plannedCapacity !== undefined,
  );
  if (cluster === undefined) return null;
  const windAt = (stage: Stage) =>
    projects.filter(
      (project) => project.fields.technology === "wind" && presentStage(project)?.fields.stage === stage,
    );
  const sumKw = (some: readonly SubjectState[]) =>
    sumExact(some.map((project) => project.figures.capacity?.fields.value ?? 0));
  const underConstruction = windAt("underConstruction");
  const gridConnected = windAt("gridConnected");
  return {
    cluster,
    plannedKw: cluster.figures.plannedCapacity?.fields.value ?? 0,
    underConstruction,
    underConstructionKw: sumKw(underConstruction),
    gridConnected,
    gridConnectedKw: sumKw(gridConnected),
  };
}

function titleOf(progress: ClusterProgress | null, { lang }: Look, plainTitle: string): string {
  if (progress === null || progress.plannedKw === 0) return plainTitle;
  const { plannedKw, underConstructionKw, gridConnectedKw } = progress;
  const building = percent(underConstructionKw / plannedKw);
  const running = percent(gridConnectedKw / plannedKw);
  if (lang === "zh") {
    const head = underConstructionKw > 0 ? `在建风电相当于集群规划的 ${building}` : "尚无在建风电";
    return `${head}，${gridConnectedKw > 0 ? `已并网风电相当于 ${running}` : "尚无风电并网"}`;
  }
  const head =
    underConstructionKw > 0
      ? `Wind under construction equals ${building} of the planned cluster`
      : "No wind is under construction";
  return `${head}; ${gridConnectedKw > 0 ? `grid-connected wind ${running}` : "none is grid-connected"}`;
}

const noteText = {
  zh: "在建与已并网风电项目是否属于规划的点位，报道未说明；此处只作比较，不计入集群进度。",
  en: "Whether these wind projects are among the planned sites is not reported: a comparison, not the cluster's progress.",
} as const;

/** Planned wind as a grey bar, wind under construction hatched over its beginning, grid-connected wind as a heavy line. */
export function clusterProgress(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const { palette, size } = pen;
  const { lang } = look;
  const zh = lang === "zh";
  const progress = clusterProgressOf(overview);
  const plannedKw = progress?.plannedKw ?? 0;
  const unitId = unitFor("power", plannedKw, look);
  const unit = units[unitId].label[lang];
  const planned = inUnit(plannedKw, unitId);
  const building = inUnit(progress?.underConstructionKw ?? 0, unitId);
  const running = inUnit(progress?.gridConnectedKw ?? 0, unitId);
  const barHeight = Math.round(size.bar * 1.5);
  const top = size.text + 12;
  const largest = Math.max(planned, building + running, 1e-9);
  const step = axisFor(largest, 1, () => 0).step;
  const plot: Plot = {
    left: 1,
    top,
    width: look.widthPx - 2,
    height: barHeight,
    axis: { max: largest, step },
  };
  const y = top + barHeight / 2;
  const heightPx = top + barHeight + size.axis + 14;
  const reported = { basis: "reported", mark: basisMark.reported[lang] } as const;

  const runningEnd = xOf(plot, running);
  const buildingEnd = xOf(plot, running + building);
  const onlyBuilding = progress?.underConstruction.length === 1 ? progress.underConstruction[0] : undefined;
  const buildingValue = `${zh ? "在建 " : "Under construction "}${numberText(progress?.underConstructionKw ?? 0, unitId)}${look.size === "phone" ? "" : ` ${unit}`}`;
  const inBrackets =
    onlyBuilding === undefined || look.size === "phone"
      ? ""
      : zh
        ? `（${onlyBuilding.fields.shortName.zh}）`
        : ` (${onlyBuilding.fields.shortName.en})`;
  const buildingLabel: readonly Run[] = [
    { text: buildingValue, isBold: true },
    { text: inBrackets },
    reported,
  ];
  const plannedLabel: readonly Run[] = [
    {
      text: `${zh ? "规划 " : "Planned "}${numberText(plannedKw, unitId)}${look.size === "phone" ? "" : ` ${unit}`}`,
      isBold: true,
    },
    reported,
  ];
  const doLabelsFit =
    runsWidth(pen, buildingLabel) + runsWidth(pen, plannedLabel) + buildingEnd + 30 < look.widthPx;
  const runningNote = running > 0 ? "" : zh ? "　在运项目中没有风电" : "  no wind project is running";
  const plannedShapes: readonly Shape[] = [
    rect(
      { x: plot.left, y: top, width: xOf(plot, planned) - plot.left, height: barHeight },
      { fill: palette.stage.planned, stroke: palette.outline, lineWidth: 0.8 },
    ),
    textLine(pen, plannedLabel, {
      x: xOf(plot, planned) - 8,
      y: doLabelsFit ? y : top - size.text / 2 - 5,
      align: "right",
    }),
  ];
  const items: readonly Item[] = [
    {
      name: metrics.plannedCapacity.name[lang],
      value: planned,
      plot: 0,
      opens: progress?.cluster.figures.plannedCapacity?.id ?? null,
      shapes: plannedShapes,
    },
    {
      name: zh ? "在建风电" : "Wind under construction",
      value: building,
      plot: 0,
      opens: onlyBuilding?.figures.capacity?.id ?? null,
      shapes:
        building === 0
          ? []
          : [
              ...bar(
                pen,
                { x: runningEnd, y: top, width: buildingEnd - runningEnd, height: barHeight },
                { fill: palette.stage.underConstruction, technology: null, isUnderConstruction: true },
              ),
              textLine(pen, buildingLabel, { x: buildingEnd + 8, y }),
            ],
    },
    {
      name: zh ? "已并网风电" : "Grid-connected wind",
      value: running,
      plot: 0,
      opens: null,
      shapes: [
        rect(
          { x: plot.left, y: top, width: runningEnd - plot.left, height: barHeight },
          { fill: palette.stage.gridConnected },
        ),
        rect(
          { x: plot.left - 1, y: top - 2, width: 2.5, height: barHeight + 4 },
          { fill: palette.stage.gridConnected },
        ),
        textLine(
          pen,
          [
            {
              text: `${zh ? "已并网 " : "Grid-connected "}${numberText(progress?.gridConnectedKw ?? 0, unitId)}`,
              isBold: true,
            },
            ...(doLabelsFit ? [{ text: runningNote, tone: "ink3" } as const] : []),
          ],
          { x: plot.left, y: size.text / 2 + 1 },
        ),
      ],
    },
  ];
  const winds = [...(progress?.underConstruction ?? []), ...(progress?.gridConnected ?? [])];
  const figures = [
    ...(progress === null ? [] : [progress.cluster.figures.plannedCapacity]),
    ...winds.map((project) => project.figures.capacity),
  ].flatMap((figure) => figure ?? []);
  const plainTitle = zh
    ? "风电集群：规划、在建与并网"
    : "Wind cluster: planned, under construction, grid-connected";
  const none = {
    subject: zh ? "已并网风电" : "Grid-connected wind",
    metric: metrics.capacity.name[lang],
    value: plainNumber(0, unitId),
    unit,
    period: "",
    basis: zh ? "推算" : "Derived",
    source: zh ? "项目清单中没有已并网风电" : "no wind project in the list is grid-connected",
  };
  const table = metricTable(winds, [{ metric: "capacity", unitId }], look);
  const plannedRow =
    progress === null
      ? []
      : metricTable([progress.cluster], [{ metric: "plannedCapacity", unitId }], look).rows;
  return {
    chart: "cluster-progress",
    title: titleOf(progress, look, plainTitle),
    plainTitle,
    subtitle: zh
      ? `风电装机，${unit}；斜纹为在建，灰色为规划`
      : `Wind capacity, ${unit}; hatched: under construction, grey: planned`,
    note: progress === null ? null : noteText[lang],
    coverage: null,
    sourceLine: chartSourceLine(overview, figures, look),
    description: titleOf(progress, look, plainTitle),
    isEmpty: progress === null,
    heightPx,
    option: frameOption(pen, [plot], items, heightPx),
    table: { columns: table.columns, rows: [...plannedRow, ...table.rows] },
    records:
      progress === null
        ? []
        : [
            recordOf(overview, progress.cluster, "plannedCapacity", unitId, look),
            ...winds.map((project) => recordOf(overview, project, "capacity", unitId, look)),
            ...(progress.gridConnected.length === 0 ? [none] : []),
          ],
  };
}
