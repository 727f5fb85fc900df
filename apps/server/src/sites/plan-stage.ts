import {
  canBePutRight,
  type Ground,
  inEach,
  isWithinYears,
  judgeStep,
  logLang,
  type Problem,
  type RecordedStep,
  type SiteStage,
  type SiteStep,
  type StepVerdict,
  siteStageName,
  siteStagePath,
  type Text,
  untranslated,
  yearsShown,
} from "@lianchi/domain";
import { words } from "../words/index.ts";
import type { KnownStep, SiteModel } from "./site-model.ts";
import { stageNeedsSource } from "./stage-needs-source.ts";

export type StageWish = {
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

/** What a verdict means to whoever wishes it for a site; null when nothing stands against it. */
export function verdictProblem(
  verdict: StepVerdict,
  ids: string | Text,
  wish: Pick<StageWish, "on" | "stage">,
  today: string,
): Problem | null {
  const named = typeof ids === "string" ? untranslated(ids) : ids;
  switch (verdict.kind) {
    case "fits":
    case "nothing-new":
      return null;
    case "in-future":
      return { code: "day-not-come", field: "on", value: wish.on ?? "—", expected: today };
    case "reason-missing":
      return { code: "reason-missing", field: "note" };
    case "goes-back": {
      const name = siteStageName[verdict.present];
      return {
        code: "stage-goes-back",
        field: "stage",
        value: named[logLang],
        expected: verdict.present,
        words: inEach((lang) => ({ value: named[lang], expected: name[lang] })),
      };
    }
    case "out-of-order": {
      const { other } = verdict;
      return {
        code: "stage-before-earlier",
        field: "on",
        value: `${named[logLang]} ${wish.on}`,
        expected: `${other.stage} ${other.on}`,
        words: inEach((lang) => ({
          value: `${named[lang]} ${siteStageName[wish.stage][lang]} ${wish.on}`,
          expected: `${siteStageName[other.stage][lang]} ${other.on}`,
        })),
      };
    }
  }
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
  wish: StageWish,
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
