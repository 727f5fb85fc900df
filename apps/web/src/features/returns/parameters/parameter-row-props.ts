import type { SettingState, SetValue } from "@lianchi/domain";
import type { Evaluation, ParameterId } from "@lianchi/returns";

export type ParameterRowProps = {
  readonly id: ParameterId;
  /** The project whose value it is; null for a value of all projects. */
  readonly one: Evaluation | null;
  /** What the scenario sets, with whose hand. */
  readonly kept: SettingState | undefined;
  /** What is set over the scenario, and not kept. */
  readonly temporary: SetValue | undefined;
  readonly problem: string | undefined;
  readonly hasSlider: boolean;
  /** Null takes the temporary value away. */
  readonly onSet: (id: ParameterId, value: number | null) => void;
};

/** Whether a row would look the same: its own value alone counts, whatever else was evaluated anew. */
export function isSameRow(before: ParameterRowProps, now: ParameterRowProps): boolean {
  const { id } = now;
  const own = ({ one }: ParameterRowProps) => one?.assembled;
  return (
    before.kept === now.kept &&
    before.temporary?.value === now.temporary?.value &&
    before.problem === now.problem &&
    before.hasSlider === now.hasSlider &&
    before.onSet === now.onSet &&
    Object.is(own(before)?.values[id], own(now)?.values[id]) &&
    own(before)?.unset[id] === own(now)?.unset[id] &&
    own(before)?.origins[id]?.kind === own(now)?.origins[id]?.kind &&
    own(before)?.technology === own(now)?.technology
  );
}
