import { describe, expect, it } from "vitest";
import { batchOf, capacityKwOf, milestoneOf, pointOf, pointsOfFile, readLines } from "./plan-lines.ts";

const kwOf = (line: string) => {
  const told = pointOf(line);
  return told.kind === "read" ? told.one.capacityKw : told.part;
};

describe("a month's line of a plan", () => {
  it("takes a number with its thousands and its unit whole: 1,000 was saved as 1 MW, 38.4 万千瓦 as 38.4 MW", () => {
    expect(kwOf("2027-06 1,000")).toBe(1_000_000);
    expect(kwOf("2027-06\t2,837.5")).toBe(2_837_500);
    expect(kwOf("2027-06 38.4 万千瓦")).toBe(384_000);
    expect(kwOf("2027-06，10万千瓦")).toBe(100_000);
    expect(kwOf("2027-06 62,500 kW")).toBe(62_500);
    expect(kwOf("2027-06 1.2 GW")).toBe(1_200_000);
    expect(kwOf("2027-06，１０００")).toBe(1_000_000);
    expect(kwOf("2027年6月,1000")).toBe(1_000_000);
    expect(kwOf("2027-06 62.5 兆瓦")).toBe(62_500);
    // To the watt, as every door takes it.
    expect(kwOf("2027-06 62.5001234")).toBe(62_500.123);
    expect(kwOf(`2027-06 ${0.274 / 1_000}`)).toBe(0.274);
  });

  it("refuses what can be read in two ways, and never drops the rest of a line", () => {
    // A comma may part columns (new, cumulative) as well as thousands.
    for (const line of ["2027-06,1,000", "2027-06,62,125", "2027-06 62.5 125", "2027-06 62.5 约", "2027-06"])
      expect(kwOf(line), line).toBe("capacity");
    for (const line of ["2027-06 1,00", "2027-06 -5", "2027-06 5 万元", "2027-06 0x10", "2027-06 1e400"])
      expect(kwOf(line), line).toBe("capacity");
    expect(kwOf("2027-13 5")).toBe("line");
  });
});

describe("a plan's file", () => {
  const kwsOf = (text: string) =>
    readLines(pointsOfFile(text), pointOf).ones.map(({ capacityKw }) => capacityKw);
  const badOf = (text: string) => readLines(pointsOfFile(text), pointOf).bad?.part;

  it("keeps a number in quotes whole, and drops no comma that groups nothing", () => {
    expect(kwsOf('"月份","MW"\r\n"2027-01","1,200"\r\n')).toEqual([1_200_000]);
    expect(badOf('"月份","MW"\n"2027-01","62,5"')).toBe("capacity");
    expect(badOf('"月份";"MW"\n2027-01;"62,5"')).toBe("capacity");
  });

  it("gives the unit of its head to the numbers: they were taken as MW, or the unit as a smaller one", () => {
    const text = pointsOfFile("月份,累计并网（万千瓦）\n2027-01,12.5\n2027-02,20\n");
    expect(text).toBe("2027-01 12.5 万千瓦\n2027-02 20 万千瓦");
    for (const [head, kw] of [
      ["月份,累计并网（万千瓦）", 125_000],
      ["月份,累计并网（万kW）", 125_000],
      ["月份,累计并网（MW）", 12_500],
      ["月份,累计并网（兆瓦）", 12_500],
      ["month,capacity_kW", 12.5],
      ["month,kWp", 12.5],
      ["month,GW", 12_500_000],
      ["月份,累计装机", 12_500],
    ] as const)
      expect(kwsOf(`${head}\n2027-01,12.5`), head).toEqual([kw]);
    // Also where the line ends in empty columns, or the number stands in quotes.
    expect(kwsOf("月份,累计并网（万千瓦）,备注\n2027-01,12.5,\n")).toEqual([125_000]);
    expect(kwsOf('月份,累计并网（万千瓦）\n2027-01,"12.5 "')).toEqual([125_000]);
    expect(kwsOf("月份,累计并网（万千瓦）\n2027-01,12.5 MW")).toEqual([12_500]);
  });

  it("asks where the head names no capacity or a unit that is not known", () => {
    for (const head of ["累计发电量（万千瓦时）", "投资（亿元）", "装机（百万千瓦）", "装机（亿千瓦）"])
      expect(badOf(`月份,${head}\n2027-01,12.5`), head).toBe("head");
    expect(badOf("月份,MW,备注\n2027-01,12.5,首批")).toBe("capacity");
  });

  it("keeps the first line of a file without a head, whatever parts its words: 2027-06 100 was dropped", () => {
    for (const gap of [" ", "\t", ",", ";", "，", "  "])
      expect(kwsOf(`2027-06${gap}100 万千瓦\n2027-12${gap}200 万千瓦`), gap).toEqual([1_000_000, 2_000_000]);
    expect(kwsOf("月份 累计并网（万千瓦）\n2027-06 10\n2027-12 20")).toEqual([100_000, 200_000]);
    expect(kwsOf("月份　累计并网（万千瓦）\n2027-06　10")).toEqual([100_000]);
    expect(badOf("Oct-26 100\n2027-12 200")).toBe("line");
  });

  it("loses no first line whose month is wrong", () => {
    expect(pointsOfFile("2027-13,70\n2027-02,80")).toBe("2027-13 70\n2027-02 80");
  });
});

describe("a target", () => {
  it("is MW where no unit is said", () => {
    expect(["3837.5", "3,837.5", "383.75 万千瓦", "many", ""].map(capacityKwOf)).toEqual([
      3_837_500,
      3_837_500,
      3_837_500,
      undefined,
      undefined,
    ]);
  });
});

describe("a batch's line", () => {
  it("keeps a name of several words, and refuses what stands behind the days", () => {
    expect(batchOf("一批 南区 2026-03 2027-06")).toEqual({
      kind: "read",
      one: { batch: "一批 南区", startOn: "2026-03", endOn: "2027-06" },
    });
    expect(batchOf("一批 2026-03 2027-06 备注").kind).toBe("wrong");
    expect(batchOf("一批 2027-06 2026-03").kind).toBe("wrong");
    expect(readLines("一批,2026-03,2027-06,", batchOf).ones).toHaveLength(1);
  });
});

describe("a milestone's line", () => {
  it("takes the day on which it was reached behind the name too: 完成 became a part of the name", () => {
    const one = { name: "首批，并网", plannedOn: "2027-06", doneOn: "2027-05-30" };
    for (const line of [
      "2027-06 完成 2027-05-30 首批，并网",
      "2027-06 首批，并网 完成 2027-05-30",
      "2027-06 首批，并网（完成 2027-05-30）",
      "2027-06 首批，并网 已完成 2027-05-30",
      "2027-06 首批，并网 2027-05-30 完成",
    ])
      expect(milestoneOf(line), line).toEqual({ kind: "read", one });
    // A day that cannot be is asked for again, not made a part of the name.
    for (const line of [
      "2027-06 首批并网 完成 2027-05-32",
      "2027-06\t首批并网\t2027-05-30",
      "2027-08 升压站全部完成 2027-08-02",
    ])
      expect(milestoneOf(line).kind, line).toBe("wrong");
    expect(readLines("2027-06, 首批并网,", milestoneOf).ones[0]?.name).toBe("首批并网");
    expect(milestoneOf("2027-06 完成 首批")).toEqual({
      kind: "read",
      one: { name: "完成 首批", plannedOn: "2027-06", doneOn: null },
    });
  });
});
