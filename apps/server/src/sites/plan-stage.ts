import {
  judgeStep,
  type Problem,
  type RecordedStep,
  type SiteStage,
  type SiteStep,
  type SourceId,
  type StepVerdict,
  siteStageName,
} from "@lianchi/domain";
import type { KnownStep, SiteModel } from "./site-model.ts";

export type StageWish = {
  readonly stage: SiteStage;
  readonly on: string | null;
  readonly isCorrection: boolean;
  readonly note: string | null;
  readonly sourceId: SourceId;
};

export type StagePlan = {
  readonly steps: readonly SiteStep[];
  /** Sites that are like that already. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
};

/** The instants at which actions were recorded. */
export type AtOf = (seq: number) => string;

export function recordedSteps(steps: readonly KnownStep[], atOf: AtOf): readonly RecordedStep[] {
  return steps.map(({ seq, step }) => ({ ...step, at: atOf(seq) }));
}

/** What a verdict means to whoever wishes it for a site; null when nothing stands against it. */
export function verdictProblem(
  verdict: StepVerdict,
  id: string,
  wish: Pick<StageWish, "on" | "stage">,
  today: string,
): Problem | null {
  switch (verdict.kind) {
    case "fits":
    case "nothing-new":
      return null;
    case "in-future":
      return { code: "as-of-in-future", field: "on", value: wish.on ?? "—", expected: today };
    case "reason-missing":
      return { code: "reason-missing", field: "note" };
    case "goes-back": {
      const name = siteStageName[verdict.present];
      const words = { zh: { expected: name.zh }, en: { expected: name.en } };
      return { code: "stage-goes-back", field: "stage", value: id, expected: verdict.present, words };
    }
    case "out-of-order": {
      const { other } = verdict;
      const say = (lang: "zh" | "en") => ({
        value: `${id} ${siteStageName[wish.stage][lang]} ${wish.on}`,
        expected: `${siteStageName[other.stage][lang]} ${other.on}`,
      });
      return {
        code: "stage-before-earlier",
        field: "on",
        value: `${id} ${wish.on}`,
        expected: `${other.stage} ${other.on}`,
        words: { zh: say("zh"), en: say("en") },
      };
    }
  }
}

/** The steps that a wish gives sites, and all that stands against it. */
export function planStage(
  model: SiteModel,
  sites: readonly number[],
  wish: StageWish,
  { atOf, today }: { readonly atOf: AtOf; readonly today: string },
): StagePlan {
  const steps: SiteStep[] = [];
  const problems: Problem[] = [];
  let unchanged = 0;
  for (const site of sites) {
    const fields = model.fieldsOf(site);
    if (fields === undefined) continue;
    const verdict = judgeStep(recordedSteps(model.stepsOf(site), atOf), wish, today);
    const problem = verdictProblem(verdict, fields.id, wish, today);
    if (problem !== null) problems.push(problem);
    else if (verdict.kind === "nothing-new") unchanged += 1;
    else steps.push({ siteId: fields.id, ...wish });
  }
  return { steps, unchanged, problems };
}
