import * as assumptions from "./zh/assumptions.ts";
import * as batches from "./zh/batches.ts";
import * as capacity from "./zh/capacity.ts";
import * as changeTable from "./zh/change-table.ts";
import * as changes from "./zh/changes.ts";
import * as cluster from "./zh/cluster.ts";
import * as comparison from "./zh/comparison.ts";
import * as dates from "./zh/dates.ts";
import * as facts from "./zh/facts.ts";
import * as findings from "./zh/findings.ts";
import * as history from "./zh/history.ts";
import * as keyFigures from "./zh/key-figures.ts";
import * as layout from "./zh/layout.ts";
import * as notices from "./zh/notices.ts";
import * as operation from "./zh/operation.ts";
import * as progress from "./zh/progress.ts";
import * as provenance from "./zh/provenance.ts";
import * as risk from "./zh/risk.ts";
import * as sentences from "./zh/sentences.ts";
import * as summary from "./zh/summary.ts";
import * as templates from "./zh/templates.ts";
import * as totals from "./zh/totals.ts";

/** What the rooms of this package say in Chinese. */
export const zh = {
  ...assumptions,
  ...batches,
  ...capacity,
  ...changes,
  ...changeTable,
  ...cluster,
  ...comparison,
  ...dates,
  ...facts,
  ...findings,
  ...history,
  ...keyFigures,
  ...layout,
  ...notices,
  ...operation,
  ...progress,
  ...provenance,
  ...risk,
  ...sentences,
  ...summary,
  ...templates,
  ...totals,
};
export type Words = typeof zh;
