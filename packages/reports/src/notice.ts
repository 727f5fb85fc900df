import { asOfWords, type ReportSettings } from "@lianchi/domain";
import { type ChapterContext, contextOf } from "./chapter-context.ts";
import { dayWords } from "./day-words.ts";
import type { ReportData } from "./report-data.ts";

/** What must be said of a report before it is printed; null where nothing. */
export const reportNotice = (data: ReportData, settings: ReportSettings): string | null =>
  noticeOf(contextOf(data, settings));

/** Figures have no day of their own yet: a report of an earlier day has those that were recorded by then. Where some came
 *  later, its reader is told, and where all did, what to do. Sites go by the real day, which stands in the same file. */
export function noticeOf(context: ChapterContext): string | null {
  const { data, lang, text } = context;
  const ofFigures = figuresNotice(context);
  if (ofFigures === null) return null;
  const ofSites = data.cluster === null ? [] : [asOfWords(["ground"], lang)];
  return [ofFigures, ...ofSites].join(text.sentenceGap);
}

function figuresNotice({ data, lang, words }: ChapterContext): string | null {
  const { recordedLater, overview } = data;
  if (recordedLater === undefined) return null;
  const { figures, corrected, firstOn } = recordedLater;
  if (figures + corrected === 0) return null;
  const day = dayWords(overview.asOf, lang);
  if (firstOn > overview.asOf) return words.notices.empty(dayWords(firstOn, lang), day);
  return words.notices.recordedLater(figures, corrected, day);
}
