import { type Figure, placeText, sourceLine } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { ChapterContext } from "./chapter-context.ts";
import { plainWords } from "./plain-words.ts";

const namedDocuments = 3;

/** The documents under a table, with the paragraphs used; empty where nothing rests on any. */
export function sourcesLine(figures: readonly Figure[], { data, lang, words, text }: ChapterContext): string {
  const sources = data.overview.sources.filter(({ fields }) =>
    figures.some((figure) => figure.fields.sourceId === fields.id),
  );
  const documents = sources.slice(0, namedDocuments).map(({ fields }) => {
    const spans = figures.flatMap((figure) =>
      figure.fields.sourceId === fields.id && figure.fields.place?.kind === "paragraph"
        ? [figure.fields.place]
        : [],
    );
    const name = plainWords(sourceLine(fields, lang));
    if (spans.length === 0) return name;
    const from = Math.min(...spans.map((span) => span.from));
    const to = Math.max(...spans.map((span) => span.to));
    return `${name}${text.comma}${placeText({ kind: "paragraph", from, to }, lang)}`;
  });
  return documents.length === 0 ? "" : words.layout.sources(documents, sources.length - documents.length);
}

/** Figures of some metrics of some subjects. */
export const figuresOf = (
  subjects: Overview["projects"],
  metrics: readonly Figure["fields"]["metric"][],
): readonly Figure[] => subjects.flatMap(({ figures }) => metrics.flatMap((metric) => figures[metric] ?? []));
