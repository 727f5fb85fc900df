import type { Basis, RecordedBasis } from "./basis.ts";
import type { Text } from "./language.ts";
import { namesOf } from "./words/names-of.ts";

/** What sort of document a source is. `unstated`: nobody has said; it is not taken for a press report. */
export const sourceKinds = [
  "press",
  "approval",
  "statistics",
  "filing",
  "contract",
  "survey",
  "other",
  "unstated",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindName: Readonly<Record<SourceKind, Text>> = namesOf(({ sourceKinds }) => sourceKinds);

const basisOfKind: Readonly<Record<SourceKind, Basis>> = {
  press: "reported",
  approval: "approved",
  statistics: "statistical",
  filing: "filed",
  contract: "contracted",
  survey: "measured",
  other: "documented",
  unstated: "documented",
};

/** The basis shown with a value: what a source says is named after the kind of the source.
 *  @param kind of the source that the value rests on; undefined when the source is not at hand */
export function shownBasis(basis: RecordedBasis, kind: SourceKind | undefined): Basis {
  return basis === "reported" ? basisOfKind[kind ?? "unstated"] : basis;
}
