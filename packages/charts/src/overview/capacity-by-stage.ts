import {
  besideSentence,
  countedStages,
  type Lang,
  metrics,
  type Precision,
  precisionWord,
  technologies,
  type UnitId,
  unitForAll,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { roughLine } from "../engine/label.ts";
import type { NativeChart } from "../engine/native-chart.ts";
import { penFor } from "../engine/pen.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { capital, shareWord, spoken } from "../engine/sentences.ts";
import { metricTable } from "../rows/metric-table.ts";
import {
  droppedSeries,
  nativeNumber,
  nativePalette,
  nativeTitle,
  qualified,
  roughOnes,
  technologyColour,
} from "../rows/native-parts.ts";
import { chartSourceLine, coverage, recordOf } from "../rows/provenance-words.ts";
import { stackedRows } from "../rows/stacked-rows.ts";
import {
  missingName,
  notReportedText,
  rowSum,
  type StageRow,
  stageOf,
  stageRows,
  stageText,
  technologyText,
} from "../rows/stage-rows.ts";

/** A stage as it ends an English title, which has one line. */
const stageEnding = {
  planned: "still planned",
  permitted: "with a permit",
  underConstruction: "being built",
  gridConnected: "on the grid",
  dropped: "that was dropped",
} as const;

const isCountedRow = ({ stage }: StageRow): boolean => countedStages.some((counted) => counted === stage);

/** What known capacity leaves out, where rows of the chart are not in it. */
function noteOf({ totals }: Overview, look: Look): string | null {
  const beside = besideSentence(totals.capacity, look);
  if (beside === null) return null;
  return look.lang === "zh"
    ? `已知装机为已并网与在建；${beside}`
    : `known capacity is what is on the grid or being built; ${beside}`;
}

function titleOf(
  { totals }: Overview,
  rows: readonly StageRow[],
  { lang }: Look,
  plainTitle: string,
): string {
  const total = totals.capacity.value ?? 0;
  const all = rows
    .filter(isCountedRow)
    .flatMap(({ stage, segments }) => segments.map((segment) => ({ stage, ...segment })));
  const [largest] = all.toSorted((a, b) => b.valueKw - a.valueKw);
  if (largest === undefined || all.length < 2 || !(largest.valueKw >= total / 2) || total === 0)
    return plainTitle;
  if (largest.stage === null || largest.technology === null) return plainTitle;
  const share = shareWord(largest.valueKw / total, lang, [totals.capacity.precision]);
  const technology = technologyText(largest.technology)[lang];
  if (lang === "zh") return `已知装机中，${share.trimStart()}是${stageText(largest.stage).zh}${technology}`;
  const name = largest.technology === "solar" ? technology : technology.toLowerCase();
  return `${capital(share)} of known capacity is ${name} ${stageEnding[largest.stage]}`;
}

/** “约” or “≥” of a bar that has several parts: where these differ, whose it is. */
function roughWords(row: StageRow, lang: Lang): readonly string[] {
  const word = (precision: Precision) => precisionWord[precision][lang];
  const precisions = new Set(row.segments.map(({ precision }) => precision));
  if (row.stage === "dropped" || precisions.size === 1) return [word(rowSum(row).precision)];
  return roughOnes(
    row.segments.map(({ technology, precision }) => ({ name: technologyText(technology)[lang], precision })),
    lang,
  );
}

/** A series a technology; null where a stage has none of it, or none that is known. */
function nativeOf(rows: readonly StageRow[], unitId: UnitId, { lang }: Look): NativeChart {
  const live = rows.filter(({ stage }) => stage !== "dropped");
  const present = [...technologies, null].filter((technology) =>
    live.some(({ segments }) => segments.some((segment) => segment.technology === technology)),
  );
  return {
    kind: "bar",
    isStacked: true,
    hasReasons: true,
    categories: rows.map((row) =>
      qualified(
        stageText(row.stage)[lang],
        [
          ...roughWords(row, lang),
          ...row.missing.map((technology) =>
            lang === "zh"
              ? `${missingName(technology).zh}未报道`
              : `${missingName(technology).en} not reported`,
          ),
        ],
        lang,
      ),
    ),
    series: [
      ...present.map((technology) => ({
        name: technologyText(technology)[lang],
        values: rows.map(({ stage, segments }) =>
          stage === "dropped"
            ? null
            : nativeNumber(
                segments.find((segment) => segment.technology === technology)?.valueKw ?? null,
                unitId,
              ),
        ),
        colour: technologyColour(technology),
      })),
      ...(live.length === rows.length
        ? []
        : [
            {
              name: droppedSeries[lang],
              values: rows.map((row) =>
                row.stage === "dropped" && row.segments.length > 0
                  ? nativeNumber(rowSum(row).value, unitId)
                  : null,
              ),
              colour: nativePalette.outline,
            },
          ]),
    ],
    categoryTitle: lang === "zh" ? "阶段" : "Stage",
    valueTitle: nativeTitle(metrics.capacity.name[lang], units[unitId].label[lang], lang),
  };
}

/** Known capacity by stage and technology; what a stage does not know is a dashed square without length. */
export function capacityByStage(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const rows = stageRows(overview.projects);
  const figures = overview.projects.flatMap((project) => project.figures.capacity ?? []);
  const unitId = unitForAll(
    "power",
    // The table has each project beside the sums that are drawn.
    [
      ...rows.flatMap(({ segments }) => segments.map(({ valueKw }) => valueKw)),
      ...figures.map(({ fields }) => fields.value ?? 0),
    ],
    look,
  );
  const unit = units[unitId].label[lang];
  const isBuilding = rows.some(({ stage, segments }) => stage === "underConstruction" && segments.length > 0);
  const hatched = zh ? "，斜纹为在建" : "; hatched: under construction";
  const plainTitle = zh ? "装机容量：按阶段与技术" : "Capacity by stage and technology";
  const title = titleOf(overview, rows, look, plainTitle);
  const { known, of } = overview.totals.capacity;
  const said = rows.flatMap(({ stage, segments, missing }) => [
    ...segments.map(
      ({ technology, valueKw: value, precision }) =>
        `${stageText(stage)[lang]} ${technologyText(technology)[lang]} ${roughLine({ value, precision }, unitId, lang)}`,
    ),
    ...missing.map(
      (technology) => `${stageText(stage)[lang]} ${missingName(technology)[lang]} ${notReportedText[lang]}`,
    ),
  ]);
  return {
    chart: "capacity-by-stage",
    title,
    plainTitle,
    subtitle: zh
      ? `${metrics.capacity.name.zh}，${unit}；按阶段与技术${isBuilding ? hatched : ""}`
      : `${metrics.capacity.name.en}, ${unit}, by stage${isBuilding ? hatched : ""}`,
    // On the wall the headline and the bars say what is not in the sum.
    note: look.size === "big" ? null : noteOf(overview, look),
    coverage: coverage(known, of, lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: spoken(title, said, lang),
    isEmpty: figures.length === 0,
    ...stackedRows(pen, rows, unitId),
    table: metricTable(
      overview.projects,
      {
        sources: overview.sources,
        metrics: [{ metric: "capacity", unitId }],
        extra: {
          column: { label: zh ? "阶段" : "Stage", isNumber: false },
          cell: (project) => ({ text: stageText(stageOf(project))[lang] }),
        },
      },
      look,
    ),
    records: overview.projects.map((project) => recordOf(overview, project, "capacity", unitId, look)),
    native: nativeOf(rows, unitId, look),
  };
}
