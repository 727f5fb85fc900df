import { z } from "zod";
import { SourceId, SubjectId } from "./ids.ts";
import { metrics } from "./metric.ts";
import { wordsUpTo } from "./plain-text.ts";
import { Reason } from "./reason.ts";
import { RecordedBasis } from "./schemas/basis.ts";
import { Metric } from "./schemas/metric.ts";
import { Period } from "./schemas/period.ts";
import { Precision } from "./schemas/precision.ts";
import { Place } from "./schemas/source.ts";
import { Text } from "./schemas/text.ts";

const largestValue = 1e15;

const shape = {
  subjectId: SubjectId,
  metric: Metric,
  value: z.number().min(0).max(largestValue).nullable(),
  precision: Precision,
  period: Period,
  basis: RecordedBasis,
  sourceId: SourceId,
  place: Place.nullable(),
  note: Text.nullable(),
  /** Why the entry before this one was wrong, where no document says so: a slip of the one who typed it. What was written
   *  before a reason had to be one line stays readable. */
  reason: wordsUpTo(500).optional(),
} as const;

type Judged = {
  readonly metric: Metric;
  readonly value: number | null;
  readonly period: Period;
};

function judge({ metric, value, period }: Judged, context: z.RefinementCtx): void {
  const { quantity, hasPeriod } = metrics[metric];
  const isWhole = quantity === "money" || quantity === "count";
  if (value !== null && isWhole && !Number.isInteger(value))
    context.addIssue({ code: "custom", path: ["value"], params: { rule: "whole-number" } });
  if (value !== null && Number(value.toFixed(3)) !== value)
    context.addIssue({ code: "custom", path: ["value"], params: { rule: "three-decimals" } });
  if (hasPeriod && period.kind === "none")
    context.addIssue({ code: "custom", path: ["period"], params: { rule: "period-needed" } });
  if (!hasPeriod && period.kind !== "none")
    context.addIssue({ code: "custom", path: ["period"], params: { rule: "no-period" } });
}

/** What is known of one metric of one subject. `value` is in the metric's base unit (kW, kWh, yuan, 1); null means
 *  withdrawn: it was reported once and is held to be unknown again. */
export const FigureFields = z.object(shape).superRefine(judge);
export type FigureFields = Readonly<z.infer<typeof FigureFields>>;

/** A figure as a writer sends it: the source may be missing where a reason says why the entry before it was a slip. */
export const FigureEntry = z
  .strictObject({ ...shape, sourceId: SourceId.nullable(), reason: Reason.optional() })
  .superRefine(judge);
export type FigureEntry = Readonly<z.infer<typeof FigureEntry>>;
