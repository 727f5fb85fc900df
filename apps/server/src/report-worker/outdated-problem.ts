import { domainWords, type Problem } from "@lianchi/domain";
import { editsOutOfDate, numbered, type ReportDocument } from "@lianchi/reports";

/** Why a report is not made without a word: it prints paragraphs that the data has overtaken, in the chapters that are
 *  named. A text for which there is no place any more is not printed and so tells nothing wrong. */
export function outdatedProblem(document: ReportDocument): Problem | null {
  const printed = new Set(
    editsOutOfDate(document).flatMap(({ blockId, is }) => (is === null ? [] : [blockId])),
  );
  if (printed.size === 0) return null;
  const { headings } = numbered(document);
  const chapters = document.chapters.filter(({ blocks }) => blocks.some(({ id }) => printed.has(id)));
  const named = chapters.map(({ id, title }) => headings.get(id) ?? title);
  return {
    code: "report-text-outdated",
    field: "edited",
    value: named.join(domainWords[document.settings.lang].text.semicolon),
  };
}
