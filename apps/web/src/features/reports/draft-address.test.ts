import { ReportSettings } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { differing, draftText, readDraft } from "./draft-address.ts";

const base = ReportSettings.parse({
  template: "quarterly",
  title: null,
  issuer: null,
  period: "2026-Q3",
  asOf: null,
  projects: null,
  scenario: null,
  chapters: null,
  edited: [],
  classification: null,
  watermark: null,
  hasPatterns: true,
  hasMarks: true,
  lang: "zh",
  units: "wan",
});
const changed: ReportSettings = {
  ...base,
  title: "季报🎉 “甲”&b=c",
  period: "2026-Q2",
  chapters: [{ id: "summary", isIncluded: false }],
  edited: [{ blockId: "capacity.1", text: "改写 {1=18 万千瓦}", generated: "18 万千瓦" }],
};
const draft = { of: "template:quarterly", version: 0, settings: differing(changed, base) };

describe("report settings in the address", () => {
  it("are lost on no reload and in no copied link: what differs comes back from it", () => {
    const text = draftText(draft);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(readDraft(text)).toEqual(draft);
    expect({ ...base, ...readDraft(text)?.settings }).toEqual(changed);
  });

  it("are nothing where nothing differs, or where nobody can read them", () => {
    expect(draftText({ ...draft, settings: differing(base, base) })).toBeUndefined();
    for (const bad of [undefined, "", "%", "e30", "abc"]) expect(readDraft(bad)).toBeNull();
  });

  it("leave behind texts that no address has room for", () => {
    const edited = Array.from({ length: 9 }, (_, at) => ({
      blockId: `a.${at}`,
      text: "长".repeat(900),
      generated: "",
    }));
    const read = readDraft(draftText({ ...draft, settings: { ...draft.settings, edited } }));
    expect(read?.settings).toEqual({ title: changed.title, period: "2026-Q2", chapters: changed.chapters });
  });
});
