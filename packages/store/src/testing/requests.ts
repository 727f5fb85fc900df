import { type Change, type ChangeRequest, SourceId, SubjectId } from "@lianchi/domain";

export const heping = SubjectId.parse("heping-wind");
export const report = SourceId.parse("three-moves-report");

/** A new value of one of the opening facts; it opens at version 1 with 200 000 kW. */
export function capacity(
  valueKw: number | null,
  expectedVersion: number,
): ChangeRequest & { readonly kind: "figure" } {
  return {
    kind: "figure",
    actor: "张工",
    expectedVersion,
    fields: {
      subjectId: heping,
      metric: "capacity",
      value: valueKw,
      precision: "exact",
      period: { kind: "none" },
      basis: "reported",
      sourceId: report,
      place: { kind: "other", text: "第 4 段 “二〇〇兆瓦” \u{1F32C}" },
      note: null,
    },
  };
}

export const withoutTime = (changes: readonly Change[]) =>
  changes.map(({ at: _, seq: __, ...change }) => change);
