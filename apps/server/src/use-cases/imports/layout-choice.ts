import { z } from "zod";

/** What becomes of an illustrative layout when a file brings sites of its own: it makes way, it stays beside them, or each
 *  of them takes the place of the nearest illustrative site within a distance [km]. */
export const LayoutChoice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("replace") }),
  z.strictObject({ kind: z.literal("add") }),
  z.strictObject({ kind: z.literal("nearest"), withinKm: z.number().positive().max(50) }),
]);
export type LayoutChoice = Readonly<z.infer<typeof LayoutChoice>>;

/** @example layoutChoiceIn("nearest:2") // { kind: "nearest", withinKm: 2 } */
export function layoutChoiceIn(text: string): LayoutChoice | null {
  const [kind = "", km] = text.split(":");
  const read = LayoutChoice.safeParse(kind === "nearest" ? { kind, withinKm: Number(km) } : { kind });
  return read.success && (kind === "nearest" || km === undefined) ? read.data : null;
}
