import { z } from "zod";
import { SourceId } from "../ids.ts";
import { wordsUpTo } from "../plain-text.ts";
import { CoordinateSystem } from "./position.ts";

const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A boundary that an administrator has loaded, in WGS 84, with the number of its approval (审图号) for print. */
export const BaseMapFields = z.object({
  id: z.literal("county"),
  name: wordsUpTo(120),
  approvalNumber: wordsUpTo(80).nullable(),
  /** The system in which it came. */
  system: CoordinateSystem,
  /** Closed rings [°]. */
  rings: z.array(z.array(point).min(4).max(20_000)).min(1).max(200),
  sourceId: SourceId,
  isWithdrawn: z.boolean(),
});
export type BaseMapFields = Readonly<z.infer<typeof BaseMapFields>>;
