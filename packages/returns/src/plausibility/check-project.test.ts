import { openingChanges, portfolioOf, projectsOf, recordAll } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { measureOf } from "../measure.ts";
import { findingsOfAll } from "./check-project.ts";
import { findingText } from "./finding-text.ts";

const projects = projectsOf(portfolioOf(recordAll(openingChanges, "2026-11-23T00:00:00.000Z")));
const findings = findingsOfAll(projects);
const found = (id: string) => findings.find((finding) => finding.id === id);

describe("the checks find in the opening facts what a careful reader finds", () => {
  it("finds these four and nothing else", () => {
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
      ["lingyun-pv.money-hours", "red"],
      ["erlongshan-biomass.unit-revenue", "red"],
      ["erlongshan-biomass.full-load-hours", "red"],
      ["shankou-hydro.tax-share", "amber"],
    ]);
  });

  it("biomass: 71.72 million / 26.05 GWh is 2.75 yuan/kWh; at 0.75 the revenue means 95.6 GWh", () => {
    const finding = found("erlongshan-biomass.unit-revenue");
    expect(finding?.value).toBeCloseTo(2.753, 3);
    expect(finding?.readings).toEqual([
      {
        kind: "implied-energy",
        priceYuanPerKwh: 0.75,
        energyKwh: 71_720_000 / 0.75,
        hours: 71_720_000 / 0.75 / 30_000,
      },
    ]);
  });

  it("biomass: 26.05 GWh / 30 MW is 868 h, at most a few months of work", () => {
    const finding = found("erlongshan-biomass.full-load-hours");
    expect(finding?.value).toBeCloseTo(868.3, 1);
    expect(finding?.readings.map(({ kind }) => kind)).toEqual(["part-of-year"]);
  });

  it("PV: 1.87 million at 0.374 is 5 GWh, 71 h: one month, not a year", () => {
    const finding = found("lingyun-pv.money-hours");
    expect(finding?.value).toBeCloseTo(71.4, 1);
    expect(finding?.readings.map(({ kind }) => kind)).toContain("one-month");
  });

  it("hydro: 3.5 million of tax on 34 GWh is 27.5 % of revenue at 0.374", () => {
    expect(found("shankou-hydro.tax-share")?.value).toBeCloseTo(0.2752, 4);
  });

  it("finds nothing amiss in Heping's cost: 5,935 yuan/kW", () => {
    const heping = projects.find((project) => project.fields.id === "heping-wind");
    expect(heping && measureOf(heping, "unitCost")?.value).toBe(5935);
  });

  it("says each finding in both languages without a hole", () => {
    for (const finding of findings) {
      const subject = projects.find((project) => project.fields.id === finding.subjectId);
      if (subject === undefined) throw new Error(`no subject for ${finding.id}`);
      for (const reader of [
        { lang: "zh", units: "wan" },
        { lang: "en", units: "si" },
      ] as const) {
        const text = findingText(finding, subject, reader);
        for (const words of [text.value, text.rule, text.detail, ...text.readings]) {
          expect(words).not.toMatch(/undefined|NaN|null|Infinity/);
          expect(words.length).toBeGreaterThan(0);
          if (reader.lang === "en") expect(words).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});
