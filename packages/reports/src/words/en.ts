import * as assumptions from "./en/assumptions.ts";
import * as batches from "./en/batches.ts";
import * as capacity from "./en/capacity.ts";
import * as changeTable from "./en/change-table.ts";
import * as changes from "./en/changes.ts";
import * as cluster from "./en/cluster.ts";
import * as comparison from "./en/comparison.ts";
import * as dates from "./en/dates.ts";
import * as facts from "./en/facts.ts";
import * as findings from "./en/findings.ts";
import * as history from "./en/history.ts";
import * as keyFigures from "./en/key-figures.ts";
import * as layout from "./en/layout.ts";
import * as notices from "./en/notices.ts";
import * as operation from "./en/operation.ts";
import * as progress from "./en/progress.ts";
import * as provenance from "./en/provenance.ts";
import * as risk from "./en/risk.ts";
import * as sentences from "./en/sentences.ts";
import * as summary from "./en/summary.ts";
import * as templates from "./en/templates.ts";
import * as totals from "./en/totals.ts";
import type { Words } from "./zh.ts";

export const en: Words = {
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
