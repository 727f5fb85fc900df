import { asOfWords, type ReportSettings } from "@lianchi/domain";
import { type ChapterContext, contextOf } from "./chapter-context.ts";
import type { ReportData } from "./report-data.ts";
import { dayWords, plural } from "./words.ts";

/** What must be said of a report before it is printed; null where nothing. */
export const reportNotice = (data: ReportData, settings: ReportSettings): string | null =>
  noticeOf(contextOf(data, settings));

/** Figures have no day of their own yet: a report of an earlier day has those that were recorded by then. Where some came
 *  later, its reader is told, and where all did, what to do. Sites go by the real day, which stands in the same file. */
export function noticeOf(context: ChapterContext): string | null {
  const { data, zh, lang } = context;
  const ofFigures = figuresNotice(context);
  if (ofFigures === null) return null;
  const ofSites = data.cluster === null ? [] : [asOfWords(["ground"], lang)];
  return [ofFigures, ...ofSites].join(zh ? "" : " ");
}

function figuresNotice({ data, zh, lang }: ChapterContext): string | null {
  const { recordedLater, overview } = data;
  if (recordedLater === undefined) return null;
  const { figures, corrected, firstOn } = recordedLater;
  if (figures + corrected === 0) return null;
  const [day, first] = [dayWords(overview.asOf, lang), dayWords(firstOn, lang)];
  const isEmpty = firstOn > overview.asOf;
  if (isEmpty)
    return zh
      ? `数值按录入日期取舍，最早录入于 ${first}；截至 ${day}台账尚无数值，本报告没有可列的内容。请把截至日期改为 ${first}或以后。`
      : `Figures count from the day on which they were recorded, the first on ${first}: by ${day} there were none, so this report has nothing to tell. Choose ${first} or a later day.`;
  const parts = [
    ...(figures === 0
      ? []
      : [
          zh
            ? `${figures} 项数值录入于 ${day}之后，未列入本报告`
            : `${figures} ${plural(figures, "figure was", "figures were")} recorded after ${day} and ${plural(figures, "is", "are")} not in this report`,
        ]),
    ...(corrected === 0
      ? []
      : [
          zh
            ? `${corrected} 项数值于 ${day}之后有更正或撤回，本报告列更正前的数值`
            : `${corrected} ${plural(corrected, "figure was", "figures were")} corrected or withdrawn after ${day} and ${plural(corrected, "stands", "stand")} here as before`,
        ]),
  ];
  return zh
    ? `数值按录入日期取舍：${parts.join("；")}。`
    : `Figures count from the day on which they were recorded: ${parts.join("; ")}.`;
}
