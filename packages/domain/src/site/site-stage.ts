import { z } from "zod";
import type { Text } from "../language.ts";
import { namesOf } from "../words/names-of.ts";

/** Life of a turbine site, in order; `dropped` may follow any of them. */
export const SiteStage = z.enum([
  "planned",
  "surveyed",
  "permitted",
  "foundation",
  "erected",
  "gridConnected",
  "dropped",
]);
export type SiteStage = z.infer<typeof SiteStage>;

/** All stages; the place in this list is the code under which columns keep a stage. */
export const siteStages: readonly SiteStage[] = SiteStage.options;

/** The stages that a site passes on its way to the grid. */
export const siteStagePath: readonly SiteStage[] = siteStages.filter((stage) => stage !== "dropped");

export const siteStageName: Readonly<Record<SiteStage, Text>> = namesOf(({ siteStages }) => siteStages);

/** Place of a stage on the way to the grid, from 0; dropped comes after all. */
export function siteStageRank(stage: SiteStage): number {
  return siteStages.indexOf(stage);
}
