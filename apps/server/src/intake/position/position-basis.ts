import { Basis, basisName, RecordedBasis, recordedBasisName, type Text } from "@lianchi/domain";

/** Sums are of no document, and stand in no list of sites. */
const isWritten = (basis: Basis) => basis !== "summed";

const recordedOf = (basis: Basis): RecordedBasis => RecordedBasis.safeParse(basis).data ?? "reported";

/** On what a position rests, as files of ours say it; null where nothing is said that we know. What is named after the kind
 *  of a document was recorded as what that document says.
 *  @example positionBasisIn("示意布点，非实测坐标") // "illustrative"
 *  @example positionBasisIn("批复") // "reported"
 *  @example positionBasisIn("实测（来源所载）") // "reported" */
export function positionBasisIn(text: string | null): RecordedBasis | null {
  const said = text?.trim().toLowerCase() ?? "";
  if (said === "") return null;
  const namesOf = (name: Text) => Object.values(name).map((word) => word.toLowerCase());
  if (namesOf(recordedBasisName.reported).some((word) => said.includes(word))) return "reported";
  const known = Basis.options
    .filter(isWritten)
    .find((basis) => [basis, ...namesOf(basisName[basis])].some((word) => said.startsWith(word)));
  return known === undefined ? null : recordedOf(known);
}
