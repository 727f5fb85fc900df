import { Actor, Day, SourceFields, SubjectId } from "@lianchi/domain";
import { z } from "zod";

/** The day a reader looks at; absent means today. */
export const asOf = Day.optional();

export const chosenProjects = z.array(SubjectId).max(2_000).optional();

/** Who writes, and the version they saw. */
export const writer = { actor: Actor, expectedVersion: z.int().min(0).max(1e9) };

/** A document that is registered together with what rests on it. */
export const newSource = SourceFields.strict().optional();
