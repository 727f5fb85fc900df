import {
  type Portfolio,
  projectsOf,
  type Revision,
  type SourceFields,
  type StageTally,
  type SubjectId,
  type SubjectState,
  type Technology,
  type Text,
  type Total,
  type TotalledMetric,
  totalOf,
} from "@lianchi/domain";
import { type Measured, measuresOf } from "./measure.ts";
import { findingsOfAll } from "./plausibility/check-project.ts";
import { type AnsweredFinding, withAnswers } from "./plausibility/finding-answers.ts";

/** What the figures page shows: the chosen projects with their totals, measures and findings, language-neutral.
 *  Screen, picture and table all draw from this one answer. */
export type Overview = {
  /** Day of the county up to whose end changes are counted. */
  readonly asOf: string;
  readonly version: number;
  /** Every project of the portfolio at that day, chosen or not. */
  readonly choices: readonly {
    readonly id: SubjectId;
    readonly name: Text;
    readonly technology: Technology | null;
  }[];
  readonly projects: readonly SubjectState[];
  readonly clusters: readonly SubjectState[];
  readonly agreements: readonly SubjectState[];
  readonly sources: readonly Revision<SourceFields>[];
  readonly totals: Readonly<Record<TotalledMetric, Total>>;
  readonly measures: readonly Measured[];
  readonly findings: readonly AnsweredFinding[];
  /** How the sites of the planned wind cluster stand on the day; null where none is recorded. */
  readonly sites: StageTally | null;
};

/** @param chosen ids of the projects to show; null shows all
 *  @param sites how the sites of the planned cluster stand that day; null where none is recorded */
export function overviewOf(
  portfolio: Portfolio,
  asOf: string,
  chosen: ReadonlySet<string> | null,
  sites: StageTally | null,
): Overview {
  const all = projectsOf(portfolio);
  const projects = chosen === null ? all : all.filter((project) => chosen.has(project.fields.id));
  const clusters = portfolio.subjects.filter((subject) => subject.fields.kind === "cluster");
  return {
    asOf,
    version: portfolio.version,
    choices: all.map(({ fields }) => ({
      id: fields.id,
      name: fields.shortName,
      technology: fields.technology,
    })),
    projects,
    clusters,
    agreements: portfolio.subjects.filter((subject) => subject.fields.kind === "agreement"),
    sources: portfolio.sources,
    totals: {
      capacity: totalOf(projects, "capacity"),
      investment: totalOf(projects, "investment"),
      generation: totalOf(projects, "generation"),
      tax: totalOf(projects, "tax"),
    },
    measures: [...projects, ...clusters].flatMap(measuresOf),
    findings: withAnswers(findingsOfAll(projects), projects, portfolio.answers),
    sites,
  };
}
