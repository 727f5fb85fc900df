import type { Problem, Text } from "@lianchi/domain";

/** A reason was given in the place of a source, for a stage that nobody has recorded before.
 *  @param of whose stage: sites or a project */
export function stageNeedsSource(stage: Text, of: Text): Problem {
  const words = (lang: "zh" | "en") => ({ value: stage[lang], expected: of[lang] });
  return {
    code: "stage-needs-source",
    field: "sourceId",
    value: stage.en,
    expected: of.en,
    words: { zh: words("zh"), en: words("en") },
  };
}
