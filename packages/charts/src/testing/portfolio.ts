import {
  type ChangeRequest,
  metrics,
  openingChanges,
  type Period,
  type Precision,
  portfolioOf,
  projectMetrics,
  type RecordedBasis,
  recordAll,
  SourceId,
  type Stage,
  SubjectId,
  type Technology,
} from "@lianchi/domain";
import { type Overview, overviewOf } from "@lianchi/returns";
import type { Look } from "../engine/picture.ts";

export function overviewFrom(
  requests: readonly ChangeRequest[],
  chosen: readonly string[] | null = null,
  sites: Overview["sites"] = null,
): Overview {
  const changes = recordAll(requests, "2026-11-23T00:00:00.000Z");
  return overviewOf(portfolioOf(changes), "2026-11-23", chosen === null ? null : new Set(chosen), sites);
}

/** The facts that the product opens with. */
export const opening = overviewFrom(openingChanges);
export const look: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 370 };
export const english: Look = { ...look, lang: "en", units: "si" };

export type AnyProject = {
  readonly name?: string;
  readonly technology: Technology | null;
  readonly stage: Stage | null;
  /** In base units, in the order of `projectMetrics`; null is missing. */
  readonly values: readonly (number | null)[];
  readonly basis?: RecordedBasis;
  readonly precision?: Precision;
  readonly period?: Period;
};

const sourceId = SourceId.parse("three-moves-report");

function requestsOf(project: AnyProject, index: number): readonly ChangeRequest[] {
  const subjectId = SubjectId.parse(`p-${index}`);
  const name = project.name ?? `项目 ${index}`;
  const by = { actor: "a", expectedVersion: 0 } as const;
  const about = { subjectId, sourceId, place: null, note: null } as const;
  const text = { zh: name, en: name };
  return [
    {
      kind: "subject",
      ...by,
      fields: {
        id: subjectId,
        kind: "project",
        name: text,
        shortName: text,
        technology: project.technology,
        location: null,
        note: null,
      },
    },
    ...(project.stage === null
      ? []
      : [{ kind: "stage", ...by, fields: { ...about, stage: project.stage, on: null } } as const]),
    ...projectMetrics.flatMap((metric, which): readonly ChangeRequest[] => {
      const value = project.values[which] ?? null;
      if (value === null) return [];
      const period = metrics[metric].hasPeriod
        ? (project.period ?? ({ kind: "unstated" } as const))
        : ({ kind: "none" } as const);
      const { basis = "measured", precision = "exact" } = project;
      return [{ kind: "figure", ...by, fields: { ...about, metric, value, precision, period, basis } }];
    }),
  ];
}

/** The report's source and its wind cluster with projects of a test's own. */
export function overviewWith(projects: readonly AnyProject[]): Overview {
  const base = openingChanges.filter(
    (request) =>
      request.kind === "source" ||
      (request.kind === "subject" && request.fields.kind === "cluster") ||
      (request.kind === "figure" && request.fields.subjectId === "wudalianchi-wind-cluster"),
  );
  return overviewFrom([...base, ...projects.flatMap(requestsOf)]);
}
