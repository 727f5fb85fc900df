import {
  absenceOf,
  metrics,
  openingChanges,
  portfolioOf,
  projectMetrics,
  projectsOf,
  type Reading,
  recordAll,
} from "@lianchi/domain";
import { findingsOf, measuresOf, overviewOf, withAnswers } from "@lianchi/returns";
import type { ProjectPage } from "@lianchi/server/api";
import { describe, expect, it } from "vitest";
import { derivedRows, figuresOf, missingRows } from "./figure-rows.ts";
import { stripsOf, stripsTitle } from "./strips.ts";
import { usesOf } from "./used-in.ts";

const zh: Reading = { lang: "zh", units: "wan" };
const en: Reading = { lang: "en", units: "si" };
const changes = recordAll(openingChanges, "2026-11-03T01:30:00.000Z");
const portfolio = portfolioOf(changes);
const overview = overviewOf(portfolio, "2026-11-23", null, null);

function pageOf(id: string): ProjectPage {
  const project = projectsOf(portfolio).find(({ fields }) => fields.id === id);
  if (project === undefined) throw new Error(`no project ${id}`);
  const missing = projectMetrics.filter((metric) => project.figures[metric] === undefined);
  return {
    asOf: "2026-11-23",
    version: portfolio.version,
    project,
    measures: measuresOf(project),
    findings: withAnswers(findingsOf(project), [project], []),
    missing: missing.map((metric) => ({ metric, absence: absenceOf(project, metrics[metric].isOperating) })),
    sources: portfolio.sources,
    changes,
  };
}

describe("the table of a project", () => {
  it("marks red what the checks found, and says when two periods may differ", () => {
    const rows = derivedRows(pageOf("erlongshan-biomass"), zh);
    expect(rows.map(({ name, severity, period }) => [name, severity, period])).toEqual([
      ["单位造价", null, "—"],
      ["等效利用小时", "red", "期间不明"],
      ["容量系数", "red", "期间不明"],
      ["单位收入", "red", "两数期间可能不同"],
    ]);
  });

  it("has no doubt left where each finding is accepted or explained: rows stayed red", () => {
    const page = pageOf("erlongshan-biomass");
    const settled = {
      ...page,
      findings: page.findings.map((finding) => ({ ...finding, state: "explained" as const })),
    };
    expect(derivedRows(settled, zh).map(({ severity }) => severity)).toEqual(
      derivedRows(page, zh).map(() => null),
    );
    const told = (one: ProjectPage) => usesOf("generation", one, overview, zh).map(({ where }) => where);
    expect(told(page).some((where) => where.startsWith("待核"))).toBe(true);
    expect(told(settled).filter((where) => where.startsWith("待核"))).toEqual([]);
    expect(told(settled)).toHaveLength(told(page).length);
  });

  it("shows the value of a check that is no measure, so that the finding has a row", () => {
    expect(derivedRows(pageOf("lingyun-pv"), zh).map(({ name }) => name)).toContain("金额折算利用小时");
    expect(derivedRows(pageOf("shankou-hydro"), en).map(({ name }) => name)).toContain(
      "Tax share of revenue",
    );
  });

  it("keeps figures in the order of the metrics", () => {
    expect(figuresOf(pageOf("erlongshan-biomass")).map(({ fields }) => fields.metric)).toEqual([
      "capacity",
      "investment",
      "generation",
      "revenueInclTax",
    ]);
  });

  it("says why each missing value is missing, and offers to fill in only what can exist", () => {
    const why = (id: string) => missingRows(pageOf(id), zh).map(({ name, why, fill }) => [name, why, fill]);
    expect(why("heping-wind")).toEqual([
      ["发电量", "不适用：尚未投产", null],
      ["税收", "不适用：尚未投产", null],
      ["含税收入", "不适用：尚未投产", null],
      ["产值", "不适用：尚未投产", null],
    ]);
    expect(why("erlongshan-biomass")).toContainEqual([
      "税收",
      "报道未给出；7,172 万元 是含税收入，不作为税收",
      "tax",
    ]);
    expect(why("erlongshan-biomass")).toContainEqual([
      "年发电量（年度口径）",
      "来源只有累计值，不折算为年度值",
      null,
    ]);
  });
});

describe("plausibility strips", () => {
  it("stand where the numbers say, and put them in one sentence", () => {
    const strips = stripsOf(pageOf("erlongshan-biomass").project, zh);
    const [cost, hours, revenue] = strips;
    expect(strips.map(({ verdict }) => verdict)).toEqual(["common", "red", "red"]);
    expect(cost?.ends).toEqual(["8,000", "13,000"]);
    expect(cost?.at).toBeCloseTo(11_000 / (20_000 * 1.08), 6);
    expect(hours?.at ?? 1).toBeLessThan(hours?.doubtful[0] ?? 0);
    expect(revenue?.at).toBeCloseTo(1 / 1.08, 6);
    expect(stripsTitle(strips, zh)).toBe("单位造价在常见区间内；等效利用小时与单位收入都落在常见区间之外");
    expect(stripsTitle(stripsOf(pageOf("heping-wind").project, en), en)).toBe(
      "Unit cost is within the common range",
    );
  });

  it("fall back to a plain name when nothing can be compared", () => {
    expect(stripsTitle([], zh)).toBe("合理区间核对");
  });
});

describe("where a figure is used", () => {
  it("names totals, charts, measures and findings that rest on it", () => {
    const uses = usesOf("generation", pageOf("erlongshan-biomass"), overview, zh);
    expect(uses.map(({ where, what }) => `${where}｜${what}`)).toEqual([
      "总览 · 已知发电量｜约 3,400 万千瓦时 · 1/4 个项目 · 本数值不计入",
      "图：发电量按项目｜并网以来累计",
      "推算：等效利用小时｜868 小时",
      "推算：容量系数｜9.9%",
      "推算：单位收入｜2.75 元/千瓦时",
      "待核：收入与发电量不一致｜2.75 元/千瓦时",
      "待核：利用小时偏低｜868 小时",
    ]);
  });
});
