import type { Lang, SubjectState, Text } from "@lianchi/domain";
import { parameterSpecs } from "./assumptions/specs.ts";
import type { ParameterId } from "./model/values.ts";

const technology: Text = { zh: "技术类型", en: "Technology" };

/** What a project lacks to be reckoned, by its names. Where nobody knows the technology, no assumption has a default: that
 *  alone is said, and the project's own figures. */
export function missingNames(
  { fields }: SubjectState,
  missing: readonly ParameterId[],
  lang: Lang,
): readonly string[] {
  const nameOf = (id: ParameterId) => parameterSpecs[id].name[lang];
  if (fields.technology !== null) return missing.map(nameOf);
  const own = missing.filter((id) => id === "capacity" || id === "investment");
  return [technology[lang], ...own.map(nameOf)];
}
