type Swing = {
  readonly project: string;
  readonly target: string;
  readonly base: string;
  readonly mover: string;
  /** How far it moves. */
  readonly step: string;
  readonly ends: readonly string[];
};

type Draws = {
  readonly draws: string;
  readonly seed: number;
  readonly reach: string;
  readonly hurdle: string;
};

/** What a project's return hangs on. */
export const risk = {
  onePoint: "1 个百分点",
  swing: ({ project, target, base, mover, step, ends }: Swing, place: string) =>
    `${project}的${target}测算为 ${base}；单一因素变动时，${mover}影响最大，增减 ${step}，该指标在 ${ends.join(" 与 ")} 之间${place}。`,
  chance: ({ draws, seed, reach, hurdle }: Draws, place: string) =>
    `按假设的分布抽样 ${draws} 次（种子 ${seed}），其中 ${reach} 达到 ${hurdle} 的门槛${place}。`,
  none: "没有可测算的项目，敏感性与税费暂无法说明。",
};
