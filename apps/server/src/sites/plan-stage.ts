import {
  canBePutRight,
  type Ground,
  inEach,
  isWithinYears,
  judgeStep,
  type Problem,
  type RecordedStep,
  type SiteStage,
  type SiteStep,
  type StepVerdict,
  siteStageName,
  siteStagePath,
  stageNeedsSource,
  type Text,
  verdictProblem,
  yearsShown,
} from "@lianchi/domain";
import { words } from "../words/index.ts";
import type { KnownStep, SiteModel } from "./site-model.ts";

export type StageRequest = {
  readonly stage: SiteStage;
  readonly on: string | null;
  readonly isCorrection: boolean;
  readonly note: string | null;
} & Ground;

export type StagePlan = {
  readonly steps: readonly SiteStep[];
  /** Sites that are like that already. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
};

/** The instants at which actions were recorded. */
export type AtOf = (seq: number) => string;

export function recordedSteps(steps: readonly KnownStep[], atOf: AtOf): readonly (SiteStep & RecordedStep)[] {
  return steps.map(({ seq, step }) => ({ ...step, at: atOf(seq) }));
}

const keyOf = (verdict: StepVerdict): string =>
  verdict.kind === "out-of-order"
    ? `${verdict.kind} ${verdict.other.stage} ${verdict.other.on}`
    : JSON.stringify(verdict);

/** Ids that are named one by one; more are counted. */
const mostNamed = 5;

/** @example idsText(["W001", "W002"]) // { zh: "W001、W002", en: "W001, W002" } */
function idsText(ids: readonly string[]): Text {
  const named = ids.slice(0, mostNamed);
  return inEach((lang) => words[lang].siteProblem.ids(named, ids.length - named.length, ids.length));
}

/** The steps that a wish gives sites, and all that stands against it. */
export function planStage(
  model: SiteModel,
  sites: readonly number[],
  wish: StageRequest,
  { atOf, today }: { readonly atOf: AtOf; readonly today: string },
): StagePlan {
  if (wish.on !== null && !isWithinYears(wish.on)) {
    const problem: Problem = {
      code: "year-out-of-range",
      field: "on",
      value: wish.on,
      expected: yearsShown,
    };
    return { steps: [], problems: [problem], unchanged: 0 };
  }
  const steps: SiteStep[] = [];
  // Sites of which the same is to be said are told together.
  const against = new Map<string, { readonly verdict: StepVerdict; readonly ids: string[] }>();
  const unfounded: string[] = [];
  let unchanged = 0;
  for (const site of sites) {
    const fields = model.fieldsOf(site);
    if (fields === undefined) continue;
    const recorded = recordedSteps(model.stepsOf(site), atOf);
    const verdict = judgeStep(recorded, wish, today);
    const needsSource =
      wish.sourceId === null &&
      !canBePutRight(
        recorded.map(({ stage }) => stage),
        wish.stage,
        siteStagePath,
      );
    if (needsSource && verdict.kind === "fits") unfounded.push(fields.id);
    else if (verdict.kind === "nothing-new") unchanged += 1;
    else if (verdict.kind === "fits") steps.push({ siteId: fields.id, ...wish });
    else {
      const key = keyOf(verdict);
      const told = against.get(key) ?? { verdict, ids: [] };
      told.ids.push(fields.id);
      against.set(key, told);
    }
  }
  const problems = [...against.values()].flatMap(
    ({ verdict, ids }) => verdictProblem(verdict, idsText(ids), wish, today) ?? [],
  );
  if (unfounded.length > 0) problems.push(stageNeedsSource(siteStageName[wish.stage], idsText(unfounded)));
  return { steps, unchanged, problems };
}
