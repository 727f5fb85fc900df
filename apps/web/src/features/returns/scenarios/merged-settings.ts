import type { ScenarioSetting, SetValue } from "@lianchi/domain";
import type { Reckoned } from "@lianchi/returns";

/** A scenario's settings with what was set over them; a value that is the default again leaves the scenario.
 *  @param reason why the new ones are as they are; null where nobody said */
export function mergedSettings(
  kept: readonly ScenarioSetting[],
  set: readonly SetValue[],
  reckoned: readonly Reckoned[],
  reason: string | null,
): readonly ScenarioSetting[] {
  const isSame = (one: SetValue, other: SetValue) =>
    one.projectId === other.projectId && one.parameter === other.parameter;
  const isDefault = ({ projectId, parameter, value }: SetValue) =>
    reckoned.some(
      ({ project, assembled }) =>
        project.fields.id === projectId &&
        Object.entries(assembled.unset).some(([id, unset]) => id === parameter && unset === value),
    );
  const untouched = kept
    .filter((one) => !set.some((other) => isSame(one, other)))
    .map(({ projectId, parameter, value, reason: why, sourceId, asOf }) => ({
      projectId,
      parameter,
      value,
      reason: why,
      sourceId,
      asOf,
    }));
  const added = set
    .filter((one) => Number.isFinite(one.value) && !isDefault(one))
    .map((one) => ({ ...one, reason, sourceId: null, asOf: null }));
  return [...untouched, ...added];
}
