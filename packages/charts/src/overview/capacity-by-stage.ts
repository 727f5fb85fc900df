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
import { chart } from "../chart.ts";
import { roughLine } from "../engine/label.ts";
import type { NativeChart } from "../engine/native-chart.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, shareWord, spoken } from "../engine/sentences.ts";
import { metricTable } from "../rows/metric-table.ts";
import { nativeNumber, nativePalette, qualified, roughOnes, technologyColour } from "../rows/native-parts.ts";
import { chartSourceLine, coverage, recordOf } from "../rows/provenance-words.ts";
import { stackedRows } from "../rows/stacked-rows.ts";
import {
  missingName,
  missingWords,
  rowSum,
  type StageRow,
  stageOf,
  stageRows,
  stageText,
  technologyText,
} from "../rows/stage-rows.ts";

const isCountedRow = ({ stage }: StageRow): boolean => countedStages.some((counted) => counted === stage);

import { words } from "../words/index.ts";

/** What known capacity leaves out, where rows of the chart are not in it. */
function noteOf({ totals }: Overview, look: Look): string | null {
  const beside = besideSentence(totals.capacity, look);
  if (beside === null) return null;
  return words[look.lang].capacityByStage.knownIs(beside);
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
  const { stage, technology } = largest;
  if (stage === null || technology === null) return plainTitle;
  return words[lang].capacityByStage.finding(
    shareWord(largest.valueKw / total, lang, [totals.capacity.precision]),
    { id: stage, name: stageText(stage)[lang] },
    { id: technology, name: technologyText(technology)[lang] },
  );
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
            words[lang].capacityByStage.missing(missingName(technology, lang)),
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
              name: words[lang].native.dropped,
              values: rows.map((row) =>
                row.stage === "dropped" && row.segments.length > 0
                  ? nativeNumber(rowSum(row).value, unitId)
                  : null,
              ),
              colour: nativePalette.outline,
            },
          ]),
    ],
    categoryTitle: words[lang].heads.stage,
    valueTitle: nameInUnit(metrics.capacity.name[lang], units[unitId].label[lang], lang),
  };
}

function draw(overview: Overview, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const say = words[lang];
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
  const title = titleOf(overview, rows, look, plainTitle);
  const { known, of } = overview.totals.capacity;
  const said = rows.flatMap(({ stage, segments, missing }) => [
    ...segments.map(
      ({ technology, valueKw: value, precision }) =>
        `${stageText(stage)[lang]} ${technologyText(technology)[lang]} ${roughLine({ value, precision }, unitId, lang)}`,
    ),
    ...missing.map(
      (technology) => `${stageText(stage)[lang]} ${missingWords({ missing: [technology] }, lang)}`,
    ),
  ]);
  return {
    title,
    subtitle: say.capacityByStage.subtitle(metrics.capacity.name[lang], unit, isBuilding),
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
          column: { label: say.heads.stage, isNumber: false },
          cell: (project) => ({ text: stageText(stageOf(project))[lang] }),
        },
      },
      look,
    ),
    records: overview.projects.map((project) => recordOf(overview, project, "capacity", unitId, look)),
    native: nativeOf(rows, unitId, look),
  };
}

/** Known capacity by stage and technology; what a stage does not know is a dashed square without length. */
export const capacityByStage = chart({
  id: "capacity-by-stage",
  needs: "overview",
  expectedHeightPx: { page: 133, phone: 137, big: 160, file: 160 },
  metrics: ["capacity"],
  draw,
});
