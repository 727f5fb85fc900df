import {
  type Figure,
  metrics,
  type Revision,
  type StageFields,
  type SubjectState,
  type Text,
} from "@lianchi/domain";

/** What rests on a document, subject by subject. */
export type Resting = {
  readonly subjectId: string;
  readonly name: Text;
  readonly figures: readonly Figure[];
  readonly stage: Revision<StageFields> | null;
};

/** Figures and the newest stage of each subject that cite a document; subjects that cite it for nothing are left out. */
export function restingOn(subjects: readonly SubjectState[], sourceId: string): readonly Resting[] {
  return subjects
    .map(({ fields, figures, stages }) => ({
      subjectId: fields.id,
      name: fields.name,
      figures: inOrder(Object.values(figures).filter((figure) => figure.fields.sourceId === sourceId)),
      stage: stages.findLast((stage) => stage.fields.sourceId === sourceId) ?? null,
    }))
    .filter(({ figures, stage }) => figures.length > 0 || stage !== null);
}

/** Figures in the order in which tables list the metrics. */
export function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const names = Object.keys(metrics);
  return [...figures].sort((a, b) => names.indexOf(a.fields.metric) - names.indexOf(b.fields.metric));
}

export function figureCount(resting: readonly Resting[]): number {
  return resting.reduce((sum, { figures }) => sum + figures.length, 0);
}
