import type { Lang } from "./language.ts";
import type { Place, SourceFields } from "./schemas/source.ts";
import { words } from "./words/index.ts";

export type { Place, SourceFields };

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
