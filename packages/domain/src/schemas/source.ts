import { z } from "zod";
import { firstYear, lastYear } from "../calendar.ts";
import { SourceId } from "../ids.ts";
import { webLinkUpTo, wordsUpTo } from "../plain-text.ts";
import { Day } from "./calendar.ts";
import { SourceKind } from "./source-kind.ts";
import { Text } from "./text.ts";

/** Where in a document a figure stands. */
export const Place = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), from: z.int().min(1).max(9999), to: z.int().min(1).max(9999) }),
  z.object({ kind: z.literal("page"), from: z.int().min(1).max(99999), to: z.int().min(1).max(99999) }),
  z.object({ kind: z.literal("other"), text: wordsUpTo(200) }),
]);
export type Place = Readonly<z.infer<typeof Place>>;

/** A document on which figures rest. `publishedOn` null: undated; then `year` may be inferred, and `yearReason` says from what. */
export const SourceFields = z.object({
  id: SourceId,
  kind: SourceKind.default("unstated"),
  title: wordsUpTo(300),
  titleEn: wordsUpTo(300).nullable(),
  author: wordsUpTo(200).nullable(),
  publisher: wordsUpTo(200).nullable(),
  publishedOn: Day.nullable(),
  year: z.int().min(firstYear).max(lastYear).nullable(),
  isYearInferred: z.boolean(),
  yearReason: Text.nullable(),
  url: webLinkUpTo(1_000).nullable(),
});
export type SourceFields = Readonly<z.infer<typeof SourceFields>>;
