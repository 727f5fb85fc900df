import { isWithinYears, yearsShown } from "./calendar.ts";
import { canBePutRight } from "./ground.ts";
import { inEach, type Lang, logLang, type Text } from "./language.ts";
import { type Portfolio, subjectById } from "./portfolio.ts";
import type { Problem } from "./problem.ts";
import { type StageDate, stageName, stageOrder, stagePath } from "./stage.ts";
import type { StageFields } from "./subject.ts";

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

/** What stands against a project's arrival at a stage; null where nothing does. @param present the county's day */
export function stageProblem(portfolio: Portfolio, fields: StageFields, present: string): Problem | null {
  const subject = subjectById(portfolio, fields.subjectId);
  if (subject === undefined) return { code: "unknown-project", field: "subjectId", value: fields.subjectId };
  if (fields.on !== null && !isWithinYears(fields.on))
    return { code: "year-out-of-range", field: "on", value: fields.on, expected: yearsShown };
  if (fields.on !== null && fields.on > present)
    return { code: "day-not-come", field: "on", value: fields.on, expected: present };
  const recorded = subject.stages.map((step) => step.fields.stage);
  if (fields.sourceId === null && !canBePutRight(recorded, fields.stage, stagePath))
    return stageNeedsSource(stageName[fields.stage], subject.fields.shortName);
  // The newest word on a stage counts: a correction replaces the date it corrects.
  const dates = new Map(subject.stages.map((step): [string, StageDate] => [step.fields.stage, step.fields]));
  dates.set(fields.stage, fields);
  const order = stageOrder([...dates.values()]);
  if (order.kind === "in-order") return null;
  const { earlier, later } = order;
  const dated = ({ stage, on }: StageDate, lang: Lang) => `${stageName[stage][lang]} ${on}`;
  const words = (lang: Lang) => ({ value: dated(later, lang), expected: dated(earlier, lang) });
  return {
    code: "stage-before-earlier",
    field: "on",
    value: `${later.stage} ${later.on}`,
    expected: `${earlier.stage} ${earlier.on}`,
    words: inEach(words),
  };
}
