import type * as zh from "../zh/wind-cluster.ts";
import { capital } from "./capital.ts";

export const windCluster: typeof zh.windCluster = {
  connectedSites: (connected, all, share) =>
    `${connected} of the cluster's ${all} sites not dropped are on the grid (${share})`,
  title: (parts) => capital(parts.join("; ")),
  building: (share, { isPart, isPartlyKnown }) =>
    `${isPart ? "Chosen " : ""}${isPartlyKnown ? "known " : ""}wind under construction equals ${share} of the planned cluster`,
  noneBuilding: "No wind is under construction",
  running: (share, { isPart, isFollowing }) =>
    isFollowing
      ? `grid-connected wind ${share}`
      : `${isPart ? "Chosen " : ""}grid-connected wind equals ${share} of the planned cluster`,
  noneRunning: "none is grid-connected",
  note: (name, sites) =>
    `Whether ${name ?? "these wind projects"} ${name === null ? "are" : "is"} among the ${sites === null ? "planned" : `${sites} planned`} sites is not reported: a comparison, not the cluster's progress.`,
  subtitle: (unit) => `Wind, ${unit}; hatched: under construction, grey: planned`,

  planned: "Planned",
  plannedSaid: (amount) => `planned ${amount}`,
  underConstruction: "Under construction",
  gridConnected: "Grid-connected",
  gridConnectedByProjects: "By projects: grid-connected",
  bySites: (amount) => `By site records: grid-connected ${amount}`,
  ofSites: (sites) => ` (${sites} sites)`,
  noChosenRunning: "no chosen wind project is running",
  noProjectRunning: "no wind project is running",
  unreported: "— not reported",
  othersUnreported: (count) => `${count} not reported`,

  connectedProjects: "Grid-connected wind projects",
  connectedSitesBar: "Grid-connected sites",
  connectedWindBar: "Grid-connected wind",
  buildingWindBar: "Wind under construction",
  connectedSitesByRecords: "Grid-connected sites (by site records)",
  siteRecords: "site records",
  siteRecordsCounted: "site records (counted from the records)",
  siteRecordsOf: (sites) => `site records, ${sites} sites`,
  noneChosenConnected: "no wind project among the chosen ones is grid-connected",
  noneListedConnected: "no wind project in the list is grid-connected",
  clusterAndProjects: "Cluster and projects",
  windCapacity: "Wind",
};
