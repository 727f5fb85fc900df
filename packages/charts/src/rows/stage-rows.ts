import {
  inEach,
  isCounted,
  type Lang,
  type Precision,
  precisionOfSum,
  presentStage,
  type Stage,
  type SubjectState,
  stageName,
  sumExact,
  type Technology,
  type Text,
  technologies,
  technologyName,
} from "@lianchi/domain";
import { words } from "../words/index.ts";

/** Known capacity of one technology in one stage. `technology` null: the source does not name it. */
export type Segment = {
  readonly technology: Technology | null;
  readonly valueKw: number;
  /** That of its roughest project. */
  readonly precision: Precision;
  readonly projects: readonly SubjectState[];
};
/** `stage` null: no stage is recorded. */
export type StageRow = {
  readonly stage: Stage | null;
  readonly segments: readonly Segment[];
  /** Technologies of this stage with a project that reports no capacity. */
  readonly missing: readonly (Technology | null)[];
};

const rowOrder: readonly (Stage | null)[] = [
  "planned",
  "permitted",
  "underConstruction",
  "gridConnected",
  "dropped",
  null,
];

const allTechnologies: readonly (Technology | null)[] = [...technologies, null];

const technologyUnknown = inEach((lang) => words[lang].rows.technologyUnknown);
const stageUnknown = inEach((lang) => words[lang].rows.stageUnknown);

export function technologyText(technology: Technology | null): Text {
  return technology === null ? technologyUnknown : technologyName[technology];
}

/** What stands before “未报道” where a capacity is missing: whose it is. */
export function missingName(technology: Technology | null, lang: Lang): string {
  return technology === null ? words[lang].rows.someProject : technologyName[technology][lang];
}

/** Whose capacity a row lacks; empty for none. @example missingWords(row, "zh") // "水电 未报道" */
export function missingWords({ missing }: Pick<StageRow, "missing">, lang: Lang): string {
  if (missing.length === 0) return "";
  return words[lang].rows.missing(missing.map((technology) => missingName(technology, lang)));
}

export function stageOf(project: SubjectState): Stage | null {
  return presentStage(project)?.fields.stage ?? null;
}

/** Why a project is in no total, as it stands beside its value; empty for those that are in it. */
export function notCounted(project: SubjectState, lang: Lang): string {
  if (project.fields.kind !== "project" || isCounted(project)) return "";
  const stage = stageOf(project);
  const say = words[lang].rows;
  return stage === "dropped" ? say.droppedNotCounted : say.notCounted(stageText(stage)[lang]);
}

export function stageText(stage: Stage | null): Text {
  return stage === null ? stageUnknown : stageName[stage];
}

/** How the capacity of several projects together is worded. */
export function precisionOfCapacity(projects: readonly SubjectState[]): Precision {
  return precisionOfSum(projects.flatMap(({ figures }) => figures.capacity ?? []));
}

/** All segments of a row together. */
export function rowSum({ segments }: StageRow): { readonly value: number; readonly precision: Precision } {
  return {
    value: sumExact(segments.map(({ valueKw }) => valueKw)),
    precision: precisionOfCapacity(segments.flatMap(({ projects }) => projects)),
  };
}

/** Capacity of the projects by stage, then by technology; stages without a project are left out. */
export function stageRows(projects: readonly SubjectState[]): readonly StageRow[] {
  return rowOrder.flatMap((stage) => {
    const inStage = projects.filter((project) => stageOf(project) === stage);
    if (inStage.length === 0) return [];
    const segments = allTechnologies.flatMap((technology): readonly Segment[] => {
      const known = inStage.filter(
        (project) => project.fields.technology === technology && project.figures.capacity !== undefined,
      );
      const valueKw = sumExact(known.map((project) => project.figures.capacity?.fields.value ?? 0));
      const precision = precisionOfCapacity(known);
      return known.length === 0 ? [] : [{ technology, valueKw, precision, projects: known }];
    });
    const missing = allTechnologies.filter((technology) =>
      inStage.some(
        (project) => project.fields.technology === technology && project.figures.capacity === undefined,
      ),
    );
    return [{ stage, segments, missing }];
  });
}
