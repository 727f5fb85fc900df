import type { Text } from "@lianchi/domain";
import { type ProjectModel, type Results, returnMeasures } from "@lianchi/returns";
import type { Refs } from "../refs.ts";
import type { ResultUnit } from "../result-unit.ts";

/** A result: its formula, and our own number, or the words that stand where there is none. */
export type ResultRow = {
  readonly id: string;
  readonly name: Text;
  readonly unit: ResultUnit;
  readonly words: Text;
  readonly formula: (at: Refs, none: string) => string;
  readonly value: (results: Results, model: ProjectModel) => number | null;
  readonly none: Text;
};

const noneOf = (id: string): Text =>
  returnMeasures.find((measure) => measure.id === id)?.none ?? { zh: "无解", en: "none" };

type Named = readonly [id: string, zh: string, en: string, zhWords: string, enWords: string];

export const row = (
  [id, zh, en, zhWords, enWords]: Named,
  unit: ResultUnit,
  formula: ResultRow["formula"],
  value: ResultRow["value"],
  none: Text = noneOf(id),
): ResultRow => ({
  id,
  name: { zh, en },
  unit,
  words: { zh: zhWords, en: enWords },
  formula,
  value,
  none,
});
