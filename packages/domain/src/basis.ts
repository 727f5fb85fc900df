import type { Text } from "./language.ts";
import { namesOf } from "./words/names-of.ts";

/** What a person records of how a value came to be known; `reported` is what the source says, whatever its kind. */
export const recordedBases = ["reported", "derived", "assumed", "illustrative", "measured"] as const;
export type RecordedBasis = (typeof recordedBases)[number];

export const recordedBasisName: Readonly<Record<RecordedBasis, Text>> = namesOf(
  ({ recordedBases }) => recordedBases,
);

/** How a value that is shown came to be known. The first six follow the kind of the source; `summed` is a plain sum or
 *  count, `derived` any other formula. */
export const bases = [
  "reported",
  "approved",
  "statistical",
  "filed",
  "contracted",
  "documented",
  "summed",
  "derived",
  "assumed",
  "illustrative",
  "measured",
] as const;
export type Basis = (typeof bases)[number];

export const basisName: Readonly<Record<Basis, Text>> = namesOf(({ bases }) => bases);

/** Short form for charts, tables and files. */
export const basisMark: Readonly<Record<Basis, Text>> = namesOf(({ basisMarks }) => basisMarks);

/** What a mark means, in one line. */
export const basisMeaning: Readonly<Record<Basis, Text>> = namesOf(({ basisMeanings }) => basisMeanings);
