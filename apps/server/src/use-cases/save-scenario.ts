import { type Change, inEach, type Problem, type ScenarioFields, subjectById } from "@lianchi/domain";
import { ParameterId, parameterSpecs, shownValue } from "@lianchi/returns";
import { type Outcome, refused } from "../outcome.ts";
import { type Product, today } from "../product.ts";
import { recordChange } from "./record-change.ts";

export type SaveScenarioRequest = {
  readonly actor: string;
  readonly expectedVersion: number;
  readonly fields: ScenarioFields;
};

function settingProblem(
  product: Product,
  setting: ScenarioFields["settings"][number],
  at: number,
): Problem | null {
  const field = `settings.${at}.value`;
  const id = ParameterId.safeParse(setting.parameter);
  if (!id.success)
    return { code: "unknown-parameter", field: `settings.${at}.parameter`, value: setting.parameter };
  const { least, most, isWhole, name } = parameterSpecs[id.data];
  const { value, projectId, sourceId, asOf } = setting;
  if (value < least || value > most || (isWhole && !Number.isInteger(value))) {
    return {
      code: "invalid-field",
      field,
      value: String(value),
      expected: `${least}–${most}`,
      words: inEach((lang) => ({
        value: `${name[lang]} ${shownValue(id.data, value, lang)}`,
        expected: `${shownValue(id.data, least, lang)}–${shownValue(id.data, most, lang)}`,
      })),
    };
  }
  const present = today(product);
  if (asOf !== null && asOf > present)
    return {
      code: "assumption-in-future",
      field: `settings.${at}.asOf`,
      value: asOf,
      expected: present,
      words: inEach((lang) => ({ value: `${name[lang]} ${asOf}` })),
    };
  const portfolio = product.model.portfolioAsOf(present);
  if (projectId !== null && subjectById(portfolio, projectId) === undefined)
    return { code: "unknown-project", field: `settings.${at}.projectId`, value: projectId };
  if (sourceId !== null && product.model.newest(`source:${sourceId}`) === undefined)
    return { code: "unknown-source", field: `settings.${at}.sourceId`, value: sourceId };
  return null;
}

/** What is wrong with a scenario that somebody wants to keep; null when nothing is. */
function scenarioProblem(product: Product, { fields }: SaveScenarioRequest): Problem | null {
  const standing = product.model.newest(`scenario:${fields.id}`);
  if (standing?.kind === "scenario" && standing.fields.isLocked) {
    const opened = { ...standing.fields, isLocked: false };
    if (JSON.stringify(opened) !== JSON.stringify(fields))
      return { code: "scenario-locked", field: "isLocked", value: standing.fields.name };
  }
  const keys = fields.settings.map(({ projectId, parameter }) => `${projectId} ${parameter}`);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return { code: "invalid-field", field: "settings", value: twice, expected: "1" };
  for (const [at, setting] of fields.settings.entries()) {
    const problem = settingProblem(product, setting, at);
    if (problem !== null) return problem;
  }
  return null;
}

/** Keeps a scenario: judged whole, written whole. A locked one is only unlocked. */
export async function saveScenario(product: Product, request: SaveScenarioRequest): Promise<Outcome<Change>> {
  const problem = scenarioProblem(product, request);
  if (problem !== null) return refused(problem);
  return recordChange(product, { kind: "scenario", ...request });
}
