import { type BaselineFields, daysOf, type Lang } from "@lianchi/domain";
import { monthsBetween } from "./planned.ts";

/** How a batch stands beside its plan. A batch whose sites are all on the grid is done, whatever was planned. */
export type BatchStatus =
  | {
      readonly kind: "done";
      /** Months by which its last site came after the planned end; 0 in time, null where no plan or no record says when. */
      readonly monthsLate: number | null;
    }
  /** Past its planned end with sites still open. */
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
  /** Month of the newest connection, `YYYY-MM`. */
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
    return {
      kind: "done",
      monthsLate:
        plan === undefined || connectedBy === null
          ? null
          : Math.max(0, monthsBetween(plan.endOn.slice(0, 7), connectedBy)),
    };
  if (plan === undefined || standing === 0) return { kind: "unknown" };
  if (on > daysOf(plan.endOn).to)
    return {
      kind: "late",
      months: Math.max(1, monthsBetween(plan.endOn.slice(0, 7), on.slice(0, 7))),
    };
  return { kind: on < daysOf(plan.startOn).from ? "not-due" : "on-time" };
}

/** @example batchStatusText({ kind: "late", months: 2 }, "zh") // "晚 2 个月"
 *  @example batchStatusText({ kind: "done", monthsLate: 2 }, "zh") // "已完成，晚 2 个月" */
export function batchStatusText(status: BatchStatus, lang: Lang): string {
  const zh = lang === "zh";
  switch (status.kind) {
    case "done":
      if (status.monthsLate === null || status.monthsLate === 0) return zh ? "已完成" : "done";
      return zh ? `已完成，晚 ${status.monthsLate} 个月` : `done ${status.monthsLate} mo late`;
    case "late":
      return zh ? `晚 ${status.months} 个月` : `${status.months} mo late`;
    case "on-time":
      return zh ? "按期" : "on time";
    case "not-due":
      return zh ? "未到期" : "not due";
    case "unknown":
      return "—";
  }
}
