import { dayAt, daysOf } from "../calendar.ts";
import { type SiteStage, siteStageRank } from "./site-stage.ts";

/** A recorded step as the history counts it. `at`: instant of the recording. */
export type RecordedStep = {
  readonly stage: SiteStage;
  readonly on: string | null;
  readonly isCorrection: boolean;
  readonly at: string;
};

/** Before every day: since when an undated first stage holds. */
export const always = "0000-00-00";

/** The day from which a step counts: its own; the last of its month; where it is not known, the day it was recorded, and
 *  for the planning, with which every site begins, always. */
export function effectiveDay({ stage, on, at }: Pick<RecordedStep, "stage" | "on" | "at">): string {
  if (on !== null) return daysOf(on).to;
  return stage === "planned" ? always : dayAt(at);
}

/** The steps that still count, in the order of their recording. A correction takes away what was recorded before it for
 *  its own day or a later one, and for its own stage or a later one.
 *  @param steps in the order of their recording */
export function standingSteps<Step extends RecordedStep>(steps: readonly Step[]): readonly Step[] {
  let standing: readonly Step[] = [];
  for (const step of steps) {
    const day = effectiveDay(step);
    const kept = step.isCorrection
      ? standing.filter(
          (before) => effectiveDay(before) < day && siteStageRank(before.stage) < siteStageRank(step.stage),
        )
      : standing;
    standing = [...kept, step];
  }
  return standing;
}

/** The stage on a day: that of the step with the newest day, the later recorded of two; null before the first.
 *  @param steps in the order of their recording
 *  @example stageOn([{ stage: "planned", on: null, isCorrection: false, at }], "2026-11-23") // "planned" */
export function stageOn(steps: readonly RecordedStep[], day: string): SiteStage | null {
  return stepOn(steps, day)?.stage ?? null;
}

/** Whether a step may count in time: its day is known, or it is the planning with which every site begins, or the end. */
export function isTimed({ stage, on }: Pick<RecordedStep, "stage" | "on">): boolean {
  return on !== null || stage === "planned" || stage === "dropped";
}

/** The step that makes the stage of a day. */
export function stepOn<Step extends RecordedStep>(steps: readonly Step[], day: string): Step | null {
  let found: Step | null = null;
  let foundDay = "";
  for (const step of standingSteps(steps)) {
    const own = effectiveDay(step);
    if (own > day || own < foundDay) continue;
    found = step;
    foundDay = own;
  }
  return found;
}
