import { z } from "zod";
import { firstYear, lastYear } from "../calendar.ts";

const year = z.int().min(firstYear).max(lastYear);
const isInferred = z.boolean();

/** The time that a value covers. `none`: it covers none (a capacity); `unstated`: the source does not say. */
export const Period = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("unstated") }),
  z.object({ kind: z.literal("annual") }),
  z.object({ kind: z.literal("averageYear") }),
  z.object({ kind: z.literal("sinceConnection") }),
  z.object({ kind: z.literal("year"), year, isInferred }),
  z.object({ kind: z.literal("halfYear"), year, half: z.union([z.literal(1), z.literal(2)]), isInferred }),
  z.object({ kind: z.literal("month"), year, month: z.int().min(1).max(12), isInferred }),
]);
export type Period = Readonly<z.infer<typeof Period>>;
