import { inEach, type Text } from "@lianchi/domain";
import { type ProjectModel, type Results, returnMeasures } from "@lianchi/returns";
import { type Words, words } from "../../words/index.ts";
import type { Refs } from "../refs.ts";
import type { ResultUnit } from "../result-unit.ts";

/** A result: its formula, and our own number, or the words that stand where there is none. */
export type ResultRow = {
  readonly id: string;
  readonly name: Text;
  readonly unit: ResultUnit;
  readonly how: Text;
  readonly formula: (at: Refs, none: string) => string;
  readonly value: (results: Results, model: ProjectModel) => number | null;
  readonly none: Text;
};

const noneOf = (id: string): Text =>
  returnMeasures.find((measure) => measure.id === id)?.none ??
  inEach((lang) => words[lang].resultsSheet.none);

export const row = (
  id: keyof Words["results"],
  unit: ResultUnit,
  formula: ResultRow["formula"],
  value: ResultRow["value"],
  none: Text = noneOf(id),
): ResultRow => ({
  id,
  name: inEach((lang) => words[lang].results[id].name),
  unit,
  how: inEach((lang) => words[lang].results[id].how),
  formula,
  value,
  none,
});
