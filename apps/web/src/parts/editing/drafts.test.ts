import { openingChanges, SourceFields, SubjectFields } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { projectDraftOf, projectFieldsOf, textOf } from "./project-draft.ts";
import { slugOf } from "./slug.ts";
import { sourceDraftOf, sourceFieldsOf } from "./source-draft.ts";

const how = { lang: "zh", fillIn: "请填写", yearBad: "年份", urlBad: "网址", newId: "source-a1b2" } as const;

describe("drafts of a form", () => {
  it("give back every opening fact unchanged when nothing was typed", () => {
    for (const { kind, fields } of openingChanges) {
      if (kind === "source")
        expect(sourceFieldsOf(sourceDraftOf(fields, "zh"), fields, how)).toEqual({ kind: "ready", fields });
      if (kind === "subject")
        expect(projectFieldsOf(projectDraftOf(fields, "en"), fields, { ...how, lang: "en" })).toEqual({
          kind: "ready",
          fields,
        });
    }
  });

  it("take the Chinese name where the English one was left empty, and pass the domain's own check", () => {
    const draft = { ...projectDraftOf(null, "zh"), nameZh: "北岗风电", technology: "wind" as const };
    const judged = projectFieldsOf(draft, null, { ...how, newId: "project-x1" });
    if (judged.kind === "wrong") throw new Error("a name and a technology are enough");
    expect(judged.fields.name).toEqual({ zh: "北岗风电", en: "北岗风电" });
    expect(SubjectFields.safeParse(judged.fields).success).toBe(true);
  });

  it("say which field is missing and write nothing", () => {
    expect(projectFieldsOf(projectDraftOf(null, "zh"), null, { ...how, newId: "x" })).toEqual({
      kind: "wrong",
      errors: { name: "请填写", technology: "请填写" },
    });
    const draft = { ...sourceDraftOf(null, "zh"), year: "23", url: "ftp://x" };
    expect(sourceFieldsOf(draft, null, how)).toEqual({
      kind: "wrong",
      errors: { title: "请填写", year: "年份", url: "网址" },
    });
  });

  it("ask from what a year was inferred, and take the year from a printed date", () => {
    const typed = { ...sourceDraftOf(null, "zh"), title: "规划", year: "2023", isYearInferred: true };
    expect(sourceFieldsOf(typed, null, how)).toEqual({ kind: "wrong", errors: { yearReason: "请填写" } });
    const dated = sourceFieldsOf({ ...typed, publishedOn: "2024-05-06" }, null, how);
    if (dated.kind === "wrong") throw new Error("a date needs no reason");
    expect([dated.fields.year, dated.fields.isYearInferred, dated.fields.yearReason]).toEqual([
      2024,
      false,
      null,
    ]);
    expect(SourceFields.safeParse(dated.fields).success).toBe(true);
  });

  it("keep the other language's words when one is rewritten", () => {
    expect(textOf("新", { zh: "旧", en: "old" }, "zh")).toEqual({ zh: "新", en: "old" });
    expect(textOf("新", { zh: "旧", en: "旧" }, "zh")).toEqual({ zh: "新", en: "新" });
    expect(textOf("  ", { zh: "旧", en: "old" }, "zh")).toBeNull();
  });

  it("make an id of Latin letters, or of a stem when a name has none", () => {
    expect(slugOf("Heping wind farm, phase 2", "project", "k3f9")).toBe("heping-wind-farm-phase-2");
    expect(slugOf("2024 年规划", "source", "k3f9")).toBe("source-k3f9");
  });
});
