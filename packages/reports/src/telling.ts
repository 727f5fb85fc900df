import type { Reading, ReportSettings } from "@lianchi/domain";
import { type ClusterOutlook, outlookOf } from "@lianchi/returns";
import type { ReportData } from "./report-data.ts";

/** Everything that a chapter needs to write itself. */
export type Telling = Reading & {
  readonly zh: boolean;
  readonly data: ReportData;
  readonly settings: ReportSettings;
  /** What the cluster's counts come to; null where no sites are recorded. */
  readonly outlook: ClusterOutlook | null;
};

export function tellingOf(data: ReportData, settings: ReportSettings): Telling {
  const { lang, units } = settings;
  const outlook = data.cluster === null ? null : outlookOf(data.cluster);
  return { lang, units, zh: lang === "zh", data, settings, outlook };
}
