import {
  type ChangeRequest,
  metrics,
  openingChanges,
  type Period,
  type Precision,
  projectMetrics,
  recordAll,
  SourceId,
  type Stage,
  SubjectId,
  type Technology,
} from "@lianchi/domain";
import type { World } from "./data.ts";

export type AnyProject = {
  readonly name: string;
  readonly technology: Technology | null;
  readonly stage: Stage | null;
  /** In base units, in the order of `projectMetrics`; null is missing. */
  readonly values: readonly (number | null)[];
  readonly precision: Precision;
  readonly period: Period;
};

const sourceId = SourceId.parse("three-moves-report");

function requestsOf(project: AnyProject, index: number): readonly ChangeRequest[] {
  const subjectId = SubjectId.parse(`p-${index}`);
  const by = { actor: "某人", expectedVersion: 0 } as const;
  const about = { subjectId, sourceId, place: null, note: null } as const;
  const text = { zh: project.name, en: project.name };
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
      const period = metrics[metric].hasPeriod ? project.period : ({ kind: "none" } as const);
      const { precision } = project;
      return [
        { kind: "figure", ...by, fields: { ...about, metric, value, precision, period, basis: "reported" } },
      ];
    }),
  ];
}

/** The opening source with projects of a test's own, and the cluster and the agreements where they are wanted. */
export function worldWith(projects: readonly AnyProject[], hasRest = true): World {
  const ids = ["wudalianchi-wind-cluster", "green-energy-agreements"];
  const isAboutRest = (request: ChangeRequest) =>
    (request.kind === "subject" && ids.includes(request.fields.id)) ||
    ((request.kind === "figure" || request.kind === "stage") && ids.includes(request.fields.subjectId));
  const base = openingChanges.filter(
    (request) => request.kind === "source" || (hasRest && isAboutRest(request)),
  );
  return {
    changes: recordAll([...base, ...projects.flatMap(requestsOf)], "2026-08-04T02:00:00.000Z"),
    register: null,
  };
}
