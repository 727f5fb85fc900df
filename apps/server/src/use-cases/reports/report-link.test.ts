import { ReportId, ReportPeriod, SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../../../../packages/reports/src/testing/data.ts";
import { reportLink } from "./report-link.ts";

const day = "2026-11-20";
const partsOf = (link: string) => Object.fromEntries(new URL(link, "http://x").searchParams);

describe("the address that a report prints", () => {
  it("leads to the very report: a brief's led to another project's, a quarter's to the newest", () => {
    const brief = settingsOf({ template: "project", projects: [SubjectId.parse("lingyun-pv")] });
    expect(partsOf(reportLink(brief, null, day))).toEqual({
      template: "project",
      asOf: day,
      projects: "lingyun-pv",
    });
    const newest = settingsOf({ period: ReportPeriod.parse("2026-Q3"), lang: "en", units: "si" });
    expect(partsOf(reportLink(newest, null, day))).toEqual({
      template: "quarterly",
      asOf: day,
      lang: "en",
      units: "si",
    });
    const { draft = "" } = partsOf(
      reportLink(settingsOf({ period: ReportPeriod.parse("2026-Q1") }), null, day),
    );
    expect(JSON.parse(Buffer.from(draft, "base64url").toString())).toEqual({
      of: "template:quarterly",
      version: 0,
      settings: { period: "2026-Q1" },
    });
  });

  it("of a kept report says what was set over it", () => {
    const id = ReportId.parse("kept-one");
    const settings = settingsOf({ period: ReportPeriod.parse("2026-Q1") });
    const kept = { version: 3, fields: { id, name: "甲", settings, isWithdrawn: false } };
    expect(partsOf(reportLink(settings, kept, day))).toEqual({ report: "kept-one", asOf: day });
    const { draft = "" } = partsOf(reportLink({ ...settings, lang: "en" }, kept, day));
    expect(JSON.parse(Buffer.from(draft, "base64url").toString())).toEqual({
      of: "kept-one",
      version: 3,
      settings: { lang: "en" },
    });
  });

  it("is none where no address holds what was set", () => {
    expect(reportLink(settingsOf({ title: "长".repeat(300) }), null, day)).toBe("");
    const edited = [{ blockId: "summary.text", text: "甲".repeat(300), generated: "乙" }];
    expect(reportLink(settingsOf({ edited }), null, day)).toBe("");
  });
});
