import type * as zh from "../zh/cluster.ts";
import { capital } from "./grammar.ts";

const comparedStages = { underConstruction: "under construction", gridConnected: "on the grid" };

export const cluster: typeof zh.cluster = {
  unplanned: (name) => `Neither the planned capacity nor the number of sites of the ${name} is reported.`,
  planned: (name, { capacity, sites, rating }) => {
    const parts = [
      ...(capacity === null ? [] : [`a planned capacity of ${capacity}`]),
      ...(sites === null ? [] : [`${sites} turbine sites`]),
    ];
    const each = rating === null ? "" : `, which makes ${rating} a site`;
    return `The ${name} has ${parts.join(" and ")}${each}.`;
  },
  layout: ({ illustrative, given, none }) => {
    const parts = [
      ...(illustrative === null
        ? []
        : [
            `the positions of ${illustrative} sites are illustrative, not real ones, until coordinates are imported`,
          ]),
      ...(given === null ? [] : [`${given} sites have coordinates from a source`]),
      ...(none === null ? [] : [`${none} sites have no coordinates`]),
    ];
    return parts.length === 0 ? "" : `${capital(parts.join("; "))}.`;
  },
  compared: ({ stage, amount, names, share }) =>
    `${amount} of wind ${comparedStages[stage]} (${names}) equals ${share} of the plan`,
  comparison: (parts, isOne, place) =>
    `${parts.join("; ")}${place}. Whether ${isOne ? "this project is" : "these projects are"} among the planned sites is not reported: this is a comparison, not the cluster's progress.`,
  none: "The register holds no planned wind cluster.",
  lacksCluster: "a planned cluster",
  target: (money) => `The industry-cluster target is ${money}: a target, not investment made.`,
  figure: "Wind cluster: planned, under construction and on the grid",
  noFigure: "The planned capacity of the cluster is not reported, so there is no figure of it.",
  lacksPlanned: "planned capacity",
};
