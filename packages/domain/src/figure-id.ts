import type { SubjectId } from "./ids.ts";
import type { Metric } from "./metric.ts";

export type FigureId = `${string}.${Metric}`;

export function figureId(subjectId: SubjectId, metric: Metric): FigureId {
  return `${subjectId}.${metric}`;
}
