import { isWithinYears, yearsShown } from "../calendar.ts";
import { type Portfolio, subjectById } from "../portfolio.ts";
import type { Problem } from "../problem.ts";
import type { BaselineFields } from "./baseline.ts";

type Dated = { readonly field: string; readonly on: string };

/** Every date of a plan, by the name of its field. */
function datesOf({ points, batches, milestones, origin }: BaselineFields): readonly Dated[] {
  return [
    ...(origin.kind === "generated"
      ? [
          { field: "origin.from", on: origin.from },
          { field: "origin.to", on: origin.to },
        ]
      : []),
    ...points.map(({ month }, at) => ({ field: `points.${at}.month`, on: month })),
    ...batches.flatMap(({ startOn, endOn }, at) => [
      { field: `batches.${at}.startOn`, on: startOn },
      { field: `batches.${at}.endOn`, on: endOn },
    ]),
    ...milestones.flatMap(({ plannedOn, doneOn }, at) => [
      { field: `milestones.${at}.plannedOn`, on: plannedOn },
      ...(doneOn === null ? [] : [{ field: `milestones.${at}.doneOn`, on: doneOn }]),
    ]),
  ];
}

/** What speaks against a plan beside its own form; null when nothing does. One that is taken away is not judged again: it may
 *  be from before these rules.
 *  @param portfolio with every cluster that there is or will be @param present the county's day */
export function planProblem(fields: BaselineFields, portfolio: Portfolio, present: string): Problem | null {
  const { clusterId, batches, milestones, origin, isWithdrawn } = fields;
  if (isWithdrawn) return null;
  const cluster = subjectById(portfolio, clusterId);
  if (cluster?.fields.kind !== "cluster")
    return { code: "unknown-cluster", field: "clusterId", value: clusterId };
  const far = datesOf(fields).find(({ on }) => !isWithinYears(on));
  if (far !== undefined)
    return { code: "year-out-of-range", field: far.field, value: far.on, expected: yearsShown };
  if (origin.kind === "generated" && origin.to < origin.from)
    return { code: "end-before-start", field: "origin.to", value: origin.to, expected: origin.from };
  const names = batches.map(({ batch }) => batch);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { code: "batch-twice", field: "batches", value: twice };
  const early = milestones.findIndex(({ doneOn }) => doneOn !== null && doneOn > present);
  const doneOn = milestones[early]?.doneOn;
  return doneOn == null
    ? null
    : { code: "day-not-come", field: `milestones.${early}.doneOn`, value: doneOn, expected: present };
}
