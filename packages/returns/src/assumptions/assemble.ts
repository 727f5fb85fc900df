import {
  type FigureId,
  figureValue,
  presentStage,
  type SubjectState,
  type Technology,
} from "@lianchi/domain";
import { type Overrides, type ParameterId, parameterIds, Values } from "../model/values.ts";
import { type Default, defaults } from "./defaults.ts";

/** Where a value comes from. */
export type Origin =
  | { readonly kind: "reported"; readonly figure: FigureId }
  | { readonly kind: "default"; readonly from: Default }
  | { readonly kind: "set" };

/** What goes into a project's model. A missing value stays missing: nothing is filled in for a figure that nobody reported. */
export type Assembled = {
  readonly technology: Technology | null;
  readonly values: Readonly<Partial<Record<ParameterId, number>>>;
  readonly origins: Readonly<Partial<Record<ParameterId, Origin>>>;
  /** What the value would be if it were not set. */
  readonly unset: Readonly<Partial<Record<ParameterId, number>>>;
  readonly missing: readonly ParameterId[];
};

/** First year of operation of a plant that runs already and of which no date is reported: the report's own, inferred, year. */
const runsSince = 2023;

function reportedOf(project: SubjectState, id: "capacity" | "investment") {
  const figure = project.figures[id];
  const value = figureValue(project, id);
  return figure === undefined || value === undefined ? undefined : { value, figure: figure.id };
}

/** Year in which a plant began to run, as far as its stage has a date. */
function firstYearOf(project: SubjectState): number | undefined {
  const stage = presentStage(project)?.fields;
  if (stage?.stage !== "gridConnected") return undefined;
  return stage.on === null ? runsSince : Number(stage.on.slice(0, 4));
}

/** A project's own figures, the defaults of its technology, and what was set over both. */
export function assemble(project: SubjectState, overrides: Overrides): Assembled {
  const { technology } = project.fields;
  const values: Partial<Record<ParameterId, number>> = {};
  const origins: Partial<Record<ParameterId, Origin>> = {};
  const unset: Partial<Record<ParameterId, number>> = {};
  for (const id of parameterIds) {
    const reported = id === "capacity" || id === "investment" ? reportedOf(project, id) : undefined;
    const standard = technology === null ? undefined : defaults[id][technology];
    const dated = id === "firstYear" ? firstYearOf(project) : undefined;
    const plain = reported?.value ?? dated ?? standard?.value;
    if (plain !== undefined) unset[id] = plain;
    const own = overrides[id];
    const value = own ?? plain;
    if (value === undefined) continue;
    values[id] = value;
    if (own !== undefined && own !== plain) origins[id] = { kind: "set" };
    else if (reported !== undefined) origins[id] = { kind: "reported", figure: reported.figure };
    else if (standard !== undefined) origins[id] = { kind: "default", from: standard };
  }
  return {
    technology,
    values,
    origins,
    unset,
    missing: parameterIds.filter((id) => values[id] === undefined),
  };
}

/** All values, where none is missing. */
export function complete({ values }: Assembled): Values | null {
  const judged = Values.safeParse(values);
  return judged.success ? judged.data : null;
}
