import {
  type ChangeRequest,
  FigureFields,
  openingChanges,
  recordAll,
  SubjectFields,
  type Technology,
} from "@lianchi/domain";
import { defaults, irr, modelOf, npv, parameterIds, resultsOf, simulate, Values } from "@lianchi/returns";
import { irr as theirIrr } from "financial";
import { createReadModel } from "../../apps/server/src/read-model.ts";
import { readReturns } from "../../apps/server/src/use-cases/read-returns.ts";
import { atMost, type Measured, median } from "./measured.ts";
import { chances, flowsOfPlants } from "./project-flows.ts";

/** A wind farm of 25 years with a loan and every tax, from the defaults. */
const wind = Values.parse({
  ...Object.fromEntries(parameterIds.map((id) => [id, defaults[id].wind?.value])),
  capacity: 200_000,
  investment: 1_187_000_000,
  life: 25,
});

function tookMs(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The whole model with all results; each time another price, so that nothing can be remembered. */
function model(): Measured {
  const priced = (turn: number) => ({ ...wind, price: 0.3 + (turn % 997) / 10_000 });
  for (let turn = 0; turn < 3_000; turn++) resultsOf(modelOf(priced(turn)));
  const times = Array.from({ length: 5_000 }, (_, turn) =>
    tookMs(() => {
      resultsOf(modelOf(priced(turn)));
    }),
  );
  return atMost("after-tax model of 25 years with all results, median of 5,000", median(times), "ms", 0.2);
}

function draws(): Measured {
  const order = { target: "equityIrr", draws: 10_000, seed: 42, hurdle: 0.1 } as const;
  const times = Array.from({ length: 3 }, () => tookMs(() => simulate(wind, order)));
  return atMost("10,000 draws of one project, median of 3", median(times) / 1_000, "s", 1.5);
}

const technologies: readonly Technology[] = ["wind", "solar", "biomass", "hydro"];

/** The opening facts and so many projects more, each with a capacity and an investment of its own. */
function manyProjects(count: number) {
  const chance = chances(7);
  const requests = Array.from({ length: count }, (_, at): readonly ChangeRequest[] => {
    const id = `bench-${at}`;
    const capacityKw = 10_000 + Math.round(chance() * 400_000);
    const investmentYuan = capacityKw * Math.round(4_000 + chance() * 6_000);
    const [report] = openingChanges.flatMap((change) => (change.kind === "source" ? [change.fields.id] : []));
    const figure = (metric: string, value: number) =>
      FigureFields.parse({
        subjectId: id,
        metric,
        value,
        precision: "exact",
        period: { kind: "none" },
        basis: "reported",
        sourceId: report,
        place: null,
        note: null,
      });
    const subject = SubjectFields.parse({
      id,
      kind: "project",
      name: { zh: `项目 ${at}`, en: `Project ${at}` },
      shortName: { zh: `项目 ${at}`, en: `Project ${at}` },
      technology: technologies[at % technologies.length],
      location: null,
      note: null,
    });
    const written = { actor: "bench", expectedVersion: 0 };
    return [
      { kind: "subject", fields: subject, ...written },
      { kind: "figure", fields: figure("capacity", capacityKw), ...written },
      { kind: "figure", fields: figure("investment", investmentYuan), ...written },
    ];
  }).flat();
  const opening = recordAll(openingChanges, "2026-11-23T00:00:00.000Z");
  return [...opening, ...recordAll(requests, "2026-11-24T00:00:00.000Z", opening)];
}

/** What the server does when asked for the returns of all its projects. */
function portfolio(): Measured {
  const count = 10_000;
  const read = { model: createReadModel(manyProjects(count)), now: () => new Date("2026-11-26T04:00:00Z") };
  read.model.portfolioAsOf("2026-11-26");
  let computed = 0;
  const times = Array.from({ length: 3 }, () =>
    tookMs(() => {
      const told = readReturns(read, {});
      if (told.kind === "refused") throw new Error(JSON.stringify(told));
      computed = told.value.projects.filter(({ results }) => results !== null).length;
    }),
  );
  if (computed < count) throw new Error(`only ${computed} of ${count} projects were evaluated`);
  return atMost("10,000 projects on the server, median of 3", median(times) / 1_000, "s", 2.5);
}

/** A rate counts when the present value changes sign about it. */
function isSolved(rate: number, flows: readonly number[]): boolean {
  const step = (1 + rate) * 1e-7;
  return rate > -1 && npv(rate - step, flows) > 0 !== npv(rate + step, flows) > 0;
}

function theirs(flows: readonly number[]): number {
  try {
    return theirIrr([...flows]);
  } catch {
    return Number.NaN;
  }
}

function ours(flows: readonly number[]): number {
  const told = irr(flows);
  return told.kind === "solved" ? told.rate : Number.NaN;
}

/** Our time over that of the package `financial`, turn by turn, and how many of the series each of them solves. */
function rates(per: "year" | "month", count: number): readonly Measured[] {
  const plants = flowsOfPlants(count, per, per === "year" ? 11 : 12);
  const solved = (rateOf: typeof ours) => plants.filter((flows) => isSolved(rateOf(flows), flows)).length;
  const [own, other] = [solved(ours), solved(theirs)];
  const all = (rateOf: typeof ours) =>
    tookMs(() => {
      for (const flows of plants) rateOf(flows);
    });
  const rounds = Array.from({ length: 5 }, () => [all(ours), all(theirs)] as const);
  const [ownMs, otherMs] = [median(rounds.map(([one]) => one)), median(rounds.map(([, two]) => two))];
  const what = `irr of ${count.toLocaleString("en")} series by ${per}`;
  return [
    atMost(
      `${what}: ${ownMs.toFixed(1)} ms, financial ${otherMs.toFixed(1)} ms`,
      ownMs / otherMs,
      "of its time",
      1,
    ),
    atMost(`${what}: left unsolved; financial leaves ${count - other}`, count - own, "series", 0),
  ];
}

/** The sums of returns, on one core and without a network. */
export async function run(): Promise<readonly Measured[]> {
  return [model(), draws(), portfolio(), ...rates("year", 9_000), ...rates("month", 600)];
}
