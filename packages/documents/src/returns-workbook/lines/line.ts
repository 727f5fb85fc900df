import { inEach, type Text } from "@lianchi/domain";
import type { ProjectModel } from "@lianchi/returns";
import { type Words, words } from "../../words/index.ts";
import type { Refs } from "../refs.ts";

export type LineUnit = "yuan" | "kWh" | "yuan/kWh" | "share" | "years" | "none";

/** A line of the working sheet: the same formula in every year, and the model's own values. */
export type WorkLine = {
  readonly kind: "line";
  readonly id: string;
  readonly name: Text;
  readonly unit: LineUnit;
  readonly how: Text;
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
  readonly how: Text;
  readonly formula: (at: Refs) => string;
  readonly value: (model: ProjectModel) => number;
};

export type WorkSection = { readonly name: Text; readonly lines: readonly (WorkLine | WorkFixed)[] };

export type LineId = keyof Words["workLines"];

const named = (id: LineId) => ({
  id,
  name: inEach((lang) => words[lang].workLines[id].name),
  how: inEach((lang) => words[lang].workLines[id].how),
});

export const sectionName = (id: keyof Words["workSections"]): Text =>
  inEach((lang) => words[lang].workSections[id]);

/** A line whose years add up. */
export const line = (
  id: LineId,
  unit: LineUnit,
  formula: WorkLine["formula"],
  values: WorkLine["values"],
): WorkLine => ({ kind: "line", ...named(id), unit, formula, values, hasTotal: true });

/** A line that says how something stands in a year. */
export const standing = (
  id: LineId,
  unit: LineUnit,
  formula: WorkLine["formula"],
  values: WorkLine["values"],
): WorkLine => ({ ...line(id, unit, formula, values), hasTotal: false });

export const fixed = (
  id: LineId,
  unit: LineUnit,
  formula: WorkFixed["formula"],
  value: WorkFixed["value"],
): WorkFixed => ({ kind: "fixed", ...named(id), unit, formula, value });

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A value for each year of a model, zero while building. */
export const inOperation = ({ timeline }: ProjectModel, of: (year: number, t: number) => number) =>
  Array.from({ length: timeline.years }, (_, t) => {
    const year = t - timeline.buildingYears + 1;
    return year < 1 ? 0 : of(year, t);
  });
