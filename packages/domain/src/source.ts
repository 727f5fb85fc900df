import { z } from "zod";
import { Day, firstYear, lastYear } from "./calendar.ts";
import { SourceId } from "./ids.ts";
import { type Lang, Text } from "./language.ts";
import { webLinkUpTo, wordsUpTo } from "./plain-text.ts";
import { SourceKind } from "./source-kind.ts";
import { words } from "./words/index.ts";

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

const span = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/** @example placeText({ kind: "paragraph", from: 3, to: 4 }, "zh") // "第 3–4 段" */
export function placeText(place: Place, lang: Lang): string {
  if (place.kind === "other") return place.text;
  const where = span(place.from, place.to);
  return words[lang].sources[place.kind](where);
}

/** One line that names the document: author, title, date or what is inferred of it. */
export function sourceLine({ author, title, titleEn, publishedOn, year }: SourceFields, lang: Lang): string {
  const say = words[lang].sources;
  const date = publishedOn ?? (year === null ? say.undated : say.inferredYear(year));
  return say.line({ author, title, titleEn, date });
}
