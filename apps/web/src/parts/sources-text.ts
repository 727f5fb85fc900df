import { type Lang, type SourceFields, sourceLine } from "@lianchi/domain";
import { partsWords } from "../locales/parts.ts";

/** The first document by its name, and how many others there are; what is said of the first is not said of them.
 *  @returns "" where there is none */
export function sourcesText(sources: readonly { readonly fields: SourceFields }[], lang: Lang): string {
  const [first, ...others] = sources;
  if (first === undefined) return "";
  const line = sourceLine(first.fields, lang);
  return others.length === 0 ? line : partsWords[lang].severalSources(line, String(others.length));
}
