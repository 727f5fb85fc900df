import type { Text } from "@lianchi/domain";
import type { Confidence } from "../parameter.ts";

/** Where a default holds: in the country, in Heilongjiang, or for one project alone. */
export type DefaultPlace = "national" | "provincial" | "project";

/** A default with where it comes from. */
export type Default = {
  readonly value: number;
  readonly confidence: Confidence;
  readonly place: DefaultPlace;
  readonly source: Text;
  /** Day or year for which it holds. */
  readonly asOf: string;
};
