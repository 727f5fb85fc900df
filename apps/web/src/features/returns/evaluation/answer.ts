import type { SetValue, SubjectState } from "@lianchi/domain";
import {
  type Evaluation,
  evaluate,
  hoursFor,
  type Mover,
  priceFor,
  type Simulation,
  type Solved,
  simulate,
  switchingValue,
  type Target,
  type Values,
  type Wanted,
} from "@lianchi/returns";

/** A project's sums without the project itself, which the page has. */
export type Sums = Omit<Evaluation, "project">;

/** Movers of which a switching value is told. */
export const switching = ["price", "hours", "investment", "costs"] as const satisfies readonly Mover[];

export type Analysis = {
  readonly price: Solved;
  readonly hours: Solved;
  /** How far each may move, as a share, until the present value is zero. */
  readonly turns: readonly { readonly mover: (typeof switching)[number]; readonly turn: Solved }[];
};

/** Questions of the page, one a kind, and what each is answered with. */
export type Questions = {
  readonly evaluate: {
    readonly ask: {
      readonly projects: readonly SubjectState[];
      readonly settings: readonly SetValue[];
      readonly asOf: string;
    };
    readonly answer: readonly Sums[];
  };
  readonly analyse: {
    readonly ask: { readonly values: Values; readonly wanted: Wanted };
    readonly answer: Analysis;
  };
  readonly draw: {
    readonly ask: {
      readonly values: Values;
      readonly target: Target;
      readonly hurdle: number;
      readonly seed: number;
      readonly draws: number;
    };
    readonly answer: Simulation;
  };
};

/** What is sent to a worker. */
export type Question = {
  readonly [Kind in keyof Questions]: { readonly kind: Kind; readonly ask: Questions[Kind]["ask"] };
}[keyof Questions];

type Answers = {
  readonly [Kind in keyof Questions]: (ask: Questions[Kind]["ask"]) => Questions[Kind]["answer"];
};

/** The very functions that the server uses. */
export const answers: Answers = {
  evaluate: ({ projects, settings, asOf }) =>
    projects.map((project) => {
      const { project: _, ...sums } = evaluate(project, settings, asOf);
      return sums;
    }),
  analyse: ({ values, wanted }) => ({
    price: priceFor(values, wanted),
    hours: hoursFor(values, wanted),
    turns: switching.map((mover) => ({ mover, turn: switchingValue(values, mover) })),
  }),
  draw: ({ values, ...order }) => simulate(values, order),
};
