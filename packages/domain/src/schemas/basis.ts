import { z } from "zod";
import { bases, recordedBases } from "../basis.ts";

export const RecordedBasis = z.enum(recordedBases);
export type RecordedBasis = z.infer<typeof RecordedBasis>;

export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;
