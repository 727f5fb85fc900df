import {
  type ChangeRequest,
  type Metric,
  type Period,
  type Precision,
  SourceId,
  type Stage,
  SubjectId,
  technologies,
} from "@lianchi/domain";

const sourceId = SourceId.parse("three-moves-report");
const actor = "统计员";
const stages: readonly (Stage | null)[] = [
  "gridConnected",
  "underConstruction",
  "gridConnected",
  "permitted",
  "gridConnected",
  "planned",
  "underConstruction",
  "dropped",
  "gridConnected",
  null,
];
const precisions: readonly Precision[] = ["exact", "about", "exact", "atLeast", "exact"];
const periods: readonly Period[] = [
  { kind: "annual" },
  { kind: "averageYear" },
  { kind: "sinceConnection" },
  { kind: "year", year: 2025, isInferred: false },
  { kind: "unstated" },
];

const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const stemNames = ["Jia", "Yi", "Bing", "Ding", "Wu", "Ji", "Geng", "Xin", "Ren", "Gui"];
const branchNames = ["zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you", "xu", "hai"];

/** A name without digits, so that each number of a file is a value: sixty of them, then they come again. */
export const cycleName = (at: number) => ({
  zh: `${stems[at % 10]}${branches[at % 12]}`,
  en: `${stemNames[at % 10]}${branchNames[at % 12]}`,
});

/** A value of five or six digits that is no other's: none of its roundings is a number of another thing.
 *  @param size about how large @param step of its last digit */
function oddValue(at: number, salt: number, size: number, step: number): number {
  const mixed = ((at * 7_919 + salt * 104_729) % 89_989) / 89_989;
  return Math.round((size * (0.25 + 2.5 * mixed)) / step) * step + step * ((at + salt) % 7);
}

function figuresOf(at: number, stage: Stage | null) {
  const isRunning = stage === "gridConnected" || (stage === "dropped" && at % 2 === 1);
  const capacityKw = oddValue(at, 1, 48_000, 10);
  const of = (metric: Metric, value: number, shift: number, period: Period = { kind: "none" }) => ({
    metric,
    value,
    // Another turn for each ten: no stage has one precision alone.
    precision: precisions[(at + shift + Math.floor(at / 10)) % precisions.length] ?? ("exact" as const),
    period,
  });
  const period = (shift: number) => periods[(at + shift) % periods.length] ?? { kind: "annual" as const };
  const energy = period(0);
  const factor = energy.kind === "sinceConnection" ? 2.7 : energy.kind === "unstated" ? 0.4 : 1;
  return [
    ...(at % 6 === 4 ? [] : [of("capacity", capacityKw, 0)]),
    ...(at % 5 === 3 ? [] : [of("investment", oddValue(at, 2, 310_000_000, 10_000), 1)]),
    ...(isRunning && at % 7 !== 6
      ? [of("generation", Math.round(oddValue(at, 3, 101_000_000, 1_000) * factor), 2, energy)]
      : []),
    ...(isRunning && at % 3 !== 1 ? [of("tax", oddValue(at, 4, 4_300_000, 100), 3, period(1))] : []),
    ...(isRunning && at % 4 === 0
      ? [of("revenueInclTax", oddValue(at, 5, 39_000_000, 1_000), 4, period(2))]
      : []),
    ...(isRunning && at % 8 === 2
      ? [of("outputValue", oddValue(at, 6, 47_000_000, 1_000), 0, period(3))]
      : []),
  ];
}

function requestsOf(at: number): readonly ChangeRequest[] {
  const subjectId = SubjectId.parse(`counted-${at}`);
  const by = { actor, expectedVersion: 0 } as const;
  const about = { subjectId, sourceId, place: null, note: null } as const;
  const stage = stages[at % stages.length] ?? null;
  const { zh, en } = cycleName(at);
  return [
    {
      kind: "subject",
      ...by,
      fields: {
        id: subjectId,
        kind: "project",
        name: { zh: `${zh}新能源示范项目`, en: `${en} renewable demonstration project` },
        shortName: { zh: `${zh}示范`, en: `${en} demo` },
        technology: at % 11 === 10 ? null : (technologies[(at + Math.floor(at / 10)) % 4] ?? null),
        location: null,
        note: null,
      },
    },
    ...(stage === null ? [] : [{ kind: "stage", ...by, fields: { ...about, stage, on: null } } as const]),
    ...figuresOf(at, stage).map(
      (figure) => ({ kind: "figure", ...by, fields: { ...about, ...figure, basis: "reported" } }) as const,
    ),
  ];
}

/** So many projects of all technologies (one of none), all stages, dropped and without one; values exact, about, at
 *  least and missing; flows of a year, of an average year, cumulative, of an unstated time. */
export function countedProjects(count: number): readonly ChangeRequest[] {
  return Array.from({ length: count }, (_, at) => requestsOf(at)).flat();
}
