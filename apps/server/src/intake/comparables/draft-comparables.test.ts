import { unitInHeader } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { tableProblems } from "../../use-cases/imports/table-problems.ts";
import { readTable } from "../read-table.ts";
import { draftComparables, technologyIn } from "./draft-comparables.ts";

async function drafted(text: string) {
  const read = await readTable(new TextEncoder().encode(text));
  if (read.kind === "refused") throw new Error(read.problem.code);
  return draftComparables(read.table);
}
const faults = async (text: string) =>
  tableProblems(await drafted(text)).map(({ code, message }) => [code, message.zh, message.en]);

describe("a table of comparables", () => {
  it("is read by its Chinese header, each number in the unit of its header", async () => {
    const { rows, errors, unused } = await drafted(
      [
        "序号,项目名称,建设地点,技术类型,装机容量（万千瓦）,总投资(亿元),年发电量（亿千瓦时）,年收入（万元）,年税收（万元）,装机系数,链接,备注",
        '3,"宝山, 风电",逊克县,陆上风电,20,15.5,5.98,"19,200",８００,0.34,https://example.org/a,',
        "4,无数据,,光伏,—,,未报道,n/a,/,,,“引号”",
      ].join("\n"),
    );
    expect(errors).toEqual([]);
    expect(unused).toEqual(["装机系数"]);
    expect(rows).toMatchObject([
      {
        ref: "3",
        name: "宝山, 风电",
        technology: "wind",
        technologyWord: "陆上风电",
        capacityKw: 200_000,
        investmentYuan: 1_550_000_000,
        generationKwhPerYear: 598_000_000,
        revenueYuanPerYear: 192_000_000,
        taxYuanPerYear: 8_000_000,
        url: "https://example.org/a",
      },
      {
        name: "无数据",
        place: null,
        technology: "solar",
        capacityKw: null,
        investmentYuan: null,
        generationKwhPerYear: null,
        revenueYuanPerYear: null,
        taxYuanPerYear: null,
        url: null,
        note: "“引号”",
      },
    ]);
  });

  it("is read out of a workbook: numbers and days as they are, a title above the header", async () => {
    const heads = ["project", "technology", "capacity_mw", "investment_wan_yuan", "article_date"];
    const written = writeWorkbook(
      [
        [{ value: "可比项目" }],
        heads.map((value) => ({ value })),
        [
          { value: "甲" },
          { value: "wind" },
          { value: 49.5, type: Number },
          { value: 30_996.9, type: Number },
          { value: new Date("2022-12-28T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
        ],
      ],
      { sheet: "表" },
    );
    const read = await readTable(new Uint8Array(await written.toBuffer()));
    if (read.kind === "refused") throw new Error(read.problem.code);
    expect(draftComparables(read.table)).toMatchObject({
      errors: [],
      rows: [{ name: "甲", capacityKw: 49_500, investmentYuan: 309_969_000, articleOn: "2022-12-28" }],
    });
  });

  it.each([
    ["装机(mw)", "power", "mw"],
    ["capacity_mw", "power", "mw"],
    ["装机(万千瓦)", "power", "wanKw"],
    ["capacity (kw)", "power", "kw"],
    ["capacity (kwh)", "power", null],
    ["装机(百万千瓦)", "power", null],
    ["装机", "power", null],
    ["investment_wan_yuan", "money", "wanYuan"],
    ["总投资(亿元)", "money", "yiYuan"],
    ["总投资(百万元)", "money", "millionYuan"],
    ["总投资(十亿元)", "money", "billionYuan"],
    ["总投资(千万元)", "money", null],
    ["总投资(万美元)", "money", null],
    ["总投资(元/千瓦)", "money", null],
    ["总投资(元)", "money", "yuan"],
    ["investment, million cny", "money", "millionYuan"],
    ["investment, 100 million yuan", "money", "yiYuan"],
    ["annual_generation_wan_kwh", "energy", "wanKwh"],
    ["年发电量(亿度)", "energy", "yiKwh"],
    ["年度发电量", "energy", null],
    ["annual generation (gwh)", "energy", "gwh"],
    ["annual generation (10,000 kwh)", "energy", "wanKwh"],
    ["annual generation (million kwh)", "energy", null],
    ["年发电量(万千瓦时/年)", "energy", "wanKwh"],
  ] as const)("of the header %s the unit of %s is %s", (head, quantity, unitId) => {
    expect(unitInHeader(head, quantity)).toBe(unitId);
  });

  it.each([
    ["风电", "wind"],
    ["Onshore wind", "wind"],
    ["海上风电", null],
    ["集中式光伏", "solar"],
    ["PV", "solar"],
    ["光热", null],
    ["生物质热电联产", "biomass"],
    ["抽水蓄能水电", null],
    ["风光互补光伏", null],
    ["热电联产", null],
  ] as const)("the technology of %s is %s", (word, technology) => {
    expect(technologyIn(word)).toBe(technology);
  });

  it("says what the header lacks, and lists what it has", async () => {
    expect(await faults("名称,地点\n甲,乙")).toEqual([
      [
        "columns-missing",
        "表头缺少 技术 (technology), 装机(MW) (capacity_mw)。现有的列：名称, 地点。请补上，或改用这些名称。",
        "The header lacks 技术 (technology), 装机(MW) (capacity_mw). Its columns are: 名称, 地点. Add them, or use these names.",
      ],
    ]);
  });

  it("guesses no unit, and takes no column for another", async () => {
    const of = async (head: string) => (await faults(`项目,技术,${head}\n甲,风电,1,1`)).map(([code]) => code);
    expect(await of("装机,投资方")).toEqual(["column-without-unit"]);
    expect(await of("装机(MW),总投资")).toEqual(["column-without-unit"]);
    expect(await of("装机(MW),装机容量(万千瓦)")).toEqual(["column-twice"]);
    expect((await drafted("项目,技术,装机(MW),发电量(万千瓦时)\n甲,风电,1,1")).unused).toEqual([
      "发电量(万千瓦时)",
    ]);
  });

  it("names row, column and value of all that cannot be read, and then keeps no row", async () => {
    const head = "项目,技术,装机(MW),总投资(万元),年税收(万元),链接";
    const told = await faults(
      [
        head,
        "甲,风电,约200,,,",
        "乙,风电,0,-5,,",
        ",风电,1,,,",
        'd,风电,"1,5",,,javascript:alert(1)',
        "戊,风电,1,2,3,,7",
        `${"己".repeat(201)},风电,1,,,`,
        "庚,风电,1,,99999999999999,",
      ].join("\n"),
    );
    expect(told.map(([code]) => code)).toEqual([
      "rows-wrong",
      "row-ragged",
      "number-unreadable",
      "invalid-field",
      "negative-value",
      "invalid-field",
      "invalid-field",
      "number-unreadable",
      "text-too-long",
      "invalid-field",
      "value-too-large",
    ]);
    expect(told[0]?.[1]).toContain("有 10 处错误");
    expect(told[1]?.slice(1)).toEqual([
      "第 6 行：此行有 7 列，表头有 6 列。请检查分隔符和引号。",
      expect.stringMatching(/^Row 6: /),
    ]);
    expect(told[2]?.slice(1)).toEqual([
      "“第 2 行 装机(MW)”的值“约200”不是数字。请只填数字，例如 6.25。",
      expect.stringContaining("row 2 装机(MW)"),
    ]);
    for (const words of told.flat()) expect(words).not.toMatch(/undefined|\[object/);
  });

  it("counts the faults that it does not list", async () => {
    const rows = Array.from({ length: 80 }, () => "甲,风电,x");
    const told = await faults(`项目,技术,装机(MW)\n${rows.join("\n")}`);
    expect(told).toHaveLength(51);
    expect(told[0]?.[1]).toContain("有 80 处错误");
  });

  it("takes 2,000 rows and no more", async () => {
    const table = (rows: number) => `项目,技术,装机(MW)\n${"甲,风电,1\n".repeat(rows)}`;
    expect((await drafted(table(2_000))).rows).toHaveLength(2_000);
    expect((await faults(table(2_001)))[0]?.[0]).toBe("file-too-long");
    expect((await faults("项目,技术,装机(MW)\n"))[0]?.[0]).toBe("file-empty");
  });
});
