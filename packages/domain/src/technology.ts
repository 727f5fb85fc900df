import { keysOf } from "./keys-of.ts";
import type { Text } from "./language.ts";
import { technologyEntries } from "./technologies/index.ts";
import { namesOf } from "./words/names-of.ts";

/** Order in which charts and tables list the technologies. */
export const technologies = keysOf(technologyEntries);
export type Technology = keyof typeof technologyEntries;

export const technologyName: Readonly<Record<Technology, Text>> = namesOf(({ technologies }) => technologies);
