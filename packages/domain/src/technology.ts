import { z } from "zod";
import { keysOf } from "./keys-of.ts";
import type { Text } from "./language.ts";
import { technologyEntries } from "./technologies/index.ts";
import { namesOf } from "./words/names-of.ts";

export const Technology = z.enum(keysOf(technologyEntries));
export type Technology = z.infer<typeof Technology>;

/** Order in which charts and tables list the technologies. */
export const technologies = Technology.options;

export const technologyName: Readonly<Record<Technology, Text>> = namesOf(({ technologies }) => technologies);
