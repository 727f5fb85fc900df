import type { Stage } from "@lianchi/domain";
import type * as zh from "../zh/overview.ts";
import { capital } from "./capital.ts";

/** A stage as it ends a title, which has one line. */
const stageEnding: Readonly<Record<Stage, string>> = {
  planned: "still planned",
  permitted: "with a permit",
  underConstruction: "being built",
  gridConnected: "on the grid",
  dropped: "that was dropped",
};

export const capacityByStage: typeof zh.capacityByStage = {
  finding: (share, stage, technology) => {
    const name = technology.id === "solar" ? technology.name : technology.name.toLowerCase();
    return `${capital(share)} of known capacity is ${name} ${stageEnding[stage.id]}`;
  },
  knownIs: (beside) => `known capacity is what is on the grid or being built; ${beside}`,
  subtitle: (capacity, unit, isBuilding) =>
    `${capacity}, ${unit}, by stage${isBuilding ? "; hatched: under construction" : ""}`,
  missing: (name) => `${name} not reported`,
};

export const investmentByProject: typeof zh.investmentByProject = {
  finding: (name, share) => `${name} is ${share} of known investment`,
  hatched: "; hatched: under construction",
  besideCost: "; right column: yuan/kW (derived)",
};

export const generationByProject: typeof zh.generationByProject = {
  finding: (known, of) =>
    `${known <= of / 2 ? "Only " : ""}${known} of ${of} projects ${known === 1 ? "reports" : "report"} generation`,
  toCheck: "to check",
  apart: (periods) => `; in no year's sum: ${periods.join(", ")}`,
};

export const moneyByProject: typeof zh.moneyByProject = {
  finding: (kinds) => `${kinds === 3 ? "Three" : "Two"} unlike kinds of money, never to be added`,
  subtitle: (unit) => `${capital(unit)}; each column has its own scale`,
  each: (coverage) => `Each column: ${coverage}`,
  unlikePeriods: "unlike periods",
  noneReports: "— reported by none",
  othersSilent: (count) => `— ${count} not reported`,
};

const plural = (count: number) => (count === 1 ? "" : "s");

export const pageFinding: typeof zh.pageFinding = {
  noneChosen: "No project is chosen",
  noData: "There is no data up to this day",
  nothingCounted: "Nothing is on the grid or under construction",
  noCapacity: "No capacity is reported yet",
  noneBuilding: (known) => `${known}, none under construction`,
  allBuilding: (known) => `${known}, all under construction`,
  building: (known, share) => `${known}, ${share} still under construction`,
  atStage: (stage, amount) => `${amount} ${stage.toLowerCase()}`,
  besides: (parts) => `, besides ${parts.join(" and ")}`,
  cluster: {
    sites: (sites) => `; ${sites}`,
    share: (planned, share) => `; grid-connected wind equals ${share} of the planned ${planned}`,
    planned: (planned) => `; planned wind ${planned}`,
    none: (planned) => `; of the planned ${planned} of wind none is grid-connected`,
  },
  line: ({ projects, choices, clusters, dropped }) => {
    const chosen =
      projects < choices ? `${projects} of ${choices} projects` : `${projects} project${plural(projects)}`;
    const gone = dropped === 0 ? "" : ` (${dropped} of them dropped and in no total)`;
    const planned = clusters === 0 ? "" : `, ${clusters} planned wind cluster${plural(clusters)}`;
    return `${chosen}${gone}${planned}. What is not reported stays empty: no zero, no guess; each total says how many projects it covers. Click any number for its source.`;
  },
};
