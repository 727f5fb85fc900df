import { inEach, logLang, type Problem, type Text } from "@lianchi/domain";

/** A reason was given in the place of a source, for a stage that nobody has recorded before.
 *  @param of whose stage: sites or a project */
export function stageNeedsSource(stage: Text, of: Text): Problem {
  return {
    code: "stage-needs-source",
    field: "sourceId",
    value: stage[logLang],
    expected: of[logLang],
    words: inEach((lang) => ({ value: stage[lang], expected: of[lang] })),
  };
}
