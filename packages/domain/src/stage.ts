import { daysOf } from "./calendar.ts";
import type { Text } from "./language.ts";
import { namesOf } from "./words/names-of.ts";

/** Life of a project, in order; `dropped` may follow any of them. */
export const projectStages = [
  "planned",
  "permitted",
  "underConstruction",
  "gridConnected",
  "dropped",
] as const;
export type Stage = (typeof projectStages)[number];

export const stageName: Readonly<Record<Stage, Text>> = namesOf(({ stages }) => stages);

/** The stages that a project passes on its way to the grid. */
export const stagePath: readonly Stage[] = ["planned", "permitted", "underConstruction", "gridConnected"];

/** A dated step: `on` is a day, a month or, where it is not known, null. */
export type StageDate = { readonly stage: Stage; readonly on: string | null };

export type StageOrder =
  | { readonly kind: "in-order" }
  | { readonly kind: "out-of-order"; readonly earlier: StageDate; readonly later: StageDate };

/** Whether the dated steps can all be true: no stage certainly begins before one that precedes it on the path.
 *  Months overlap generously: 2024-05 may follow 2024-05-20. */
export function stageOrder(steps: readonly StageDate[]): StageOrder {
  for (const earlier of steps) {
    for (const later of steps) {
      const isBefore = stagePath.indexOf(earlier.stage) < stagePath.indexOf(later.stage);
      const areOnPath = earlier.stage !== "dropped" && later.stage !== "dropped";
      if (!isBefore || !areOnPath || earlier.on === null || later.on === null) continue;
      if (daysOf(later.on).to < daysOf(earlier.on).from) return { kind: "out-of-order", earlier, later };
    }
  }
  return { kind: "in-order" };
}
