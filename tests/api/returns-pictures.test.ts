import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnsCharts } from "./demo-charts.ts";
import { expectRefusal } from "./expect-refusal.ts";
import { type RunningServer, refusalIn, runningServer } from "./running-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const file = (path: string) => fetch(`${server.url}/export/charts/${path}`);
const textOf = async (path: string) => {
  const answer = await file(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

describe("a picture of returns as a file", () => {
  for (const chart of returnsCharts)
    it(`is there as drawing, picture and numbers: ${chart}`, async () => {
      expect(await textOf(`${chart}.svg`)).toContain("情景“基准”");
      const png = await file(`${chart}.png`);
      expect(
        Buffer.from(await png.arrayBuffer())
          .subarray(1, 4)
          .toString(),
      ).toBe("PNG");
      const rows = (await textOf(`${chart}.csv`)).trim().split("\n");
      expect(rows.length).toBeGreaterThan(3);
      expect(rows[0]).toContain("单位,期间,口径,来源");
    });

  it("follows what the address sets, and says so", async () => {
    const query = "set=heping-wind.price:0.3,*.discountRate:0.07&focus=lingyun-pv&hurdle=0.1";
    for (const chart of returnsCharts)
      expect(await textOf(`${chart}.svg?${query}`)).toContain("另有 2 项临时改动");
    expect(await textOf(`returns-capacity.svg?${query}`)).toContain("门槛 10%");
    expect(await textOf(`tax-by-year.svg?${query}`)).toContain("凌运光伏运营期税费合计");
    for (const [target, unit] of [
      ["equityIrr", "%"],
      ["projectNpv", "million yuan"],
      ["lcoe", "yuan/kWh"],
    ] as const)
      for (const chart of ["sensitivity", "probability", "sensitivity-grid"])
        expect(await textOf(`${chart}.svg?lang=en&target=${target}`)).toContain(`, ${unit};`);
  });

  it("says that only some projects were chosen", async () => {
    const some = await textOf("cash-flow.svg?projects=heping-wind,lingyun-pv");
    expect(some).toContain("仅含所选 2 个项目");
    expect(some).not.toContain("二龙山");
  });

  it("draws the same for the same seed, and something else for another", async () => {
    const drawn = await textOf("probability.csv?seed=7");
    expect(await textOf("probability.csv?seed=7&theme=dark")).toBe(drawn);
    expect(await textOf("probability.csv?seed=8")).not.toBe(drawn);
    expect(await textOf("probability.svg?seed=7")).toContain("种子 7");
  });

  it("leaves out a project whose values cannot be, and names it", async () => {
    expect(await textOf("cash-flow.svg?set=heping-wind.life:0")).toContain("和平风电参数超出范围");
  });

  it("refuses what it cannot take, naming field, value and remedy", async () => {
    const refusal = async (query: string) => refusalIn(await file(`cash-flow.svg?${query}`));
    const invalid = { code: "invalid-field", status: 400 };
    expectRefusal(await refusal("set=heping-wind.price=0.3"), {
      ...invalid,
      zh: ["“临时改动”", "heping-wind.price=0.3", "project.parameter:value"],
      en: ["“Values set”", "project.parameter:value"],
    });
    expectRefusal(await refusal("set=heping-wind.luck:1"), {
      code: "unknown-parameter",
      status: 400,
      zh: ["“luck”"],
      en: ["“luck”"],
    });
    expectRefusal(await refusal("hurdle=2"), {
      ...invalid,
      zh: ["“收益率门槛”", "2", "1"],
      en: ["“Hurdle”"],
    });
    expectRefusal(await refusal("hurdle=NaN"), { ...invalid, zh: ["“收益率门槛”", "NaN"], en: ["number"] });
    expectRefusal(await refusal("target=luck"), {
      ...invalid,
      zh: ["“目标指标”", "lcoe"],
      en: ["projectNpv"],
    });
    expectRefusal(await refusal("seed=-1"), { ...invalid, zh: ["“随机种子”", "-1"], en: ["“Seed”"] });
    expectRefusal(await refusal("focus=nowhere"), {
      code: "unknown-project",
      status: 404,
      zh: ["“nowhere”"],
      en: ["“nowhere”"],
    });
    expectRefusal(await refusal("scenario=nowhere"), {
      code: "unknown-scenario",
      status: 404,
      zh: ["“nowhere”", "base"],
      en: ["“nowhere”", "base"],
    });
  });
});
