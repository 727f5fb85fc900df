import { domainWords, type Reading, type ReportSettings } from "@lianchi/domain";
import { type ClusterOutlook, outlookOf } from "@lianchi/returns";
import { plainWords } from "./plain-words.ts";
import type { ReportData } from "./report-data.ts";
import { endsBare, hasEdge } from "./spacing.ts";
import { type Words, words } from "./words/index.ts";

/** Everything that a chapter needs to write itself. */
export type ChapterContext = Reading & {
  /** What a report says in its language, and how parts of a text are put together in it. */
  readonly words: Words;
  readonly text: (typeof domainWords)["zh"]["text"];
  readonly data: ReportData;
  readonly settings: ReportSettings;
  /** What the cluster's counts come to; null where no sites are recorded. */
  readonly outlook: ClusterOutlook | null;
  /** Chinese names that hold letters or digits beside Han characters, or end in one. */
  readonly names: readonly string[];
};

export function contextOf(data: ReportData, settings: ReportSettings): ChapterContext {
  const { lang, units } = settings;
  const outlook = data.cluster === null ? null : outlookOf(data.cluster);
  const { projects, clusters, agreements } = data.overview;
  const names = [...projects, ...clusters, ...agreements]
    .flatMap(({ fields }) => [fields.name.zh, fields.shortName.zh].map(plainWords))
    .filter((name) => hasEdge(name) || endsBare(name))
    // The longest first: one name may begin like another.
    .toSorted((a, b) => b.length - a.length);
  return {
    lang,
    units,
    words: words[lang],
    text: domainWords[lang].text,
    data,
    settings,
    outlook,
    names: [...new Set(names)],
  };
}
