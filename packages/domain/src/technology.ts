import { z } from "zod";
import type { Text } from "./language.ts";

export const Technology = z.enum(["wind", "solar", "biomass", "hydro"]);
export type Technology = z.infer<typeof Technology>;

/** Order in which charts and tables list the technologies. */
export const technologies = Technology.options;

export const technologyName: Readonly<Record<Technology, Text>> = {
  wind: { zh: "风电", en: "Wind" },
  solar: { zh: "光伏", en: "Solar PV" },
  biomass: { zh: "生物质", en: "Biomass" },
  hydro: { zh: "水电", en: "Hydro" },
};
