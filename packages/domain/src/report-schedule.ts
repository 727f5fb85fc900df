import { z } from "zod";
import { ReportId } from "./report.ts";
import { ReportFormat } from "./schemas/report-template.ts";

export const ScheduleId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64)
  .brand<"ScheduleId">();
export type ScheduleId = z.infer<typeof ScheduleId>;

/** A named report that is made again and again: after each week, month or quarter has ended, some days later, at an hour
 *  of the county's clock. */
export const ScheduleFields = z.object({
  id: ScheduleId,
  reportId: ReportId,
  formats: z
    .array(ReportFormat)
    .min(1)
    .max(4)
    .refine((formats) => new Set(formats).size === formats.length, { params: { rule: "twice" } }),
  every: z.enum(["week", "month", "quarter"]),
  /** Days after the end of the week, month or quarter: 0 is its morrow. */
  daysLater: z.int().min(0).max(27),
  hour: z.int().min(0).max(23),
  isWithdrawn: z.boolean(),
});
export type ScheduleFields = Readonly<z.infer<typeof ScheduleFields>>;

/** A run that is due: when, and about what. */
export type DueRun = {
  readonly dueAt: string;
  /** Last day of what has ended. */
  readonly asOf: string;
  /** Null for a week, which no report names. */
  readonly period: string | null;
};

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** The county's clock is eight hours ahead of UTC all year. */
const aheadMs = 8 * hourMs;

/** First days of the weeks, months or quarters up to a day, the newest first. */
function beginnings(every: ScheduleFields["every"], localMs: number, count: number): readonly number[] {
  const date = new Date(localMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (every === "week") {
    const monday = Math.floor(localMs / dayMs) - ((date.getUTCDay() + 6) % 7);
    return Array.from({ length: count }, (_, at) => (monday - 7 * at) * dayMs);
  }
  const step = every === "month" ? 1 : 3;
  const first = Math.floor(month / step) * step;
  return Array.from({ length: count }, (_, at) => Date.UTC(year, first - at * step, 1));
}

function periodOf(every: ScheduleFields["every"], asOf: string): string | null {
  const month = asOf.slice(5, 7);
  if (every === "month") return asOf.slice(0, 7);
  return every === "quarter" ? `${asOf.slice(0, 4)}-Q${Math.ceil(Number(month) / 3)}` : null;
}

/** The newest run that was due by an instant. Earlier ones that were missed are not made up for: their report would be the
 *  same question asked of older days. */
export function newestDue(
  { every, daysLater, hour }: Pick<ScheduleFields, "every" | "daysLater" | "hour">,
  nowIso: string,
): DueRun {
  const localMs = Date.parse(nowIso) + aheadMs;
  const laterMs = daysLater * dayMs + hour * hourMs;
  // With 27 days' delay the newest week may be the fifth before.
  const all = beginnings(every, localMs, 7);
  const begins = all.find((first) => first + laterMs <= localMs) ?? all.at(-1) ?? 0;
  const asOf = new Date(begins - dayMs).toISOString().slice(0, 10);
  return {
    dueAt: new Date(begins + laterMs - aheadMs).toISOString(),
    asOf,
    period: periodOf(every, asOf),
  };
}
