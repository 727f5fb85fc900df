import type { Text } from "../language.ts";
import { namesOf } from "../words/names-of.ts";

/** Life of a turbine site, in order; `dropped` may follow any of them. The place in this list is the code under which columns
 *  keep a stage. */
export const siteStages = [
  "planned",
  "surveyed",
  "permitted",
  "foundation",
  "erected",
  "gridConnected",
  "dropped",
] as const;
export type SiteStage = (typeof siteStages)[number];

/** The stages that a site passes on its way to the grid. */
export const siteStagePath: readonly SiteStage[] = siteStages.filter((stage) => stage !== "dropped");

export const siteStageName: Readonly<Record<SiteStage, Text>> = namesOf(({ siteStages }) => siteStages);

/** Place of a stage on the way to the grid, from 0; dropped comes after all. */
export function siteStageRank(stage: SiteStage): number {
  return siteStages.indexOf(stage);
}
