import { z } from "zod";
import { daysOf } from "../calendar.ts";
import { groundShape, judgeGround } from "../ground.ts";
import { SubjectId } from "../ids.ts";
import { textUpTo, wordsUpTo } from "../plain-text.ts";
import { RecordedBasis } from "../schemas/basis.ts";
import { DayOrMonth, Month } from "../schemas/calendar.ts";
import { Batch } from "./site.ts";

/** How a plan's curve runs between its start and its end: level pace, or slow at both ends. */
export const CurveShape = z.enum(["linear", "s-curve"]);
export type CurveShape = z.infer<typeof CurveShape>;

const BaselineId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64);

const name = wordsUpTo(80);

/** A plan to measure against; several are kept, and any can be the reference. `points` are the grid-connected capacity
 *  planned for the end of each month, rising [kW]. */
export const BaselineFields = z
  .object({
    id: BaselineId,
    clusterId: SubjectId,
    name,
    origin: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("entered") }),
      z.object({ kind: z.literal("generated"), from: Month, to: Month, shape: CurveShape }),
      z.object({ kind: z.literal("imported"), file: textUpTo(200) }),
    ]),
    points: z
      .array(z.object({ month: Month, capacityKw: z.number().min(0).max(1e9) }))
      .min(1)
      .max(600),
    /** When each batch is to be built. */
    batches: z.array(z.object({ batch: Batch, startOn: DayOrMonth, endOn: DayOrMonth })).max(200),
    milestones: z.array(z.object({ name, plannedOn: DayOrMonth, doneOn: DayOrMonth.nullable() })).max(200),
    basis: RecordedBasis,
    ...groundShape,
    isReference: z.boolean(),
    isWithdrawn: z.boolean(),
  })
  .superRefine(({ points, batches, sourceId, reason }, context) => {
    judgeGround({ sourceId, reason }, context);
    points.forEach((point, at) => {
      const before = points[at - 1];
      if (before === undefined) return;
      if (point.month <= before.month)
        context.addIssue({ code: "custom", path: ["points", at, "month"], params: { rule: "later-month" } });
      if (point.capacityKw < before.capacityKw)
        context.addIssue({ code: "custom", path: ["points", at, "capacityKw"], params: { rule: "rising" } });
    });
    batches.forEach(({ startOn, endOn }, at) => {
      if (endOn.slice(0, 7) < startOn.slice(0, 7))
        context.addIssue({
          code: "custom",
          path: ["batches", at, "endOn"],
          params: { rule: "end-before-start" },
        });
    });
  });
/** What is written from now on ends on its last day or later; folders have plans that were held by their months alone. */
export const PlanToSave = BaselineFields.strict().superRefine(({ batches }, context) => {
  batches.forEach(({ startOn, endOn }, at) => {
    if (endOn.slice(0, 7) >= startOn.slice(0, 7) && daysOf(endOn).to < daysOf(startOn).from)
      context.addIssue({
        code: "custom",
        path: ["batches", at, "endOn"],
        params: { rule: "end-before-start" },
      });
  });
});
export type BaselineFields = Readonly<z.infer<typeof BaselineFields>>;
