import type { ChapterContext } from "../chapter-context.ts";
import { thisPeriod } from "../period.ts";
import { chapterTitles, type TemplateChapter } from "../template.ts";
import { capacity } from "./capacity.ts";
import { changes } from "./changes.ts";
import { cluster } from "./cluster.ts";
import { clusterBatches } from "./cluster-batches.ts";
import { clusterPlan } from "./cluster-plan.ts";
import { clusterProgress } from "./cluster-progress.ts";
import { findings } from "./findings.ts";
import { operation } from "./operation.ts";
import { projectFacts } from "./project-facts.ts";
import { projectHistory } from "./project-history.ts";
import { projectPlausibility } from "./project-plausibility.ts";
import { projectReturns } from "./project-returns.ts";
import { returns } from "./returns.ts";
import { returnsAssumptions } from "./returns-assumptions.ts";
import { returnsComparison } from "./returns-comparison.ts";
import { returnsRisk } from "./returns-risk.ts";
import { summary } from "./summary.ts";

function titleOfChanges({ data: { elapsed }, settings: { period }, lang, words }: ChapterContext): string {
  if (elapsed?.since === "export") return words.chapterTitles.changesSinceExport;
  return period === null ? words.chapterTitles.changes : words.changesIn(thisPeriod(period)[lang]);
}

const ofSites = ["sites", "map"] as const;
const ofReturns = ["returns", "draws"] as const;

/** Every chapter that a template can have, written once. Its id stands in the settings of reports and in addresses. */
export const chapters = {
  summary: {
    id: "summary",
    title: chapterTitles.summary,
    isUnnumbered: true,
    needs: ["sites"],
    build: summary,
  },
  changes: {
    id: "changes",
    title: chapterTitles.changes,
    titleOf: titleOfChanges,
    needs: ["changes"],
    build: changes,
  },
  capacity: { id: "capacity", title: chapterTitles.capacity, needs: [], build: capacity },
  cluster: { id: "cluster", title: chapterTitles.cluster, needs: ofSites, build: cluster },
  operation: { id: "operation", title: chapterTitles.operation, needs: [], build: operation },
  returns: { id: "returns", title: chapterTitles.returns, needs: ["returns"], build: returns },
  findings: { id: "to-check", title: chapterTitles.findings, needs: ["sites"], build: findings },
  plan: { id: "plan", title: chapterTitles.plan, needs: ["sites"], build: clusterPlan },
  progress: { id: "progress", title: chapterTitles.progress, needs: ofSites, build: clusterProgress },
  batches: { id: "batches", title: chapterTitles.batches, needs: ["sites"], build: clusterBatches },
  comparison: {
    id: "comparison",
    title: chapterTitles.comparison,
    needs: ["returns"],
    build: returnsComparison,
  },
  risk: { id: "risk", title: chapterTitles.risk, needs: ofReturns, build: returnsRisk },
  assumptions: {
    id: "assumptions",
    title: chapterTitles.assumptions,
    needs: ["returns"],
    build: returnsAssumptions,
  },
  facts: { id: "facts", title: chapterTitles.facts, needs: [], build: projectFacts },
  plausibility: {
    id: "plausibility",
    title: chapterTitles.plausibility,
    needs: [],
    build: projectPlausibility,
  },
  projectReturns: {
    id: "returns",
    title: chapterTitles.projectReturns,
    needs: ofReturns,
    build: projectReturns,
  },
  history: { id: "history", title: chapterTitles.history, needs: ["history"], build: projectHistory },
} as const satisfies Readonly<Record<string, TemplateChapter>>;
