import { FigureFields, openingChanges } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { figureDraftOf, figureFieldsOf, periodDraftOf, periodOf } from "./figure-draft.ts";
import { placeDraftOf, placeOf } from "./place-draft.ts";

const figures = openingChanges.flatMap((change) => (change.kind === "figure" ? [change.fields] : []));

describe("the draft of a figure", () => {
  it("gives back every opening fact unchanged, in either language", () => {
    for (const fields of figures)
      for (const lang of ["zh", "en"] as const) {
        const draft = figureDraftOf(fields.metric, fields, "", lang);
        const about = { subjectId: fields.subjectId, metric: fields.metric, before: fields, lang };
        expect(figureFieldsOf(draft, about)).toEqual({ kind: "ready", fields });
      }
  });

  it("names each field that is wrong and writes nothing", () => {
    const draft = {
      ...figureDraftOf("generation", null, "", "zh"),
      amount: "3400",
      period: { kind: "year", year: "23", half: "1", month: "1", isInferred: false } as const,
      place: { kind: "page", from: "0", to: "", text: "" } as const,
    };
    const about = { subjectId: "heping-wind", metric: "generation", before: null, lang: "zh" } as const;
    const judged = figureFieldsOf(draft, about);
    expect(judged.kind === "wrong" && Object.keys(judged.errors)).toEqual(["value", "period", "place"]);
    expect(judged.kind === "wrong" && judged.errors.value).toContain("未写明单位");
  });

  it("refuses a negative value in the domain's own words", () => {
    const draft = { ...figureDraftOf("capacity", null, "", "en"), amount: "-5 MW" };
    const judged = figureFieldsOf(draft, { subjectId: "x", metric: "capacity", before: null, lang: "en" });
    expect(judged.kind === "wrong" && judged.errors.value).toMatch(/cannot be negative/);
  });

  it("withdraws with null and not with zero, whatever stands in the value", () => {
    const [fields] = figures;
    if (fields === undefined) throw new Error("no figures");
    const draft = { ...figureDraftOf(fields.metric, fields, "", "zh"), isWithdrawal: true, amount: "??" };
    const about = { subjectId: fields.subjectId, metric: fields.metric, before: fields, lang: "zh" } as const;
    const judged = figureFieldsOf(draft, about);
    expect(judged.kind === "ready" && judged.fields.value).toBeNull();
    expect(judged.kind === "ready" && FigureFields.safeParse(judged.fields).success).toBe(true);
  });
});

describe("drafts of a period and a place", () => {
  it("come back from what they were made of", () => {
    for (const { period, place } of figures) {
      expect(periodOf(periodDraftOf(period))).toEqual(period);
      expect(placeOf(placeDraftOf(place))).toEqual(place);
    }
    expect(placeOf(placeDraftOf({ kind: "page", from: 3, to: 5 }))).toEqual({ kind: "page", from: 3, to: 5 });
    expect(placeOf({ kind: "page", from: "5", to: "3", text: "" })).toBeUndefined();
    expect(placeOf({ kind: "other", from: "", to: "", text: " 附表 2 " })).toEqual({
      kind: "other",
      text: "附表 2",
    });
  });
});
