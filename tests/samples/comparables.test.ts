import { existsSync, readFileSync } from "node:fs";
import { comparableFindingText, compareRows } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { draftComparables } from "../../apps/server/src/intake/comparables/draft-comparables.ts";
import { oneLine } from "../../apps/server/src/intake/read-cell.ts";
import { readTable } from "../../apps/server/src/intake/read-table.ts";
import { upload } from "../api/comparables.ts";
import { runningServer } from "../api/running-server.ts";

const file = "../shared/data/plants/northeast-china-reported-projects.csv";
const strings = "../shared/data/messy/injection";
const isThere = existsSync(file);
if (!isThere) console.log("The sample data is not there: its suites did not run.");

const zh = { lang: "zh", units: "wan" } as const;

async function sample() {
  const read = await readTable(new Uint8Array(readFileSync(file)));
  if (read.kind === "refused") throw new Error(read.problem.code);
  const drafted = draftComparables(read.table);
  const compared = compareRows(drafted.rows);
  const of = (ref: string) => {
    const found = compared.find(({ row }) => row.ref === ref);
    if (found === undefined) throw new Error(`no row ${ref}`);
    const texts = found.findings.map((finding) => comparableFindingText(finding, found.row, compared, zh));
    return { ...found, texts };
  };
  return { drafted, compared, of };
}

describe.runIf(isThere)("projects that were reported elsewhere in the northeast", () => {
  it("are read whole: twelve rows, every column, nothing filled in", async () => {
    const { drafted, of } = await sample();
    expect([drafted.rows.length, drafted.errors, drafted.unused]).toEqual([12, [], []]);
    expect(of("2").row).toMatchObject({
      capacityKw: 200_000,
      investmentYuan: null,
      generationKwhPerYear: 546_000_000,
      revenueYuanPerYear: null,
      taxYuanPerYear: null,
      articleOn: "2025-08",
      caveat: "公司自述",
    });
    expect(of("9").row).toMatchObject({ technology: null, technologyWord: "热电联产" });
    expect(of("9").measures.unitRevenue).toBeNull();
  });

  it("Baoshan, 200 MW: 7,750 yuan/kW, 2,990 h, 0.321 yuan/kWh, a tax share of 4.2 %, and nothing amiss", async () => {
    const { measures, findings } = (await sample()).of("1");
    // 1.55e9 / 200e3; 598e6 / 200e3; 192 / 598; 8 / 192
    expect([measures.unitCost, measures.fullLoadHours]).toEqual([7_750, 2_990]);
    expect(measures.unitRevenue).toBeCloseTo(0.321, 3);
    expect(measures.taxShare).toBeCloseTo(0.0417, 4);
    expect(findings).toEqual([]);
  });

  it("Bayan: 30 kW is found to be meant as 30 MW, and stays 30 kW", async () => {
    const { row, texts } = (await sample()).of("8");
    expect(row.capacityKw).toBe(30);
    expect(texts).toEqual([
      expect.stringContaining("若装机为 3 万千瓦（kW 与 MW 混写），则为 9,433 元/千瓦"),
    ]);
  });

  it("Fuyu: two sources on one plant disagree, 210 and 250 GWh", async () => {
    const { of } = await sample();
    expect(of("7a").texts).toEqual([expect.stringMatching(/两条来源不一致.*2\.1 亿千瓦时.*2\.5 亿千瓦时/)]);
    expect(of("7b").texts).toEqual([expect.stringMatching(/两条来源不一致.*2\.5 亿千瓦时.*2\.1 亿千瓦时/)]);
  });

  it("Huangmei: phases of 213.2 MW are no 300 MW", async () => {
    expect((await sample()).of("11").texts).toEqual([
      "各期之和 38 + 79.2 + 96 = 213.2 MW，与装机 300 MW 不符。",
    ]);
  });

  it("finds these and nothing else", async () => {
    const { compared } = await sample();
    const found = compared.flatMap(({ row, findings }) =>
      findings.map((finding) => [
        row.ref,
        finding.kind === "measure" ? finding.measure : finding.kind,
        finding.severity,
      ]),
    );
    expect(found).toEqual([
      // Muling in 2009, 11,111 yuan/kW; and two pages on 200 MW at Mulan, perhaps one project.
      ["2", "sources", "amber"],
      ["3", "sources", "amber"],
      ["6", "unitCost", "red"],
      ["7a", "sources", "amber"],
      ["7b", "sources", "amber"],
      ["8", "unitCost", "red"],
      ["11", "parts", "amber"],
    ]);
  });

  it("is kept by a server, and changes no total of the portfolio", async () => {
    await using server = await runningServer();
    const before = await server.client.portfolio.overview.query();
    const answer = await upload(server, new Uint8Array(readFileSync(file)), {
      name: "可比.csv",
      keep: "1",
      actor: "李工",
      expectedVersion: "0",
    });
    expect(answer.status).toBe(200);
    const told = await server.client.comparables.list.query();
    expect([told.version, told.loaded?.name, told.rows.length]).toEqual([1, "可比.csv", 12]);
    const after = await server.client.portfolio.overview.query();
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  });
});

describe.runIf(existsSync(strings))("strings that break things", () => {
  it("stay text in every column, or are refused in words", async () => {
    await using server = await runningServer();
    const listed: unknown = JSON.parse(readFileSync(`${strings}/blns.json`, "utf8"));
    const naughty = [
      ...(Array.isArray(listed) ? listed.map(String) : []),
      ...readFileSync(`${strings}/csv-payload.txt`, "utf8").split("\n"),
    ].filter((text) => text.trim() !== "" && !text.includes("\u0000"));
    expect(naughty.length).toBeGreaterThan(400);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const head = "项目,地点,技术,装机(MW),状态,存疑,备注";
    const cut = naughty.map((text) => `甲${Array.from(text).slice(0, 150).join("")}`);
    const lines = cut.map((text) =>
      [text, text, Array.from(text).slice(0, 20).join(""), "", text, text, text].map(quoted).join(","),
    );
    const answer = await upload(server, [head, ...lines].join("\n"), {
      keep: "1",
      actor: "李工",
      expectedVersion: "0",
    });
    expect(answer.status).toBe(200);
    const told = await server.client.comparables.list.query();
    expect(told.rows.map(({ row }) => row.name)).toEqual(cut.map(oneLine));
    expect(told.rows.map(({ row }) => row.note)).toEqual(cut.map(oneLine));
    // Names of nothing but invisible letters are none.
    const invisible = await upload(server, "项目,技术,装机(MW)\n\u200b\u200e,风电,1");
    expect(invisible.status).toBe(422);
    // As numbers and as links none is taken: each is named with its row.
    for (const column of ["装机(MW)", "链接"]) {
      const rows = naughty
        .slice(0, 200)
        .map((text) => `甲,风电,${quoted(text)}${column === "链接" ? ",1" : ""}`);
      const heads = column === "链接" ? "项目,技术,链接,装机(MW)" : "项目,技术,装机(MW)";
      const refused = await upload(server, [heads, ...rows].join("\n"));
      expect(refused.status).toBe(422);
    }
  });
});
