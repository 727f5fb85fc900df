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

/** A table of one row that says little. */
export function comparables(
  name: string,
  expectedVersion: number,
  sourceId: SourceId | null,
): ChangeRequest & { readonly kind: "comparables" } {
  return {
    kind: "comparables",
    actor: "张工",
    expectedVersion,
    fields: {
      id: "comparables",
      name,
      sourceId,
      isWithdrawn: false,
      rows: [
        {
          ref: "7a",
          name: "=1+1 “富裕” 生物质 <b>",
          place: "黑龙江 富裕县",
          technology: "biomass",
          technologyWord: "生物质",
          capacityKw: null,
          unitsText: null,
          investmentYuan: 280_000_000,
          generationKwhPerYear: 210_000_000.5,
          revenueYuanPerYear: null,
          taxYuanPerYear: 0,
          status: null,
          articleOn: "2017",
          url: "http://example.org/a?b=1&c=%E4%B8%AD",
          caveat: "两条来源不一致",
          note: null,
        },
      ],
    },
  };
}

export const withoutTime = (changes: readonly Change[]) =>
  changes.map(({ at: _, seq: __, ...change }) => change);
