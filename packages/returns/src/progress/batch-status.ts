import { type BaselineFields, daysOf, type Lang } from "@lianchi/domain";
import { words } from "../words/index.ts";
import { fullMonths } from "./planned.ts";

/** How a batch stands beside its plan. A batch whose sites are all on the grid is done, whatever was planned. */
export type BatchStatus =
  | {
      readonly kind: "done";
      /** Full months by which its last site came after the planned end, 0 for days; null in time, and where no plan or no
       *  record says when. */
      readonly monthsLate: number | null;
    }
  /** Past its planned end with sites still open: by how many full months, 0 for days. */
  | { readonly kind: "late"; readonly months: number }
  /** Within its planned time. */
  | { readonly kind: "on-time" }
  /** Its planned time has not begun. */
  | { readonly kind: "not-due" }
  /** No plan says when, or none of its sites counts. */
  | { readonly kind: "unknown" };

type Progress = {
  readonly standing: number;
  readonly connected: number;
  /** Day or month of the newest connection. */
  readonly connectedBy: string | null;
};

/** @param on the day looked at, `YYYY-MM-DD`
 *  @example all sites connected, planned end last month: { kind: "done", monthsLate: … }, never "late" and never "not due" */
export function batchStatus(
  { standing, connected, connectedBy }: Progress,
  plan: BaselineFields["batches"][number] | undefined,
  on: string,
): BatchStatus {
  if (standing > 0 && connected >= standing)
    return { kind: "done", monthsLate: monthsLate(plan?.endOn ?? null, connectedBy) };
  if (plan === undefined || standing === 0) return { kind: "unknown" };
  if (on > daysOf(plan.endOn).to) return { kind: "late", months: fullMonths(daysOf(plan.endOn).to, on) };
  return { kind: on < daysOf(plan.startOn).from ? "not-due" : "on-time" };
}

/** Late only where no day of the month or day recorded was in time. */
function monthsLate(endOn: string | null, connectedBy: string | null): number | null {
  if (endOn === null || connectedBy === null) return null;
  const [due, came] = [daysOf(endOn).to, daysOf(connectedBy).from];
  return came > due ? fullMonths(due, came) : null;
}

/** Full months in words. @example monthsText(0, "zh") // "不足 1 个月" */
export const monthsText = (months: number, lang: Lang): string => words[lang].progress.months(months);

/** @example batchStatusText({ kind: "late", months: 2 }, "zh") // "晚 2 个月"
 *  @example batchStatusText({ kind: "done", monthsLate: 2 }, "zh") // "已完成，晚 2 个月" */
export function batchStatusText(status: BatchStatus, lang: Lang): string {
  const { progress } = words[lang];
  switch (status.kind) {
    case "done":
      return status.monthsLate === null ? progress.done : progress.doneLate(status.monthsLate);
    case "late":
      return progress.late(status.months);
    case "on-time":
      return progress.onTime;
    case "not-due":
      return progress.notDue;
    case "unknown":
      return progress.unknown;
  }
}
