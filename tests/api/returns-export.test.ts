import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { lianchi } from "./built-command.ts";
import { expectRefusal } from "./expect-refusal.ts";
import { newFolder, type RunningServer, refusalIn, runningServer } from "./running-server.ts";
import { computedFor } from "./workbook-cases.ts";
import { readWorkbook } from "./workbook-reading.ts";

const Told = z.object({
  asOf: z.string(),
  scenario: z.object({ id: z.string(), name: z.string() }),
  units: z.object({ money: z.literal("yuan") }).loose(),
  projects: z.array(
    z.object({
      id: z.string(),
      results: z.object({ projectNpv: z.number(), lcoe: z.number() }).loose().nullable(),
      missing: z.array(z.object({ id: z.string() }).loose()),
      problems: z.array(z.object({ id: z.string(), message: z.object({ zh: z.string(), en: z.string() }) })),
      inputs: z.array(
        z.object({
          id: z.string(),
          value: z.number().nullable(),
          origin: z.string(),
          default: z.object({ value: z.number(), confidence: z.string() }).loose().nullable(),
          reported: z
            .object({ actor: z.string(), source: z.object({ zh: z.string() }).loose() })
            .loose()
            .nullable(),
          set: z.object({ actor: z.string().nullable(), reason: z.string().nullable() }).loose().nullable(),
        }),
      ),
    }),
  ),
});

const heping = "heping-wind";
const wind = computedFor({ technology: "wind", set: {} });
const hydro = "shankou-hydro";

describe("the files of returns", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
    await server.client.returns.saveScenario.mutate({
      actor: "李工",
      expectedVersion: 0,
      fields: {
        id: "cautious",
        name: "谨慎=1",
        isLocked: false,
        isWithdrawn: false,
        settings: [
          {
            projectId: null,
            parameter: "price",
            value: 0.35,
            reason: "=市场化交易折价",
            sourceId: null,
          },
        ],
      },
    });
  });
  afterAll(() => server.stop());
  const get = (file: string, query = "") => fetch(`${server.url}/export/${file}?${query}`);
  const told = async (query: string) => Told.parse(await (await get("returns.json", query)).json());

  it("tells results with every digit, each input with its origin, and what is missing", async () => {
    const all = await told("");
    expect(all.projects).toHaveLength(4);
    const own = all.projects.find(({ id }) => id === heping);
    expect(own?.results).toEqual(JSON.parse(JSON.stringify(wind.outcome.results)));
    const input = (id: string) => own?.inputs.find((one) => one.id === id);
    expect(input("capacity")).toMatchObject({ value: 200_000, origin: "reported", default: null });
    expect(input("capacity")?.reported?.source.zh).toMatch(/三手棋.*段/);
    expect(input("price")).toMatchObject({ origin: "default", default: { value: 0.374, confidence: "F2" } });
    const left = all.projects.find(({ id }) => id === hydro);
    expect(left?.results).toBeNull();
    expect(left?.missing.map(({ id }) => id)).toEqual(["capacity", "investment"]);
    // It runs already, but nobody says since when: that is no default.
    expect(left?.inputs.find(({ id }) => id === "firstYear")).toMatchObject({
      value: 2023,
      origin: "default",
    });
  });

  it("names who set a value: in the scenario, or for this file alone", async () => {
    const query = `scenario=cautious&projects=${heping}&set=${heping}.hours:2600,*.discountRate:0.07`;
    const { projects, scenario } = await told(query);
    expect(scenario.name).toBe("谨慎=1");
    expect(projects).toHaveLength(1);
    const input = (id: string) => projects[0]?.inputs.find((one) => one.id === id);
    expect(input("price")).toMatchObject({
      value: 0.35,
      origin: "set",
      default: { value: 0.374 },
      set: { actor: "李工", reason: "=市场化交易折价" },
    });
    expect(input("hours")).toMatchObject({ value: 2_600, origin: "set", set: { actor: null } });
    const wanted = computedFor({
      technology: "wind",
      set: { price: 0.35, hours: 2_600, discountRate: 0.07 },
    });
    expect(projects[0]?.results?.projectNpv).toBe(wanted.outcome.results.projectNpv);
  });

  it("lists values that cannot be, and evaluates nothing from them", async () => {
    const { projects } = await told(`projects=${heping}&set=*.life:0`);
    expect(projects[0]?.results).toBeNull();
    expect(projects[0]?.problems[0]).toMatchObject({
      id: "life",
      message: { zh: expect.stringContaining("运营期") },
    });
  });

  it("writes a table that spreadsheets read as such, with units, basis and source", async () => {
    const answer = await get("returns.csv", "scenario=cautious");
    expect(answer.headers.get("content-disposition")).toContain(
      encodeURIComponent("连池绿能_收益测算_谨慎-1_截至"),
    );
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
    expect(text.startsWith("\uFEFF对象,指标,数值,单位,期间,口径,来源\r\n")).toBe(true);
    expect(text).toMatch(/中广核五大连池和平风电,全投资 IRR（税后）,[\d.]+,百分比,,推算,/);
    expect(text).toMatch(/山口水电厂[^,]*,参数：装机容量,,千瓦,,缺少,/);
    expect(text).toMatch(/参数：上网电价（含税）,0.35,元\/千瓦时,,假设（人为设定）,'=市场化交易折价，李工/);
    expect(text).not.toMatch(/(^|,)[=@]/m);
  });

  it("writes a workbook with the values that were set, and keeps texts texts", async () => {
    const answer = await get("returns.xlsx", `scenario=cautious&set=${heping}.hours:2600&hurdle=0.07`);
    expect(answer.status).toBe(200);
    const sheets = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    // Three projects of nine sheets each; hydro has no capacity and no investment.
    expect(sheets).toHaveLength(2 + 3 * 9);
    const inputs = sheets.find(({ name }) => /和平风电 参数$/.test(name));
    const row = [...(inputs?.values ?? [])].find(([, value]) => value === "hours")?.[0].slice(1);
    expect(inputs?.values.get(`B${row}`)).toBe(2_600);
    const reason = [...(inputs?.values ?? [])].find(([, value]) => value === "=市场化交易折价")?.[0] ?? "";
    expect(reason).not.toBe("");
    expect(inputs?.formulas.has(reason)).toBe(false);
    const comparison = [...(sheets[1]?.values.values() ?? [])].join("\n");
    expect(comparison).toMatch(/山口水电厂[\s\S]*缺少：装机容量、总投资/);
    expect(sheets[1]?.values.get("B3")).toBe(0.07);
    const english = await get("returns.xlsx", `lang=en&projects=${heping}`);
    const names = readWorkbook(new Uint8Array(await english.arrayBuffer())).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Notes", "Comparison", expect.stringMatching(/^1\..* Inputs$/)]);
  });

  it("refuses what it does not know, naming field, value and what there is", async () => {
    const wrong = [
      [
        "returns.pdf",
        "",
        { code: "unknown-format", status: 404, zh: ["pdf", "json, csv, xlsx"], en: ["pdf"] },
      ],
      [
        "returns.json",
        "scenario=none",
        { code: "unknown-scenario", status: 404, zh: ["none", "cautious"], en: ["none"] },
      ],
      [
        "returns.csv",
        "projects=nowhere",
        { code: "unknown-project", status: 404, zh: ["nowhere"], en: ["nowhere"] },
      ],
      [
        "returns.xlsx",
        "set=*.price:NaN",
        {
          code: "invalid-field",
          status: 400,
          zh: ["临时改动", "NaN", "project.parameter:value"],
          en: ["NaN", "project.parameter:value"],
        },
      ],
      [
        "returns.json",
        "set=*.price:Infinity",
        { code: "invalid-field", status: 400, zh: ["Infinity"], en: ["Infinity"] },
      ],
      [
        "returns.json",
        "set=*.price:1e999",
        { code: "invalid-field", status: 400, zh: ["1e999"], en: ["1e999"] },
      ],
      [
        "returns.json",
        "set=*.colour:1",
        { code: "unknown-parameter", status: 400, zh: ["colour"], en: ["colour"] },
      ],
      [
        "returns.json",
        "set=nowhere.price:1",
        { code: "unknown-project", status: 404, zh: ["nowhere"], en: ["nowhere"] },
      ],
      [
        "returns.json",
        "hurdle=NaN",
        { code: "invalid-field", status: 400, zh: ["门槛", "NaN"], en: ["NaN"] },
      ],
      ["returns.json", "lang=fr", { code: "invalid-field", status: 400, zh: ["fr", "zh"], en: ["fr"] }],
      [
        "returns.json",
        "asOf=2999-01-01",
        { code: "as-of-in-future", status: 400, zh: ["2999"], en: ["2999"] },
      ],
    ] as const;
    for (const [file, query, expected] of wrong) {
      const answer = await get(file, query);
      expect(answer.status, query).toBe(expected.status);
      expectRefusal(await refusalIn(answer), expected);
    }
  });
});

describe("lianchi returns", () => {
  const folder = newFolder();
  const LIANCHI_DATA = join(folder, "data");
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: readonly string[]) => lianchi(["returns", ...args], { LIANCHI_DATA });

  it("prints JSON or CSV, or writes a file, whole", async () => {
    const printed = await run("--projects", heping);
    expect([printed.code, printed.err]).toEqual([0, ""]);
    const own = Told.parse(JSON.parse(printed.out)).projects[0];
    expect(own?.results).toEqual(JSON.parse(JSON.stringify(wind.outcome.results)));
    const set = await run(
      "--format",
      "csv",
      "--lang",
      "en",
      "--set",
      `${heping}.price:0.3`,
      "--projects",
      heping,
    );
    expect([set.code, set.err]).toEqual([0, ""]);
    expect(set.out).toMatch(/Project IRR after tax,[\d.]+,percent,,Derived/);
    expect(set.out).toMatch(/Input: Price incl. VAT,0.3,yuan\/kWh,,Assumed \(set\),"?set for this file/);
    const written = await run("--format", "xlsx", "--out", join(folder, "r.xlsx"));
    expect([written.code, written.err]).toEqual([0, ""]);
    expect(readWorkbook(readFileSync(join(folder, "r.xlsx"))).length).toBe(29);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("asks the server that holds the folder, and gets its very bytes", async () => {
    await using server = await runningServer({ folder: newFolder() });
    const args = ["returns", "--format", "csv", "--set", "*.price:0.4", "--out", join(folder, "live.csv")];
    const ran = await lianchi(args, { LIANCHI_DATA: server.folder });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    const linked = await fetch(`${server.url}/export/returns.csv?set=*.price:0.4`);
    expect(readFileSync(join(folder, "live.csv"))).toEqual(Buffer.from(await linked.arrayBuffer()));
    const refused = await lianchi([...args, "--scenario", "none"], { LIANCHI_DATA: server.folder });
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/“none”.*base.*\n.*“none”/)]);
  });

  it("refuses what it does not know, in both languages, and leaves the file as it was", async () => {
    const mine = join(folder, "mine.csv");
    writeFileSync(mine, "mine");
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [["--format", "pdf"], /“pdf”.*json, csv, xlsx.*\n.*“pdf”/],
      [["--scenario", "none"], /“none”.*\n.*“none”/],
      [["--projects", "nowhere"], /“nowhere”.*\n.*“nowhere”/],
      [["--set", "*.price:NaN"], /NaN.*project\.parameter:value.*\n.*NaN/],
      [["--set", "*.colour:1"], /“colour”.*\n.*“colour”/],
      [["--hurdle", "Infinity"], /Infinity.*\n.*Infinity/],
      [["--as-of", "2999-01-01"], /2999-01-01.*\n.*2999-01-01/],
      [["--out", join(folder, "no", "place.csv")], /place\.csv.*\n.*place\.csv/],
    ];
    for (const [args, message] of wrong) {
      const ran = await run("--format", "csv", "--out", mine, ...args);
      expect([ran.code, ran.out], args.join(" ")).toEqual([2, ""]);
      expect(ran.err, args.join(" ")).toMatch(message);
      expect(ran.err).not.toMatch(/\n {4}at /);
    }
    expect(readFileSync(mine, "utf8")).toBe("mine");
    const nowhere = await run("--format", "xlsx");
    expect([nowhere.code, nowhere.out, nowhere.err]).toEqual([
      2,
      "",
      expect.stringContaining("--out FILE.xlsx"),
    ]);
  });
});
