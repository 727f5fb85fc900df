import { parameterSpecs } from "@lianchi/returns";
import type { WorkbookOrder } from "../returns-workbook/order.ts";
import type { ProjectReturns, ReturnsInput } from "./returns-data.ts";

/** Of the sums, not of the shown text: rates as fractions, money in yuan. */
const units = {
  money: "yuan",
  energy: "kWh",
  lcoe: "yuan/kWh",
  rates: "fraction per year",
  payback: "years",
  cover: "1",
  co2: "t",
  coal: "t",
} as const;

function inputOf(input: ReturnsInput) {
  const { name, choices } = parameterSpecs[input.id];
  return {
    id: input.id,
    name,
    value: input.value,
    origin: input.origin,
    precision: input.precision,
    default: input.standard,
    reported: input.reported,
    set: input.set,
    ...(choices === undefined ? {} : { choices }),
  };
}

function projectOf({ evaluation, inputs, unused, findings }: ProjectReturns) {
  const { project, outcome } = evaluation;
  const { id, name, technology } = project.fields;
  return {
    id,
    name,
    technology,
    basis: "derived",
    isDropped: outcome.kind === "dropped",
    results: outcome.kind === "computed" ? outcome.results : null,
    missing:
      outcome.kind === "incomplete"
        ? outcome.missing.map((one) => ({ id: one, name: parameterSpecs[one].name }))
        : [],
    problems: outcome.kind === "invalid" ? outcome.problems : [],
    inputs: inputs.map(inputOf),
    reportedButNotUsed: unused,
    findings,
  };
}

/** Results with every digit, inputs with where each comes from, and what is missing. */
export function returnsJson({ report, hurdle, asOfNote }: WorkbookOrder): string {
  const { asOf, scenario, version, isDemo, projects } = report;
  const told = {
    asOf,
    ...(asOfNote === "" ? {} : { asOfNote }),
    scenario: { id: scenario.id, name: scenario.name, version: scenario.version },
    dataVersion: version,
    isDemo,
    hurdle,
    units,
    convention: "first flow at t = 0, not discounted",
    projects: projects.map(projectOf),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
