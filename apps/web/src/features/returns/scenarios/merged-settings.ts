import type { ScenarioSetting, SetValue } from "@lianchi/domain";
import type { Evaluation } from "@lianchi/returns";

/** What is said of new settings: why, for which day, from which document. */
export type SettingStory = Pick<ScenarioSetting, "reason" | "asOf" | "sourceId">;

/** A scenario's settings with what was set over them; a value that is the default again leaves the scenario. */
export function mergedSettings(
  kept: readonly ScenarioSetting[],
  set: readonly SetValue[],
  evaluations: readonly Evaluation[],
  story: SettingStory,
): readonly ScenarioSetting[] {
  const isSame = (one: SetValue, other: SetValue) =>
    one.projectId === other.projectId && one.parameter === other.parameter;
  const isDefault = ({ projectId, parameter, value }: SetValue) =>
    evaluations.some(
      ({ project, assembled }) =>
        project.fields.id === projectId &&
        Object.entries(assembled.unset).some(([id, unset]) => id === parameter && unset === value),
    );
  const untouched = kept
    .filter((one) => !set.some((other) => isSame(one, other)))
    .map(({ projectId, parameter, value, reason, sourceId, asOf }) => ({
      projectId,
      parameter,
      value,
      reason,
      sourceId,
      asOf,
    }));
  const added = set
    .filter((one) => Number.isFinite(one.value) && !isDefault(one))
    .map((one) => ({ ...one, ...story }));
  return [...untouched, ...added];
}
