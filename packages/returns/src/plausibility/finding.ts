import type { FigureId, Quantity, SubjectId } from "@lianchi/domain";
import type { Parameter } from "../parameter.ts";
import type { Band } from "./bands.ts";
import type { Reading } from "./readings.ts";

export type RuleId =
  | "unit-revenue"
  | "full-load-hours"
  | "money-hours"
  | "tax-share"
  | "unit-cost"
  | "energy-above-capacity"
  | "operating-before-grid";

/** A value that does not agree with others or with what is common. The reported figures stay as they are. */
export type Finding = {
  readonly id: `${SubjectId}.${RuleId}`;
  readonly subjectId: SubjectId;
  readonly rule: RuleId;
  readonly severity: "red" | "amber";
  /** In the base unit of `quantity`. */
  readonly value: number;
  readonly quantity: Quantity;
  /** In the same unit as `value`; null where the rule has a bound instead of a band. */
  readonly band: Band | null;
  readonly inputs: readonly FigureId[];
  readonly parameter: Parameter | null;
  readonly readings: readonly Reading[];
};
