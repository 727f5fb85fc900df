import { type SetValue, SubjectId, Technology } from "@lianchi/domain";
import { isComputed, movers, type ParameterId, reckon, simulate, targets } from "@lianchi/returns";
import fc from "fast-check";
import type { Look } from "../picture.ts";
import type { ReturnsData } from "../returns/returns-data.ts";
import { opening, overviewWith } from "./portfolio.ts";

const usual = {
  asOf: "2026-11-23",
  scenario: "基准",
  changes: 0,
  focus: null,
  hurdle: 0.08,
  target: "projectIrr",
  across: "price",
  down: "hours",
} as const;

/** Draws of the project in focus, few enough for a test. */
function withDraws(data: Omit<ReturnsData, "simulation">, draws: number): ReturnsData {
  const { reckoned, focus, target, hurdle } = data;
  const all = reckoned.filter(isComputed);
  const one = all.find(({ project }) => project.fields.id === focus) ?? all[0];
  const simulation =
    one === undefined || draws === 0
      ? null
      : simulate(one.outcome.values, { target, draws, seed: 4614, hurdle });
  return { ...data, simulation };
}

/** The facts that the product opens with, under its defaults. */
export function openingReturns(part: Partial<ReturnsData> = {}, set: readonly SetValue[] = []): ReturnsData {
  const reckoned = opening.projects.map((project) => reckon(project, set));
  return withDraws({ ...usual, reckoned, ...part }, 400);
}

const hostileNames = [
  "短",
  "很长很长很长很长很长很长的一个项目简称",
  "A very long name of a project",
  "{a|b}\n<script>alert(1)</script>",
  "🌬️🌞 emoji 👩‍🔧",
  "\u202eright to left",
  "名".repeat(200),
  "W".repeat(200),
];

/** Values that a person might set, mostly of a sensible size, some at the limits of what the model takes. */
const settings: fc.Arbitrary<Partial<Record<ParameterId, number>>> = fc.oneof(
  fc.constant({}),
  fc.record({
    hours: fc.oneof(fc.integer({ min: 200, max: 6_000 }), fc.constantFrom(1, 8_784)),
    price: fc.oneof(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.constantFrom(0.000_1, 10)),
    investment: fc.oneof(fc.integer({ min: 1e7, max: 2e9 }), fc.constantFrom(1, 1e13)),
    discountRate: fc.constantFrom(0, 0.06, 0.5),
    fuelCost: fc.constantFrom(0, 0.3, 10),
    fixedCost1: fc.constantFrom(0, 40, 100_000),
    equityShare: fc.constantFrom(0.01, 0.3, 1),
    loanYears: fc.constant(1),
    life: fc.constantFrom(1, 2, 20, 60),
    constructionMonths: fc.constantFrom(1, 12, 120),
  }),
);

const anyReckoned = fc.record({
  name: fc.constantFrom(...hostileNames),
  technology: fc.constantFrom(...Technology.options, null),
  capacity: fc.option(fc.oneof(fc.integer({ min: 1_000, max: 2_000_000 }), fc.constantFrom(1, 1e8))),
  investment: fc.option(fc.integer({ min: 1e6, max: 9e9 })),
  set: settings,
});

export const anyReturns: fc.Arbitrary<ReturnsData> = fc
  .record({
    projects: fc.oneof(
      { weight: 6, arbitrary: fc.array(anyReckoned, { minLength: 0, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.array(anyReckoned, { minLength: 40, maxLength: 40 }) },
    ),
    focus: fc.constantFrom(null, "p-0", "p-1", "nowhere"),
    hurdle: fc.constantFrom(0, 0.08, 0.1234, 1),
    target: fc.constantFrom(...targets),
    across: fc.constantFrom(...movers),
    down: fc.constantFrom(...movers),
    changes: fc.constantFrom(0, 1, 12),
  })
  .map((plan) => {
    const { projects, ...chosen } = plan;
    const overview = overviewWith(
      projects.map(({ name, technology, capacity, investment }) => ({
        name,
        technology,
        stage: "gridConnected",
        values: [capacity, investment, null, null, null, null],
        basis: "reported",
      })),
    );
    const reckoned = overview.projects.map((project, at) => {
      const set = Object.entries(projects[at]?.set ?? {});
      return reckon(
        project,
        set.map(([parameter, value]) => ({ projectId: SubjectId.parse(`p-${at}`), parameter, value })),
      );
    });
    const data = withDraws({ ...usual, ...chosen, reckoned }, 60);
    // A failure names what was chosen, not the years of every model.
    return { ...data, [fc.toStringMethod]: () => fc.stringify(plan) };
  });

export const anyReturnsLook: fc.Arbitrary<Look> = fc.record({
  lang: fc.constantFrom("zh", "en"),
  units: fc.constantFrom("wan", "si"),
  theme: fc.constantFrom("light", "dark", "print"),
  size: fc.constantFrom("phone", "page", "big", "file"),
  widthPx: fc.integer({ min: 300, max: 1_800 }),
});
