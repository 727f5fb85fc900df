import type { ReturnsInput } from "@lianchi/documents";
import type { ScenarioState } from "@lianchi/domain";
import {
  inEach,
  type Portfolio,
  type Precision,
  placeText,
  type SourceId,
  type SubjectState,
  sourceById,
  sourceLine,
  type Text,
  untranslated,
} from "@lianchi/domain";
import {
  defaults,
  type Evaluation,
  findingPrecision,
  type Origin,
  type ParameterId,
  parameterIds,
} from "@lianchi/returns";
import { words } from "../words/index.ts";
import type { ReturnsRequest } from "./read-returns.ts";

export function cite(portfolio: Portfolio, id: SourceId): Text {
  const source = sourceById(portfolio, id);
  return source === undefined ? untranslated(id) : inEach((lang) => sourceLine(source.fields, lang));
}

/** Document and place of a project's own figure. */
export function citeFigure(
  portfolio: Portfolio,
  figure: NonNullable<SubjectState["figures"]["capacity"]>,
): Text {
  const { sourceId, place } = figure.fields;
  const source = cite(portfolio, sourceId);
  if (place === null) return source;
  return inEach((lang) => words[lang].file.inSource(source[lang], placeText(place, lang)));
}

type Context = {
  readonly portfolio: Portfolio;
  readonly scenario: ScenarioState;
  readonly set: ReturnsRequest["set"];
};

/** What set a value last: what is set for all counts before what is set for the project, and each in its order. */
function setOf(
  id: ParameterId,
  projectId: string,
  { portfolio, scenario, set = [] }: Context,
): ReturnsInput["set"] {
  const kept = scenario.settings.map((setting) => ({
    ...setting,
    source: setting.sourceId === null ? null : cite(portfolio, setting.sourceId),
  }));
  const passing = set.map((value) => ({ ...value, actor: null, at: null, reason: null, source: null }));
  const all = [...kept, ...passing].filter(({ parameter }) => parameter === id);
  const found =
    all.findLast((one) => one.projectId === projectId) ?? all.findLast((one) => one.projectId === null);
  if (found === undefined) return null;
  const { actor, at, reason, source } = found;
  return { actor, at, reason, source };
}

function precisionOf(origin: Origin | undefined, project: SubjectState): Precision {
  if (origin?.kind === "reported") return findingPrecision({ inputs: [origin.figure] }, project);
  return origin?.kind === "derived" ? findingPrecision({ inputs: origin.figures }, project) : "exact";
}

export function returnsInputs({ project, assembled }: Evaluation, context: Context): readonly ReturnsInput[] {
  return parameterIds.map((id) => {
    const value = assembled.values[id] ?? null;
    const origin = assembled.origins[id];
    const usual = assembled.technology === null ? undefined : defaults[id][assembled.technology];
    const standard = (origin?.kind === "default" ? origin.from : usual) ?? null;
    const figure = id === "capacity" || id === "investment" ? project.figures[id] : undefined;
    const own = figure?.fields.value ?? null;
    return {
      id,
      value,
      origin: origin?.kind ?? "missing",
      precision: precisionOf(origin, project),
      standard,
      reported:
        figure === undefined || own === null
          ? null
          : { value: own, source: citeFigure(context.portfolio, figure), actor: figure.actor, at: figure.at },
      set: origin?.kind === "set" ? setOf(id, project.fields.id, context) : null,
    };
  });
}
