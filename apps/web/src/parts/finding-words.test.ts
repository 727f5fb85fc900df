import { openingChanges, portfolioOf, projectsOf, type Reading, recordAll } from "@lianchi/domain";
import { findingsOfAll } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { findingArithmetic, findingBand, findingTitle, questionText, timesPrice } from "./finding-words.ts";

const projects = projectsOf(portfolioOf(recordAll(openingChanges, "2026-11-03T01:30:00.000Z")));
const findings = findingsOfAll(projects);
const zh: Reading = { lang: "zh", units: "wan" };
const en: Reading = { lang: "en", units: "si" };

function found(id: string) {
  const finding = findings.find((one) => one.id === id);
  const subject = projects.find(({ fields }) => fields.id === finding?.subjectId);
  if (finding === undefined || subject === undefined) throw new Error(`no finding ${id}`);
  return { finding, subject };
}

describe("a finding's arithmetic", () => {
  it("divides the revenue by the energy and compares with the price", () => {
    const { finding, subject } = found("erlongshan-biomass.unit-revenue");
    expect(findingArithmetic(finding, subject, zh)).toBe("7,172 万元 ÷ 2,605 万千瓦时 = 2.75 元/千瓦时");
    expect(timesPrice(finding, zh)).toBe("是折算价 0.75 元/千瓦时的 3.7 倍");
  });

  it("keeps all three decimals of the price that turns money into hours", () => {
    const { finding, subject } = found("lingyun-pv.money-hours");
    expect(findingArithmetic(finding, subject, zh)).toBe("187 万元 ÷ 0.374 元/千瓦时 ÷ 7 万千瓦 = 71 小时");
    expect(findingBand(finding, zh)).toBe("低于常见区间 964–1,664 小时");
  });

  it("sets the tax against the revenue that the energy means", () => {
    const { finding, subject } = found("shankou-hydro.tax-share");
    expect(findingArithmetic(finding, subject, en)).toBe(
      "3.5 million yuan ÷ (about 34 GWh × 0.374 yuan/kWh) = about 27.5%",
    );
    expect(findingBand(finding, en)).toBe("above the common range 3–24%");
  });

  it("asks the source in both languages, with the period of each figure", () => {
    const { finding, subject } = found("erlongshan-biomass.full-load-hours");
    expect(findingTitle(finding, zh)).toBe("利用小时偏低");
    expect(questionText(finding, subject, zh)).toContain("发电量 2,605 万千瓦时（并网以来累计）");
    expect(questionText(finding, subject, en)).not.toMatch(/\p{Script=Han}|undefined/u);
  });
});
