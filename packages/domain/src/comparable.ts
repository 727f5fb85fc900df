import { z } from "zod";
import { SourceId } from "./ids.ts";
import { webLinkUpTo, wordsUpTo } from "./plain-text.ts";
import { Reason } from "./reason.ts";
import { Technology } from "./schemas/technology.ts";

const line = (most: number) => wordsUpTo(most).nullable();
const amount = z.number().min(0).max(1e16).nullable();
const size = z.number().gt(0).max(1e16).nullable();

/** The most rows that one table of comparables has. */
export const mostComparables = 2_000;

/** A project that was reported elsewhere, as one row of a table tells it. Nobody has verified it, so it is compared with
 *  and never added to. What the row does not say is null. */
export const ComparableRow = z.object({
  /** The number under which the table lists it. */
  ref: line(40),
  name: wordsUpTo(200),
  place: line(200),
  technology: Technology.nullable(),
  /** The table's own word, also where it is none of our technologies. */
  technologyWord: line(60),
  capacityKw: size,
  /** How the capacity is made up, as reported: `32×6.25MW`. */
  unitsText: line(500),
  investmentYuan: size,
  generationKwhPerYear: amount,
  revenueYuanPerYear: amount,
  taxYuanPerYear: amount,
  status: line(200),
  articleOn: line(60),
  url: webLinkUpTo(2_000).nullable(),
  caveat: line(500),
  note: line(1_000),
});
export type ComparableRow = Readonly<z.infer<typeof ComparableRow>>;

/** The numbers that a row can report. */
export const comparableAmounts = [
  "capacityKw",
  "investmentYuan",
  "generationKwhPerYear",
  "revenueYuanPerYear",
  "taxYuanPerYear",
] as const;
export type ComparableAmount = (typeof comparableAmounts)[number];

/** The table of comparables; a new one takes the place of the one before, which stays in the history. */
export const ComparablesFields = z.object({
  id: z.literal("comparables"),
  /** Name of the file that it came in. */
  name: wordsUpTo(200),
  rows: z.array(ComparableRow).min(1).max(mostComparables),
  /** The registered document that it rests on, besides the links of its rows. */
  sourceId: SourceId.nullable(),
  /** Why the table before was a slip, where it was replaced or taken away as one. */
  reason: Reason.optional(),
  isWithdrawn: z.boolean(),
});
export type ComparablesFields = Readonly<z.infer<typeof ComparablesFields>>;
