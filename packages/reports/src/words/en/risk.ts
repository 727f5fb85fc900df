import type * as zh from "../zh/risk.ts";

export const risk: typeof zh.risk = {
  onePoint: "1 point",
  swing: ({ project, target, base, mover, step, ends }, place) =>
    `The ${target} of ${project} is reckoned at ${base}; of single things the largest effect is that of ${mover}: ${step} up or down, it lies between ${ends.join(" and ")}${place}.`,
  chance: ({ draws, seed, reach, hurdle }, place) =>
    `Of ${draws} draws from assumed spreads (seed ${seed}) ${reach} reach the hurdle of ${hurdle}${place}.`,
  none: "No project can be reckoned, so there is nothing to say of sensitivity and taxes.",
};
