import {
  type Absence,
  absenceOf,
  type Change,
  type Metric,
  metrics,
  projectMetrics,
  type Revision,
  type SourceFields,
  type SubjectId,
  type SubjectState,
  subjectById,
} from "@lianchi/domain";
import { type AnsweredFinding, findingsOf, type Measured, measuresOf, withAnswers } from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayOf } from "./as-of.ts";

export type ProjectPage = {
  readonly asOf: string;
  readonly version: number;
  readonly project: SubjectState;
  readonly measures: readonly Measured[];
  readonly findings: readonly AnsweredFinding[];
  readonly missing: readonly { readonly metric: Metric; readonly absence: Absence }[];
  readonly sources: readonly Revision<SourceFields>[];
  /** Every change of the project, newest first. */
  readonly changes: readonly Change[];
};

export const isAbout = (id: string) => (change: Change) =>
  "subjectId" in change.fields
    ? change.fields.subjectId === id
    : change.kind === "subject" && change.fields.id === id;

/** One project (or cluster, or bundle of agreements) with everything known of it as of a day. */
export function readProject(
  product: Product,
  { id, asOf }: { id: SubjectId; asOf?: string | undefined },
): Outcome<ProjectPage> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const portfolio = product.model.portfolioAsOf(day.value);
  const project = subjectById(portfolio, id);
  if (project === undefined) return refused({ code: "unknown-project", field: "id", value: id });
  const missing =
    project.fields.kind === "project"
      ? projectMetrics.filter((metric) => project.figures[metric] === undefined)
      : [];
  return done({
    asOf: day.value,
    version: portfolio.version,
    project,
    measures: measuresOf(project),
    findings: withAnswers(findingsOf(project), [project], portfolio.answers),
    missing: missing.map((metric) => ({ metric, absence: absenceOf(project, metrics[metric].isOperating) })),
    sources: portfolio.sources,
    changes: product.model.changesAsOf(day.value).filter(isAbout(id)).toReversed(),
  });
}
