import { describe, expect, it } from "vitest";
import { writtenIn } from "../testing/drawn.ts";
import { english, look, opening, overviewWith } from "../testing/portfolio.ts";
import { generationByProject } from "./generation-by-project.ts";

const hydro = { technology: "hydro", stage: "gridConnected" } as const;
const giving = { ...hydro, values: [10_000, null, 30_000_000] };
const silent = { ...hydro, values: [] };

describe("generation by project", () => {
  it("says the period of each value, in amber words where a finding touches it", () => {
    const said = writtenIn("generation-by-project", opening, look).map(({ text }) => text);
    expect(said).toContain("约 3,400报年均");
    expect(said).toContain("2,605报累计，待核");
    expect(said).toContain("— 不适用：尚未投产");
    expect(said).toContain("— 未报道");
  });

  it("says only where few report", () => {
    const titleOf = (...projects: Parameters<typeof overviewWith>[0]) => [
      generationByProject.draw(overviewWith(projects), look).title,
      generationByProject.draw(overviewWith(projects), english).title,
    ];
    expect(titleOf(giving, silent)).toEqual([
      "两个项目中，只有一个报告了发电量",
      "Only 1 of 2 projects reports generation",
    ]);
    expect(titleOf(giving, giving, silent)).toEqual([
      "三个项目中，有两个报告了发电量",
      "2 of 3 projects report generation",
    ]);
    expect(titleOf(giving, giving)).toEqual(["发电量：按项目", "Generation by project"]);
  });

  it("says a common year once", () => {
    const year = { ...giving, period: { kind: "year", year: 2025, isInferred: false } } as const;
    const overview = overviewWith([year, year]);
    expect(generationByProject.draw(overview, look).subtitle).toBe("发电量，万千瓦时，2025 年");
    expect(writtenIn("generation-by-project", overview, look).map(({ text }) => text)).toContain("3,000测");
  });

  it("raises no doubt about a value whose findings are all accepted or explained", () => {
    const settled = {
      ...opening,
      findings: opening.findings.map((finding) => ({ ...finding, state: "explained" as const })),
    };
    const said = writtenIn("generation-by-project", settled, look).map(({ text }) => text);
    expect(said).toContain("2,605报累计");
    expect(said.join()).not.toContain("待核");
  });
});
