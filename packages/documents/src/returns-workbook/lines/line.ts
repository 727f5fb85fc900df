import type { Text } from "@lianchi/domain";
import type { ProjectModel } from "@lianchi/returns";
import type { Refs } from "../refs.ts";

export type LineUnit = "yuan" | "kWh" | "yuan/kWh" | "share" | "years" | "none";

/** A line of the working sheet: the same formula in every year, and the model's own values. */
export type WorkLine = {
  readonly kind: "line";
  readonly id: string;
  readonly name: Text;
  readonly unit: LineUnit;
  readonly words: Text;
  readonly formula: (at: Refs) => string;
  readonly values: (model: ProjectModel) => readonly number[];
  /** Its years add up to something that means something. */
  readonly hasTotal: boolean;
};

/** A value that holds for all years. */
export type WorkFixed = {
  readonly kind: "fixed";
  readonly id: string;
  readonly name: Text;
  readonly unit: LineUnit;
  readonly words: Text;
  readonly formula: (at: Refs) => string;
  readonly value: (model: ProjectModel) => number;
};

export type WorkSection = { readonly name: Text; readonly lines: readonly (WorkLine | WorkFixed)[] };

type Named = readonly [id: string, zh: string, en: string, zhWords: string, enWords: string];

const named = ([id, zh, en, zhWords, enWords]: Named) => ({
  id,
  name: { zh, en },
  words: { zh: zhWords, en: enWords },
});

/** A line whose years add up. */
export const line = (
  name: Named,
  unit: LineUnit,
  formula: WorkLine["formula"],
  values: WorkLine["values"],
): WorkLine => ({ kind: "line", ...named(name), unit, formula, values, hasTotal: true });

/** A line that says how something stands in a year. */
export const standing = (
  name: Named,
  unit: LineUnit,
  formula: WorkLine["formula"],
  values: WorkLine["values"],
): WorkLine => ({ ...line(name, unit, formula, values), hasTotal: false });

export const fixed = (
  name: Named,
  unit: LineUnit,
  formula: WorkFixed["formula"],
  value: WorkFixed["value"],
): WorkFixed => ({ kind: "fixed", ...named(name), unit, formula, value });

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A value for each year of a model, zero while building. */
export const inOperation = ({ timeline }: ProjectModel, of: (year: number, t: number) => number) =>
  Array.from({ length: timeline.years }, (_, t) => {
    const year = t - timeline.building + 1;
    return year < 1 ? 0 : of(year, t);
  });
