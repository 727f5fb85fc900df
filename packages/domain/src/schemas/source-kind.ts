import { z } from "zod";
import { sourceKinds } from "../source-kind.ts";

export const SourceKind = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof SourceKind>;
