import { basisName, RecordedBasis } from "@lianchi/domain";

/** On what a position rests, as files of ours say it; null where nothing is said that we know.
 *  @example positionBasisIn("示意布点，非实测坐标") // "illustrative" */
export function positionBasisIn(text: string | null): RecordedBasis | null {
  const said = text?.trim().toLowerCase() ?? "";
  if (said === "") return null;
  const known = RecordedBasis.options.find((basis) =>
    [basis, basisName[basis].zh, basisName[basis].en.toLowerCase()].some((word) => said.startsWith(word)),
  );
  return known ?? null;
}
