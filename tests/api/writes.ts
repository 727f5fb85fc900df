import { type FigureFields, SourceId, type StageFields, SubjectId } from "@lianchi/domain";

export const heping = SubjectId.parse("heping-wind");
export const shankou = SubjectId.parse("shankou-hydro");
export const report = SourceId.parse("three-moves-report");

/** A figure as an editor records it: Heping's capacity, version 1 in the opening facts. */
export const capacity = (value: number | null, more: Partial<FigureFields> = {}): FigureFields => ({
  subjectId: heping,
  metric: "capacity",
  value,
  precision: "exact",
  period: { kind: "none" },
  basis: "reported",
  sourceId: report,
  place: { kind: "paragraph", from: 4, to: 4 },
  note: null,
  ...more,
});

/** A step of Heping, which the opening facts hold to be under construction since an unknown day. */
export const step = (stage: StageFields["stage"], on: string | null): StageFields => ({
  subjectId: heping,
  stage,
  on,
  sourceId: report,
  place: null,
  note: null,
});
