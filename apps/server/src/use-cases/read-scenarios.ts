import {
  baseScenarioId,
  defaultReading,
  domainWords,
  type ScenarioSetting,
  type ScenarioState,
  type SettingState,
} from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { ReadingProduct } from "../product.ts";
import { dayOf } from "./as-of.ts";

/** The base scenario before anybody changed it. */
const untouched: ScenarioState = {
  id: baseScenarioId,
  name: domainWords[defaultReading.lang].ownNames.baseScenario,
  settings: [],
  isLocked: false,
  isWithdrawn: false,
  version: 0,
};

const keyOf = ({ projectId, parameter }: ScenarioSetting) => `${projectId ?? ""} ${parameter}`;

/** Every scenario of a day, the base first; each setting with the hand that gave it its present value. */
export function readScenarios(
  product: ReadingProduct,
  { asOf }: { readonly asOf?: string | undefined },
): Outcome<readonly ScenarioState[]> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const told = new Map<string, ScenarioState>([[baseScenarioId, untouched]]);
  for (const change of product.model.changesAsOf(day.value)) {
    if (change.kind !== "scenario") continue;
    const before = new Map(told.get(change.fields.id)?.settings.map((setting) => [keyOf(setting), setting]));
    const settings = change.fields.settings.map((setting): SettingState => {
      const known = before.get(keyOf(setting));
      const isSame = known !== undefined && known.value === setting.value;
      return isSame
        ? { ...setting, actor: known.actor, at: known.at }
        : { ...setting, actor: change.actor, at: change.at };
    });
    told.set(change.fields.id, { ...change.fields, version: change.version, settings });
  }
  return done([...told.values()].filter(({ isWithdrawn }) => !isWithdrawn));
}

export function scenarioOf(
  product: ReadingProduct,
  { asOf, scenario }: { readonly asOf?: string | undefined; readonly scenario?: string | undefined },
): Outcome<ScenarioState> {
  const all = readScenarios(product, { asOf });
  if (all.kind === "refused") return all;
  const found = all.value.find(({ id }) => id === (scenario ?? baseScenarioId));
  return found === undefined
    ? refused({
        code: "unknown-scenario",
        field: "scenario",
        value: scenario ?? "—",
        expected: all.value.map(({ id }) => id).join(", "),
      })
    : done(found);
}
