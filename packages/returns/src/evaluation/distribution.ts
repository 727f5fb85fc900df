import type { ProjectModel } from "./project-model.ts";

/** Profit that may be shared out: after earlier losses and the statutory reserve. */
export function distributable({ netProfit, values }: ProjectModel): {
  readonly reserve: readonly number[];
  readonly shared: readonly number[];
} {
  let behind = 0;
  const reserve: number[] = [];
  const shared: number[] = [];
  for (const profit of netProfit) {
    const left = Math.max(0, profit + behind);
    behind = Math.min(0, profit + behind);
    reserve.push(left * values.reserveShare);
    shared.push(left * (1 - values.reserveShare));
  }
  return { reserve, shared };
}
