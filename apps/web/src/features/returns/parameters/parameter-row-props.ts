import type { SetValue } from "@lianchi/domain";
import type { ParameterId, Reckoned } from "@lianchi/returns";
import type { ToldSetting } from "@lianchi/server/api";

export type ParameterRowProps = {
  readonly id: ParameterId;
  /** The project whose value it is; null for a value of all projects. */
  readonly one: Reckoned | null;
  /** What the scenario sets, with whose hand. */
  readonly kept: ToldSetting | undefined;
  /** What is set over the scenario, and not kept. */
  readonly temporary: SetValue | undefined;
  readonly problem: string | undefined;
  readonly hasSlider: boolean;
  /** Null takes the temporary value away. */
  readonly onSet: (value: number | null) => void;
};
