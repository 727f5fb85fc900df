import { z } from "zod";

const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(64);

/** Whatever a figure can be about: a project, a cluster, a bundle of agreements. */
export const SubjectId = slug.brand<"SubjectId">();
export type SubjectId = z.infer<typeof SubjectId>;

export const SourceId = slug.brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;
