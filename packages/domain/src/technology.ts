import { z } from "zod";
import type { Text } from "./language.ts";
import { namesOf } from "./words/names-of.ts";

export const Technology = z.enum(["wind", "solar", "biomass", "hydro"]);
export type Technology = z.infer<typeof Technology>;

/** Order in which charts and tables list the technologies. */
export const technologies = Technology.options;

export const technologyName: Readonly<Record<Technology, Text>> = namesOf(({ technologies }) => technologies);
