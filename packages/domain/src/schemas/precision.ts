import { z } from "zod";
import { precisions } from "../precision.ts";

export const Precision = z.enum(precisions);
export type Precision = z.infer<typeof Precision>;
