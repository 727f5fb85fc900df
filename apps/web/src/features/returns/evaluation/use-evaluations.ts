import type { SetValue, SubjectState } from "@lianchi/domain";
import type { Evaluation } from "@lianchi/returns";
import { useEffect, useState } from "react";
import { answers, type Questions } from "./answer.ts";
import { type Courier, createCourier } from "./courier.ts";

type CourierOf<Kind extends keyof Questions> = Courier<Questions[Kind]["ask"], Questions[Kind]["answer"]>;

const startWorker = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

// A worker for each kind: a long question does not hold up a short one.
const evaluator: CourierOf<"evaluate"> = createCourier("evaluate", startWorker, answers.evaluate);
const analyst: CourierOf<"analyse"> = createCourier("analyse", startWorker, answers.analyse);
const drawer: CourierOf<"draw"> = createCourier("draw", startWorker, answers.draw);

/** The projects with their sums; the last ones stay until the next are there, null before the first. */
export function useEvaluations(
  projects: readonly SubjectState[] | undefined,
  settings: readonly SetValue[] | undefined,
  asOf: string,
): readonly Evaluation[] | null {
  const [told, setTold] = useState<readonly Evaluation[] | null>(null);
  useEffect(() => {
    if (projects === undefined || settings === undefined) return;
    // Answers come in the order of the questions, so one that a newer question follows still moves the page on.
    evaluator.ask({ projects, settings, asOf }, (sums) => {
      const joined = sums.flatMap((one, at): readonly Evaluation[] => {
        const project = projects[at];
        return project === undefined ? [] : [{ project, ...one }];
      });
      setTold(joined);
    });
  }, [projects, settings, asOf]);
  return told;
}

/** Time in which nothing was asked for anew, before what takes longer is begun [ms]. */
const restMs = 120;

function useAnswer<Kind extends "analyse" | "draw">(
  courier: CourierOf<Kind>,
  ask: Questions[Kind]["ask"] | null,
): Questions[Kind]["answer"] | null {
  const [answer, setAnswer] = useState<Questions[Kind]["answer"] | null>(null);
  useEffect(() => {
    if (ask === null) {
      setAnswer(null);
      return undefined;
    }
    let isPast = false;
    const timer = setTimeout(() => {
      courier.ask(ask, (told) => {
        if (!isPast) setAnswer(told);
      });
    }, restMs);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [courier, ask]);
  return answer;
}

/** @param ask the same object as long as the question is the same; null where there is none */
export function useAnalysis(ask: Questions["analyse"]["ask"] | null) {
  return useAnswer<"analyse">(analyst, ask);
}

/** @param ask the same object as long as the question is the same; null where there is none */
export function useDraws(ask: Questions["draw"]["ask"] | null) {
  return useAnswer<"draw">(drawer, ask);
}
