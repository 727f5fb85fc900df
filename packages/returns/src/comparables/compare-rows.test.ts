import { type ComparableRow, Technology } from "@lianchi/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableFindingText, comparableValueText } from "./comparable-text.ts";
import { compareRows } from "./compare-rows.ts";
import { placeAmong } from "./place-among.ts";
import { reportedParts } from "./reported-parts.ts";

const row = (part: Partial<ComparableRow>): ComparableRow => ({
  ref: null,
  name: "某项目",
  place: null,
  technology: "wind",
  technologyWord: "风电",
  capacityKw: null,
  unitsText: null,
  investmentYuan: null,
  generationKwhPerYear: null,
  revenueYuanPerYear: null,
  taxYuanPerYear: null,
  status: null,
  articleOn: null,
  url: null,
  caveat: null,
  note: null,
  ...part,
});

const zh = { lang: "zh", units: "wan" } as const;
const en = { lang: "en", units: "si" } as const;
const textsOf = (rows: readonly ComparableRow[], at: number, reader: typeof zh | typeof en = zh) => {
  const compared = compareRows(rows);
  return (compared[at]?.findings ?? []).map((finding) =>
    comparableFindingText(finding, rows[at] ?? row({}), compared, reader),
  );
};

describe("measures of a comparable", () => {
  it("are quotients of what the row reports: 1.55 billion over 200 MW is 7,750 yuan/kW", () => {
    const [only] = compareRows([
      row({
        capacityKw: 200_000,
        investmentYuan: 1_550_000_000,
        generationKwhPerYear: 598_000_000,
        revenueYuanPerYear: 192_000_000,
        taxYuanPerYear: 8_000_000,
      }),
    ]);
    // 598 GWh / 200 MW; 192 / 598; 8 / 192
    expect(only?.measures).toEqual({
      unitCost: 7_750,
      fullLoadHours: 2_990,
      unitRevenue: 192 / 598,
      taxShare: 8 / 192,
    });
    expect(only?.findings).toEqual([]);
  });

  it("stay missing where an input is missing or the divisor is zero", () => {
    const [only] = compareRows([
      row({ investmentYuan: 1e9, revenueYuanPerYear: 5, generationKwhPerYear: 0 }),
    ]);
    expect(only?.measures).toEqual({
      unitCost: null,
      fullLoadHours: null,
      unitRevenue: null,
      taxShare: null,
    });
  });

  it("are finite or missing, and never change their row, whatever it reports", () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e16, noNaN: true }), { nil: null });
    const any = fc.record({
      technology: fc.option(fc.constantFrom(...Technology.options), { nil: null }),
      capacityKw: fc.option(fc.double({ min: 1e-3, max: 1e16, noNaN: true }), { nil: null }),
      unitsText: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), { nil: null }),
      place: fc.constantFrom("甲县", "乙县"),
      name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
      generationKwhPerYear: amount,
      revenueYuanPerYear: amount,
      taxYuanPerYear: amount,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (parts) => {
        const rows = parts.map(row);
        const before = parts.map(row);
        const compared = compareRows(rows);
        expect(compared.map((one) => one.row)).toEqual(before);
        for (const [at, one] of compared.entries()) {
          for (const value of Object.values(one.measures))
            expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
          for (const reader of [zh, en])
            for (const text of textsOf(rows, at, reader))
              expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is doubtful about a comparable", () => {
  it("30 kW for 30 MW: 283 million yuan over 30 kW is red, and 30 MW would be common", () => {
    const rows = [
      row({
        technology: "biomass",
        capacityKw: 30,
        unitsText: "1台30千瓦发电机组",
        investmentYuan: 283_000_000,
      }),
    ];
    const [finding] = compareRows(rows)[0]?.findings ?? [];
    expect(finding).toMatchObject({
      kind: "measure",
      measure: "unitCost",
      severity: "red",
      reading: { factor: 1e-3, denominator: 30_000 },
    });
    expect(textsOf(rows, 0)).toEqual([
      "单位造价 9,433,333 元/千瓦，生物质常见 8,000–13,000 元/千瓦。若装机为 3 万千瓦（kW 与 MW 混写），则为 9,433 元/千瓦，在常见区间内。",
    ]);
    expect(textsOf(rows, 0, en)).toEqual([
      "Unit cost 9,433,333 yuan/kW; common for its kind (Biomass): 8,000–13,000 yuan/kW. If the capacity is 30 MW (kW written for MW), it is 9,433 yuan/kW, which is common.",
    ]);
  });

  it("万 for 亿: an investment ten thousand times too small", () => {
    const [finding] = compareRows([row({ capacityKw: 100_000, investmentYuan: 60_000 })])[0]?.findings ?? [];
    expect(finding).toMatchObject({
      severity: "red",
      reading: { factor: 1e4, value: 6_000, numerator: 6e8 },
    });
  });

  it("amber outside the common band, red outside the doubtful one", () => {
    const severityOf = (investmentYuan: number) =>
      compareRows([row({ capacityKw: 1_000, investmentYuan })])[0]?.findings[0]?.severity;
    expect([7_800_000, 7_801_000, 10_500_000, 10_501_000].map(severityOf)).toEqual([
      undefined,
      "amber",
      "amber",
      "red",
    ]);
  });

  it("a technology of no kind of ours has no band, yet no more hours than a year", () => {
    const other = { technology: null, technologyWord: "热电联产", capacityKw: 50_000, investmentYuan: 1e12 };
    expect(compareRows([row({ ...other, generationKwhPerYear: 190e6 })])[0]?.findings).toEqual([]);
    expect(compareRows([row({ ...other, generationKwhPerYear: 500e6 })])[0]?.findings).toMatchObject([
      { severity: "red", measure: "fullLoadHours", value: 10_000, band: null },
    ]);
  });

  it("phases that do not add up", () => {
    const rows = [
      row({ capacityKw: 300_000, unitsText: "一期38MW=19×2MW; 二期79.2MW; 三四期96MW" }),
      row({ capacityKw: 213_200, unitsText: "一期38MW=19×2MW; 二期79.2MW; 三四期96MW" }),
    ];
    expect(textsOf(rows, 0)).toEqual(["各期之和 38 + 79.2 + 96 = 213.2 MW，与装机 300 MW 不符。"]);
    expect(textsOf(rows, 1)).toEqual([]);
  });

  it.each([
    ["32×6.25MW; 220kV升压站1座", 200_000],
    ["27×7.15MW+1×6.95MW; 220kV升压站", 200_000],
    ["32×6.25MW; 220kV升压站; 储能20MW/40MWh", 200_000],
    ["1×35MW（原有12MW）", 35_000],
    ["原文“1台30千瓦发电机组”", 30],
    ["4 台 5 万千瓦", 200_000],
    ["20 x 1.5 MW; storage 2 x 10 MW", 30_000],
  ])("reads the units of %s", (text, kw) => {
    expect(reportedParts(text)?.partsKw.reduce((sum, part) => sum + part, 0)).toBeCloseTo(kw, 6);
  });

  it.each(["风机30台; 220kV升压站", "3个风电场", "年发电2×100MWh", "一期38MW; 二期在建", "一期38MW"])(
    "makes no sum of %s",
    (text) => {
      expect(reportedParts(text)).toBeNull();
    },
  );

  it("two sources on one project that disagree, each told of the other", () => {
    const one = { name: "富裕 绿能项目", place: "富裕县", technology: "biomass" } as const;
    const rows = [
      row({ ...one, ref: "7a", generationKwhPerYear: 210e6 }),
      row({ ...one, ref: "7b", name: "富裕绿能项目", generationKwhPerYear: 250e6 }),
      row({ ...one, ref: "7c", place: "别县", generationKwhPerYear: 90e6 }),
    ];
    expect(textsOf(rows, 0)).toEqual([
      "两条来源不一致：与“7b 富裕绿能项目”名称、地点相同，年发电量此处 2.1 亿千瓦时，彼处 2.5 亿千瓦时。",
    ]);
    expect(textsOf(rows, 1)).toHaveLength(1);
    expect(textsOf(rows, 2)).toEqual([]);
  });

  it("a similar name counts only with a known, equal capacity", () => {
    const one = row({
      name: "中节能木兰200兆瓦风电项目",
      place: "木兰县",
      capacityKw: 200_000,
      generationKwhPerYear: 546e6,
    });
    const other = { ...one, name: "中国能建木兰200兆瓦风电项目", generationKwhPerYear: 538e6 };
    const kinds = (rows: readonly ComparableRow[]) =>
      compareRows(rows).map(({ findings }) => findings.length);
    expect(kinds([one, other])).toEqual([1, 1]);
    expect(kinds([one, { ...other, capacityKw: 150_000, generationKwhPerYear: 400e6 }])).toEqual([0, 0]);
    expect(
      kinds([
        { ...one, capacityKw: null },
        { ...other, capacityKw: null },
      ]),
    ).toEqual([0, 0]);
    expect(kinds([one, { ...other, generationKwhPerYear: 546e6 }])).toEqual([0, 0]);
  });

  it("among very many of one capacity in one place only equal names are one project", () => {
    const one = { place: "某县", capacityKw: 1 };
    const rows = Array.from({ length: 200 }, (_, at) =>
      row({ ...one, name: `甲乙丙丁第${at}号风电项目`, generationKwhPerYear: 2_500 + at * 20 }),
    );
    const again = row({ ...one, name: "甲乙丙丁第7号风电项目", generationKwhPerYear: 1_000 });
    const disagreeing = compareRows([...rows, again]).flatMap(({ findings }, at) =>
      findings.some(({ kind }) => kind === "sources") ? [at] : [],
    );
    expect(disagreeing).toEqual([7, 200]);
  });
});

describe("one's own value among comparables", () => {
  const compared = compareRows(
    [7_000, 7_500, 7_750, 20_000].map((cost) => row({ capacityKw: 1, investmentYuan: cost })),
  );

  it("counts those below and above, and leaves out what is not believed", () => {
    expect(placeAmong(7_500, compared, "unitCost")).toMatchObject({
      range: [7_000, 7_750],
      trusted: 3,
      doubtful: 1,
      own: { value: 7_500, below: 1, above: 1 },
    });
  });

  it("leaves out what rests on a number in dispute: a capacity against its phases, two sources on one plant", () => {
    const phases = row({
      capacityKw: 300_000,
      investmentYuan: 2.25e9,
      unitsText: "一期38MW; 二期79.2MW; 三四期96MW",
      revenueYuanPerYear: 4,
      generationKwhPerYear: 10,
    });
    const [placed, price] = (["unitCost", "unitRevenue"] as const).map((measure) =>
      placeAmong(null, compareRows([phases]), measure),
    );
    expect([placed?.trusted, placed?.doubtful, price?.trusted]).toEqual([0, 1, 1]);
    const one = row({
      technology: "biomass",
      place: "某县",
      revenueYuanPerYear: 150e6,
      generationKwhPerYear: 210e6,
    });
    const two = { ...one, revenueYuanPerYear: null, generationKwhPerYear: 250e6 };
    expect(placeAmong(null, compareRows([one, two]), "unitRevenue")).toMatchObject({
      trusted: 0,
      doubtful: 1,
    });
    expect(placeAmong(null, compareRows([one]), "unitRevenue")).toMatchObject({ trusted: 1, doubtful: 0 });
  });

  it("has no range without values, and no place without an own value", () => {
    expect(placeAmong(null, compared, "fullLoadHours")).toEqual({
      values: [],
      range: null,
      trusted: 0,
      doubtful: 0,
      own: null,
    });
  });
});

it("tells a price with three digits behind the point", () => {
  expect(comparableValueText("unitRevenue", 0.32107, zh)).toBe("0.321 元/千瓦时");
  expect(comparableValueText("taxShare", 8 / 192, en)).toBe("4.2%");
});
