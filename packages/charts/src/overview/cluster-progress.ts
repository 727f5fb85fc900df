import {
  basisName,
  type Metric,
  metrics,
  numberText,
  precisionWord,
  type Stage,
  type SubjectState,
  stageName,
  type Text,
  type UnitId,
  unitFor,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { roughLine } from "../engine/label.ts";
import type { NativeChart } from "../engine/native-chart.ts";
import { penFor } from "../engine/pen.ts";
import type { ChartRecord, Look, Picture } from "../engine/picture.ts";
import { isFiltered, spoken } from "../engine/sentences.ts";
import { metricTable } from "../rows/metric-table.ts";
import { nativeNumber, nativePalette, nativeTitle, qualified } from "../rows/native-parts.ts";
import { absenceText, chartSourceLine, plainNumber, recordOf } from "../rows/provenance-words.ts";
import { clusterBar } from "./cluster-bar.ts";
import { clusterNote, clusterTitle } from "./cluster-words.ts";
import { type ClusterProgress, clusterProgressOf } from "./wind-cluster.ts";

const connectedName: Text = { zh: "已并网风电项目", en: "Grid-connected wind projects" };
const siteRecordsName: Text = {
  zh: "点位记录（按记录汇总）",
  en: "site records (counted from the records)",
};
const sitesName: Text = { zh: "已并网点位（按点位记录）", en: "Grid-connected sites (by site records)" };

/** The cluster and the projects beside it, a bar each; a project that reports no capacity has none. That no wind project
 *  is on the grid is known: a zero. */
function nativeOf(progress: ClusterProgress | null, unitId: UnitId, { lang }: Look): NativeChart {
  const rowsOf = (stage: Stage, metric: Metric, subjects: readonly SubjectState[]) =>
    subjects.map((subject) => {
      const { value = null, precision = "exact" } = subject.figures[metric]?.fields ?? {};
      const word = value === null ? absenceText(subject, metric, lang) : precisionWord[precision][lang];
      return {
        stage,
        name: qualified(subject.fields.shortName[lang], [word], lang),
        value: nativeNumber(value, unitId),
      };
    });
  const rows =
    progress === null
      ? []
      : [
          ...rowsOf("planned", "plannedCapacity", [progress.cluster]),
          ...rowsOf("underConstruction", "capacity", progress.underConstruction),
          ...(progress.connectedSites === 0
            ? []
            : [
                {
                  stage: "gridConnected" as const,
                  name: sitesName[lang],
                  value: nativeNumber(progress.connectedSitesKw, unitId),
                },
              ]),
          ...(progress.gridConnected.length === 0
            ? [{ stage: "gridConnected" as const, name: connectedName[lang], value: 0 }]
            : rowsOf("gridConnected", "capacity", progress.gridConnected)),
        ];
  const stages = [...new Set(rows.map(({ stage }) => stage))];
  return {
    kind: "bar",
    isStacked: true,
    hasReasons: true,
    categories: rows.map(({ name }) => name),
    series: stages.map((stage) => ({
      name: stageName[stage][lang],
      values: rows.map((row) => (row.stage === stage ? row.value : null)),
      colour: nativePalette.stage[stage],
    })),
    categoryTitle: lang === "zh" ? "集群与项目" : "Cluster and projects",
    valueTitle: nativeTitle(lang === "zh" ? "风电装机" : "Wind", units[unitId].label[lang], lang),
  };
}

/** What the site records have on the grid, as a line of the CSV; none where they have nothing. */
function siteRecords(
  { asOf }: Overview,
  progress: ClusterProgress,
  unitId: UnitId,
  { lang }: Look,
): readonly ChartRecord[] {
  if (progress.connectedSites === 0) return [];
  const zh = lang === "zh";
  const sites = numberText(progress.connectedSites, "piece");
  return [
    {
      subject: sitesName[lang],
      metric: metrics.capacity.name[lang],
      value: plainNumber(progress.connectedSitesKw, unitId),
      unit: units[unitId].label[lang],
      period: asOf,
      basis: basisName.summed[lang],
      source: zh ? `点位记录，${sites} 个点位` : `site records, ${sites} sites`,
    },
  ];
}

/** Planned wind as a grey bar, wind under construction hatched over its beginning, grid-connected wind as a heavy line. */
export function clusterProgress(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const progress = clusterProgressOf(overview);
  const unitId = unitFor("power", progress?.plannedKw ?? 0, look);
  const unit = units[unitId].label[lang];
  const plainTitle = zh
    ? "风电集群：规划、在建与并网"
    : "Wind cluster: planned, under construction, grid-connected";
  const title = clusterTitle(overview, progress, look, plainTitle);
  const winds = progress === null ? [] : [...progress.underConstruction, ...progress.gridConnected];
  const figures = [
    progress?.cluster.figures.plannedCapacity,
    ...winds.map((project) => project.figures.capacity),
  ].flatMap((figure) => figure ?? []);
  const none: ChartRecord = {
    subject: connectedName[lang],
    metric: metrics.capacity.name[lang],
    value: plainNumber(0, unitId),
    unit,
    period: "",
    basis: basisName.summed[lang],
    source: isFiltered(overview)
      ? zh
        ? "所选项目中没有已并网风电"
        : "no wind project among the chosen ones is grid-connected"
      : zh
        ? "项目清单中没有已并网风电"
        : "no wind project in the list is grid-connected",
  };
  const said =
    progress === null
      ? []
      : [
          `${zh ? "规划" : "planned"} ${roughLine({ value: progress.plannedKw, precision: progress.cluster.figures.plannedCapacity?.fields.precision ?? "exact" }, unitId, lang)}`,
          ...(progress.connectedSites === 0
            ? []
            : [`${sitesName[lang]} ${numberText(progress.connectedSitesKw, unitId)} ${unit}`]),
          ...winds.map((project) => {
            const { value = null, precision = "exact" } = project.figures.capacity?.fields ?? {};
            const name = project.fields.shortName[lang];
            if (value === null) return `${name} ${zh ? "未报道" : "not reported"}`;
            return `${name} ${roughLine({ value, precision }, unitId, lang)}`;
          }),
        ];
  const table = metricTable(
    winds,
    { metrics: [{ metric: "capacity", unitId }], sources: overview.sources },
    look,
  );
  const planned =
    progress === null
      ? []
      : metricTable(
          [progress.cluster],
          { metrics: [{ metric: "plannedCapacity", unitId }], sources: overview.sources },
          look,
        ).rows;
  const hatched = zh ? "斜纹为在建，灰色为规划" : "hatched: under construction, grey: planned";
  return {
    chart: "cluster-progress",
    title,
    plainTitle,
    subtitle: zh ? `风电装机，${unit}；${hatched}` : `Wind, ${unit}; ${hatched}`,
    note: progress === null ? null : clusterNote(progress, lang),
    coverage: null,
    sourceLine: [
      chartSourceLine(overview, figures, look),
      ...(progress === null || progress.connectedSites === 0 ? [] : [siteRecordsName[lang]]),
    ].join(zh ? "；" : "; "),
    description: spoken(title, said, lang),
    isEmpty: progress === null,
    ...clusterBar(pen, progress, unitId, isFiltered(overview)),
    table: {
      columns: table.columns,
      rows: [
        ...planned,
        ...(progress === null || progress.connectedSites === 0
          ? []
          : [
              [
                { text: sitesName[lang] },
                { text: numberText(progress.connectedSitesKw, unitId), basis: "summed" as const },
                { text: zh ? "点位记录" : "site records" },
              ],
            ]),
        ...table.rows,
      ],
    },
    records:
      progress === null
        ? []
        : [
            recordOf(overview, progress.cluster, "plannedCapacity", unitId, look),
            ...siteRecords(overview, progress, unitId, look),
            ...winds.map((project) => recordOf(overview, project, "capacity", unitId, look)),
            ...(progress.gridConnected.length === 0 ? [none] : []),
          ],
    native: nativeOf(progress, unitId, look),
  };
}
