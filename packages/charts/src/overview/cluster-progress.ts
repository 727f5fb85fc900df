import {
  basisName,
  domainWords,
  type Metric,
  metrics,
  numberText,
  precisionWord,
  type Stage,
  type SubjectState,
  stageName,
  type UnitId,
  unitFor,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { roughLine } from "../engine/label.ts";
import type { NativeChart } from "../engine/native-chart.ts";
import { penFor } from "../engine/pen.ts";
import type { ChartRecord, Drawing, Look } from "../engine/picture.ts";
import { isFiltered, nameInUnit, spoken } from "../engine/sentences.ts";
import { metricTable } from "../rows/metric-table.ts";
import { nativeNumber, nativePalette, qualified } from "../rows/native-parts.ts";
import { absenceText, chartSourceLine, plainNumber, recordOf } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { clusterBar } from "./cluster-bar.ts";
import { clusterNote, clusterTitle } from "./cluster-words.ts";
import { type ClusterProgress, clusterProgressOf } from "./wind-cluster.ts";

/** The cluster and the projects beside it, a bar each; a project that reports no capacity has none. That no wind project
 *  is on the grid is known: a zero. */
function nativeOf(progress: ClusterProgress | null, unitId: UnitId, { lang }: Look): NativeChart {
  const say = words[lang].windCluster;
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
                  name: say.connectedSitesByRecords,
                  value: nativeNumber(progress.connectedSitesKw, unitId),
                },
              ]),
          ...(progress.gridConnected.length === 0
            ? [{ stage: "gridConnected" as const, name: say.connectedProjects, value: 0 }]
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
    categoryTitle: say.clusterAndProjects,
    valueTitle: nameInUnit(say.windCapacity, units[unitId].label[lang], lang),
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
  const say = words[lang].windCluster;
  const sites = numberText(progress.connectedSites, "piece");
  return [
    {
      subject: say.connectedSitesByRecords,
      metric: metrics.capacity.name[lang],
      value: plainNumber(progress.connectedSitesKw, unitId),
      unit: units[unitId].label[lang],
      period: asOf,
      basis: basisName.summed[lang],
      source: say.siteRecordsOf(sites),
    },
  ];
}

function draw(overview: Overview, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const say = words[lang].windCluster;
  const progress = clusterProgressOf(overview);
  const unitId = unitFor("power", progress?.plannedKw ?? 0, look);
  const unit = units[unitId].label[lang];
  const title = clusterTitle(overview, progress, look, plainTitle);
  const winds = progress === null ? [] : [...progress.underConstruction, ...progress.gridConnected];
  const figures = [
    progress?.cluster.figures.plannedCapacity,
    ...winds.map((project) => project.figures.capacity),
  ].flatMap((figure) => figure ?? []);
  const none: ChartRecord = {
    subject: say.connectedProjects,
    metric: metrics.capacity.name[lang],
    value: plainNumber(0, unitId),
    unit,
    period: "",
    basis: basisName.summed[lang],
    source: isFiltered(overview) ? say.noneChosenConnected : say.noneListedConnected,
  };
  const said =
    progress === null
      ? []
      : [
          say.plannedSaid(
            roughLine(
              {
                value: progress.plannedKw,
                precision: progress.cluster.figures.plannedCapacity?.fields.precision ?? "exact",
              },
              unitId,
              lang,
            ),
          ),
          ...(progress.connectedSites === 0
            ? []
            : [`${say.connectedSitesByRecords} ${numberText(progress.connectedSitesKw, unitId)} ${unit}`]),
          ...winds.map((project) => {
            const { value = null, precision = "exact" } = project.figures.capacity?.fields ?? {};
            const name = project.fields.shortName[lang];
            if (value === null) return `${name} ${words[lang].rows.notReported}`;
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
  return {
    title,
    subtitle: say.subtitle(unit),
    note: progress === null ? null : clusterNote(progress, lang),
    coverage: null,
    sourceLine: [
      chartSourceLine(overview, figures, look),
      ...(progress === null || progress.connectedSites === 0 ? [] : [say.siteRecordsCounted]),
    ].join(domainWords[lang].text.semicolon),
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
                { text: say.connectedSitesByRecords },
                { text: numberText(progress.connectedSitesKw, unitId), basis: "summed" as const },
                { text: say.siteRecords },
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

/** Planned wind as a grey bar, wind under construction hatched over its beginning, grid-connected wind as a heavy line. */
export const clusterProgress = chart({
  id: "cluster-progress",
  needs: "overview",
  expectedHeightPx: { page: 72, phone: 73, big: 55, file: 86 },
  metrics: ["plannedCapacity", "siteCount"],
  draw,
});
