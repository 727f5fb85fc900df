import { type Figure, placeText } from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { plainWords } from "../plain-words.ts";

/** Document and place of a figure, as short as it can be told apart: author or title, and paragraph. */
export function placeWords({ fields }: Figure, { data, lang, zh }: ChapterContext): string {
  const source = data.overview.sources.find((one) => one.fields.id === fields.sourceId)?.fields;
  const title = source === undefined ? fields.sourceId : zh ? source.title : (source.titleEn ?? source.title);
  const named = zh && source !== undefined ? `《${plainWords(title)}》` : plainWords(title);
  const place = fields.place === null ? "" : plainWords(placeText(fields.place, lang));
  return [named, place].filter((part) => part !== "").join(zh ? "，" : ", ");
}
