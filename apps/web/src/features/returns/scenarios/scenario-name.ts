import { baseScenarioId, type Lang } from "@lianchi/domain";
import type { ToldScenario } from "@lianchi/server/api";
import { returnsWords } from "../../../locales/returns.ts";

/** The base is named in the reader's language until somebody gives it a name. */
export function scenarioName(scenario: Pick<ToldScenario, "id" | "name"> | undefined, lang: Lang): string {
  if (scenario === undefined) return "—";
  return scenario.id === baseScenarioId && scenario.name === returnsWords.zh.base
    ? returnsWords[lang].base
    : scenario.name;
}
