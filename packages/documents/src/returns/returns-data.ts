import type { Precision, ScenarioState, Text } from "@lianchi/domain";
import type { Default, Evaluation, ParameterId } from "@lianchi/returns";

/** Where a value comes from: `derived` is computed from figures that the project reports. */
export type InputOrigin = "reported" | "derived" | "default" | "set" | "missing";

/** A document and the place in it, in words. */
type Cited = { readonly source: Text };

/** An input of a project with its birth certificate: what it is, what it would be by default, and who changed it. */
export type ReturnsInput = {
  readonly id: ParameterId;
  readonly value: number | null;
  readonly origin: InputOrigin;
  /** How roughly it is known where it comes from reported figures; what is set or assumed is exact. */
  readonly precision: Precision;
  readonly standard: Default | null;
  readonly reported: (Cited & { readonly value: number; readonly actor: string; readonly at: string }) | null;
  /** Who set it over the default; the actor is null where it was set for this file alone. */
  readonly set: {
    readonly actor: string | null;
    readonly at: string | null;
    readonly reason: string | null;
    readonly source: Text | null;
  } | null;
};

/** A reported figure that the sums do not use. */
export type UnusedFigure = {
  readonly name: Text;
  readonly value: number;
  readonly precision: Precision;
  readonly unit: Text;
  readonly period: Text;
  readonly basis: Text;
  readonly source: Text;
};

/** A project with its sums, all that went into them, and what is reported beside. */
export type ProjectReturns = {
  readonly evaluation: Evaluation;
  readonly inputs: readonly ReturnsInput[];
  readonly unused: readonly UnusedFigure[];
  /** What does not go together in the reported figures, in the reader's language. */
  readonly findings: readonly string[];
};

/** All that a file about returns says. */
export type ReturnsFileData = {
  readonly asOf: string;
  readonly scenario: ScenarioState;
  readonly version: number;
  readonly isDemo: boolean;
  readonly projects: readonly ProjectReturns[];
};
