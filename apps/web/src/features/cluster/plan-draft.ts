import type { BaselineFields, SiteCounts } from "@lianchi/domain";
import { plannedPoints } from "@lianchi/returns";
import { planWords } from "../../locales/plan.ts";
import { monthError } from "../../parts/editing/date-draft.ts";
import type { FieldErrors } from "../../parts/editing/field-errors.ts";
import { batchOf, capacityKwOf, milestoneOf, monthOf, pointOf, readLines } from "./plan-lines.ts";

/** A plan as a person types it. */
export type PlanDraft = {
  readonly name: string;
  readonly how: "generated" | "entered" | "imported";
  /** Name of the file from which the points came. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly shape: "linear" | "s-curve";
  readonly targetMw: string;
  readonly points: string;
  readonly batches: string;
  readonly milestones: string;
  readonly isReference: boolean;
};

/** A new plan towards what the cluster is planned to be. */
export function newPlanDraft({ on, planned }: Pick<SiteCounts, "on" | "planned">): PlanDraft {
  return {
    name: "",
    how: "generated",
    file: "",
    from: on.slice(0, 7),
    to: `${Number(on.slice(0, 4)) + 4}-12`,
    shape: "s-curve",
    targetMw: planned.capacityKw === null ? "" : String(planned.capacityKw / 1_000),
    points: "",
    batches: "",
    milestones: "",
    isReference: true,
  };
}

/** A plan that is kept, as a person would have typed it.
 *  @param fields capacities in kW */
export function planDraftOf(
  { name, origin, points, batches, milestones, isReference }: BaselineFields,
  lang: "zh" | "en",
): PlanDraft {
  const lines = (all: readonly (readonly string[])[]) => all.map((words) => words.join(" ")).join("\n");
  const isGenerated = origin.kind === "generated";
  return {
    name,
    how: origin.kind,
    file: origin.kind === "imported" ? origin.file : "",
    from: isGenerated ? origin.from : (points[0]?.month ?? ""),
    to: isGenerated ? origin.to : (points.at(-1)?.month ?? ""),
    shape: isGenerated ? origin.shape : "s-curve",
    targetMw: String((points.at(-1)?.capacityKw ?? 0) / 1_000),
    points: lines(points.map(({ month, capacityKw }) => [month, String(capacityKw / 1_000)])),
    batches: lines(batches.map(({ batch, startOn, endOn }) => [batch, startOn, endOn])),
    milestones: lines(
      milestones.map(({ name: milestone, plannedOn, doneOn }) => [
        plannedOn,
        ...(doneOn === null ? [] : [planWords[lang].done, doneOn]),
        milestone,
      ]),
    ),
    isReference,
  };
}

type Curve = Pick<BaselineFields, "points" | "origin" | "batches" | "milestones">;
export type JudgedPlan =
  | { readonly kind: "ready"; readonly curve: Curve }
  | { readonly kind: "wrong"; readonly errors: FieldErrors };

/** A plan has no more months than these; a larger file is none. */
export const largestPlanBytes = 256 * 1024;

/** What the draft says, or what is wrong with it. */
export function planOf(draft: PlanDraft, lang: "zh" | "en"): JudgedPlan {
  const say = planWords[lang];
  const errors: Record<string, string> = {};
  const batches = readLines(draft.batches, batchOf);
  if (batches.bad !== null) errors.batches = say.bad(batches.bad.line);
  const milestones = readLines(draft.milestones, milestoneOf);
  if (milestones.bad !== null) errors.milestones = say.badMilestone(milestones.bad.line);
  let points: BaselineFields["points"] = [];
  if (draft.how === "generated") {
    const { shape } = draft;
    const [from, to] = [monthOf(draft.from), monthOf(draft.to)];
    const targetKw = capacityKwOf(draft.targetMw) ?? 0;
    if (from === undefined) errors.from = monthError(draft.from, lang);
    if (to === undefined) errors.to = monthError(draft.to, lang);
    else if (from !== undefined && to < from) errors.to = say.toBeforeFrom;
    if (!(targetKw > 0)) errors.target = say.badTarget(draft.targetMw);
    if (from !== undefined && to !== undefined && Object.keys(errors).length === 0)
      points = plannedPoints({ from, to, shape, targetKw });
  } else {
    const read = readLines(draft.points, pointOf);
    const sorted = read.ones.toSorted((a, b) => a.month.localeCompare(b.month));
    const falls = sorted.find(
      (point, at) =>
        at > 0 &&
        (point.capacityKw < (sorted[at - 1]?.capacityKw ?? 0) || point.month === sorted[at - 1]?.month),
    );
    if (read.bad !== null) {
      const told = { line: say.bad, capacity: say.badPoint, head: say.badHead };
      errors.points = told[read.bad.part](read.bad.line);
    } else if (sorted.length === 0) errors.points = say.noPoints;
    else if (falls !== undefined) errors.points = say.falls(falls.month, String(falls.capacityKw / 1_000));
    points = sorted;
  }
  if (Object.keys(errors).length > 0) return { kind: "wrong", errors };
  return {
    kind: "ready",
    curve: {
      points,
      origin:
        draft.how === "generated"
          ? {
              kind: "generated",
              from: monthOf(draft.from) ?? "",
              to: monthOf(draft.to) ?? "",
              shape: draft.shape,
            }
          : draft.how === "imported"
            ? { kind: "imported", file: draft.file }
            : { kind: "entered" },
      batches: batches.ones.map((one) => ({ ...one })),
      milestones: milestones.ones.map((one) => ({ ...one })),
    },
  };
}
