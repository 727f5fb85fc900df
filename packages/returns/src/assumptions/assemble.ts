import { type FigureId, figureValue, type SubjectState, type Technology } from "@lianchi/domain";
import type { Default } from "./default.ts";
import { defaults } from "./defaults.ts";
import { firstYearOf } from "./first-year.ts";
import { type NotAdopted, operationOf } from "./reported.ts";
import { type Overrides, type ParameterId, parameterIds, type Values } from "./values.ts";

/** Where a value comes from. */
export type Origin =
  | { readonly kind: "reported"; readonly figure: FigureId }
  /** Derived from figures that are reported. */
  | { readonly kind: "derived"; readonly figures: readonly FigureId[] }
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
  /** What reported figures come to that do not agree: the assumption stands in its place. */
  readonly notAdopted: readonly NotAdopted[];
};

type Plain = { readonly value: number; readonly origin: Origin };

function reportedOf(project: SubjectState, id: "capacity" | "investment"): Plain | undefined {
  const figure = project.figures[id];
  const value = figureValue(project, id);
  if (figure === undefined || value === undefined) return undefined;
  return { value, origin: { kind: "reported", figure: figure.id } };
}

const standing = (from: Default | undefined): Plain | undefined =>
  from === undefined ? undefined : { value: from.value, origin: { kind: "default", from } };

/** A project's own figures, the defaults of its technology, and what was set over both.
 *  @param asOf day as of which the project is looked at, `YYYY-MM-DD` */
export function assemble(project: SubjectState, overrides: Overrides, asOf: string): Assembled {
  const { technology } = project.fields;
  const { hours, notAdopted } = operationOf(project);
  const own: Readonly<Partial<Record<ParameterId, Plain | undefined>>> = {
    capacity: reportedOf(project, "capacity"),
    investment: reportedOf(project, "investment"),
    firstYear: technology === null ? undefined : standing(firstYearOf(project, asOf)),
    ...(hours !== null && {
      hours: { value: hours.value, origin: { kind: "derived", figures: hours.figures } },
      // What is reported is what was sold: losses are out of it already.
      lossRate: { value: 0, origin: { kind: "derived", figures: hours.figures } },
    }),
  };
  const values: Partial<Record<ParameterId, number>> = {};
  const origins: Partial<Record<ParameterId, Origin>> = {};
  const unset: Partial<Record<ParameterId, number>> = {};
  for (const id of parameterIds) {
    const plain = own[id] ?? (technology === null ? undefined : standing(defaults[id][technology]));
    if (plain !== undefined) unset[id] = plain.value;
    const value = overrides[id] ?? plain?.value;
    if (value === undefined) continue;
    values[id] = value;
    origins[id] = value === plain?.value ? plain.origin : { kind: "set" };
  }
  return {
    technology,
    values,
    origins,
    unset,
    missing: parameterIds.filter((id) => values[id] === undefined),
    notAdopted,
  };
}

/** All values, where none is missing; they may still be no numbers, which `judgeValues` says. */
export function complete({ values }: Assembled): Values | null {
  return isComplete(values) ? values : null;
}

function isComplete(values: Assembled["values"]): values is Values {
  return parameterIds.every((id) => values[id] !== undefined);
}
