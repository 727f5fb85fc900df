import { type BaselineFields, daysOf, type Lang } from "@lianchi/domain";
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
export function monthsText(months: number, lang: Lang): string {
  if (months === 0) return lang === "zh" ? "不足 1 个月" : "under 1 mo";
  return lang === "zh" ? `${months} 个月` : `${months} mo`;
}

/** @example batchStatusText({ kind: "late", months: 2 }, "zh") // "晚 2 个月"
 *  @example batchStatusText({ kind: "done", monthsLate: 2 }, "zh") // "已完成，晚 2 个月" */
export function batchStatusText(status: BatchStatus, lang: Lang): string {
  const zh = lang === "zh";
  switch (status.kind) {
    case "done":
      if (status.monthsLate === null) return zh ? "已完成" : "done";
      return zh
        ? `已完成，晚${beforeMonths(status.monthsLate)}${monthsText(status.monthsLate, lang)}`
        : `done ${monthsText(status.monthsLate, lang)} late`;
    case "late":
      return zh
        ? `晚${beforeMonths(status.months)}${monthsText(status.months, lang)}`
        : `${monthsText(status.months, lang)} late`;
    case "on-time":
      return zh ? "在期内" : "within its time";
    case "not-due":
      return zh ? "未到期" : "not due";
    case "unknown":
      return "—";
  }
}

/** A space stands between a word and a digit alone. */
const beforeMonths = (months: number) => (months === 0 ? "" : " ");
