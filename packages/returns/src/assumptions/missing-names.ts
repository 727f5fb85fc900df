import type { Lang, SubjectState } from "@lianchi/domain";
import { words } from "../words/index.ts";
import { parameterSpecs } from "./specs.ts";
import type { ParameterId } from "./values.ts";

/** What a project lacks to be evaluated, by its names. Where nobody knows the technology, no assumption has a default: that
 *  alone is said, and the project's own figures. */
export function missingNames(
  { fields }: SubjectState,
  missing: readonly ParameterId[],
  lang: Lang,
): readonly string[] {
  const nameOf = (id: ParameterId) => parameterSpecs[id].name[lang];
  if (fields.technology !== null) return missing.map(nameOf);
  const own = missing.filter((id) => id === "capacity" || id === "investment");
  return [words[lang].lacking.technology, ...own.map(nameOf)];
}
