import { type Change, type ChangeRequest, SourceId, SubjectId } from "@lianchi/domain";

/** The write that the crash suites repeat: a new value of one figure. */
export function capacityOf(valueKw: number, expectedVersion: number): ChangeRequest {
  return {
    kind: "figure",
    actor: "crash suite",
    expectedVersion,
    fields: {
      subjectId: SubjectId.parse("heping-wind"),
      metric: "capacity",
      value: valueKw,
      precision: "exact",
      period: { kind: "none" },
      basis: "reported",
      sourceId: SourceId.parse("three-moves-report"),
      place: null,
      note: null,
    },
  };
}

/** The values that the history holds of that figure, without the one it opens with. */
export function writtenValues(changes: readonly Change[]): ReadonlySet<number> {
  return new Set(
    changes.flatMap((change) =>
      change.kind === "figure" && change.actor === "crash suite" && change.fields.value !== null
        ? [change.fields.value]
        : [],
    ),
  );
}
