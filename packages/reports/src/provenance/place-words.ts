import { type Figure, placeText } from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { plainWords } from "../plain-words.ts";

/** Document and place of a figure, as short as it can be told apart: author or title, and paragraph. */
export function placeWords({ fields }: Figure, { data, lang, words, text }: ChapterContext): string {
  const source = data.overview.sources.find((one) => one.fields.id === fields.sourceId)?.fields;
  const document =
    source === undefined
      ? plainWords(fields.sourceId)
      : words.provenance.document(
          plainWords(source.title),
          source.titleEn === null ? null : plainWords(source.titleEn),
        );
  const place = fields.place === null ? "" : plainWords(placeText(fields.place, lang));
  return [document, place].filter((part) => part !== "").join(text.comma);
}
