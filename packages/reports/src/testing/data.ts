import type { ReturnsData } from "@lianchi/charts";
import {
  type BaselineFields,
  type Change,
  changesAsOf,
  demoProgress,
  endOfDay,
  openingChanges,
  plainReport,
  portfolioOf,
  type ReportSettings,
  recordAll,
  referencePlans,
  type SourceFields,
} from "@lianchi/domain";
import { evaluate, isComputed, type Overview, overviewOf, simulate, usualSpreads } from "@lianchi/returns";
import type { Elapsed, ReportData } from "../report-data.ts";
import { countsOf, movesBetween, openingRegister, type Register, standingOn, talliesOf } from "./counts.ts";

export const today = "2026-11-20";
const openedAt = "2026-05-04T02:00:00.000Z";

export const settingsOf = (part: Partial<ReportSettings> = {}): ReportSettings => ({
  ...plainReport,
  template: "quarterly",
  period: null,
  asOf: today,
  projects: null,
  lang: "zh",
  units: "wan",
  ...part,
});

/** Everything recorded, and the sites. */
export type World = { readonly changes: readonly Change[]; readonly register: Register | null };

const sourcesOf = (changes: readonly Change[]): readonly SourceFields[] =>
  changes.flatMap((change) => (change.kind === "source" ? [change.fields] : []));

/** What the product opens with. */
export function openingWorld(at = openedAt): World {
  const changes = recordAll(openingChanges, at);
  return { changes, register: openingRegister(sourcesOf(changes), at) };
}

/** The simulated build-up over the opening facts. @param at when the opening facts were recorded */
export function demoWorld(at = openedAt): World {
  const opening = openingWorld(at);
  const demo = demoProgress(opening.register?.sites ?? [], today);
  const changes = recordAll(demo.before, "2026-06-01T02:00:00.000Z", opening.changes);
  const baselines = demo.before.flatMap((change): readonly BaselineFields[] =>
    change.kind === "baseline" ? [change.fields] : [],
  );
  return {
    changes,
    register: {
      sites: demo.sites,
      steps: [...(opening.register?.steps ?? []), ...demo.steps],
      recordedAt: at,
      baselines,
      sources: sourcesOf(changes).filter(({ id }) => id === "demo-simulation"),
      isDemo: true,
    },
  };
}

type Wish = {
  readonly asOf?: string;
  readonly projects?: readonly string[];
  /** Last day before the time told, and its last one. */
  readonly elapsed?: Pick<Elapsed, "since" | "from" | "to">;
  readonly hasReturns?: boolean;
  readonly draws?: number;
};

function overviewOn({ changes, register }: World, day: string, chosen: Wish["projects"]): Overview {
  const portfolio = portfolioOf(changesAsOf(changes, day));
  const isThere = register !== null && portfolio.subjects.length > 0;
  const sites = isThere ? talliesOf(standingOn(register, day)) : null;
  return overviewOf(portfolio, day, chosen === undefined ? null : new Set(chosen), sites);
}

function returnsOf(overview: Overview, draws: number): ReturnsData {
  const evaluations = overview.projects.map((project) => evaluate(project, [], overview.asOf));
  const target = "projectIrr" as const;
  const hurdle = 0.08;
  const first = evaluations.find(isComputed);
  const simulation =
    draws === 0 || first === undefined
      ? null
      : simulate(first.outcome.values, { target, hurdle, spreads: usualSpreads, seed: 4614, draws });
  return {
    asOf: overview.asOf,
    scenario: "基准",
    changes: 0,
    evaluations,
    focus: null,
    hurdle,
    target,
    across: "price",
    down: "hours",
    simulation,
  };
}

/** What a server would hand over. */
export function dataOf(world: World, wish: Wish = {}): ReportData {
  const { asOf = today, projects, elapsed, hasReturns = true, draws = 0 } = wish;
  const { changes, register } = world;
  const overview = overviewOn(world, asOf, projects);
  const isThere = register !== null && overview.clusters.length > 0;
  return {
    overview,
    cluster: isThere ? countsOf(register, asOf) : null,
    returns: hasReturns ? returnsOf(overview, draws) : null,
    elapsed:
      elapsed === undefined
        ? null
        : {
            ...elapsed,
            earlier: overviewOn(world, elapsed.from, projects),
            plans: {
              before: referencePlans(changes.filter(({ at }) => at < endOfDay(elapsed.from))),
              after: referencePlans(changes.filter(({ at }) => at < endOfDay(elapsed.to))),
            },
            changes: changes.filter(({ at }) => at >= endOfDay(elapsed.from) && at < endOfDay(elapsed.to)),
            sites: isThere ? movesBetween(register, elapsed.from, elapsed.to) : null,
          },
    ...(projects?.length === 1 ? { history: changesAsOf(changes, asOf) } : {}),
    isDemo: register?.isDemo ?? false,
    shortLink: "http://127.0.0.1:4614/r/x",
  };
}

export const thirdQuarter = { since: "period", from: "2026-06-30", to: "2026-09-30" } as const;
