import { describe, expect, it } from "vitest";
import { defaults } from "./defaults.ts";
import { gridFactors } from "./emission-factors.ts";
import { judgeValues } from "./judge.ts";
import { type ParameterId, parameterIds, Values } from "./values.ts";

const wind = Values.parse({
  ...Object.fromEntries(parameterIds.map((id) => [id, defaults[id].wind?.value])),
  capacity: 200_000,
  investment: 1_187_000_000,
});
const said = (own: Partial<Record<ParameterId, number>>) =>
  judgeValues({ ...wind, ...own }).map(({ id, message }) => [id, message.zh, message.en]);

describe("a value that cannot be is told with itself, its name and the remedy", () => {
  it.each([
    [{ life: 0 }, "life", "运营期“0 年”不在允许范围内。请填写 1–60 年之间的整数。"],
    [{ life: -5, loanYears: 1 }, "life", "运营期“-5 年”不在允许范围内。请填写 1–60 年之间的整数。"],
    [{ life: 1_000 }, "life", "运营期“1,000 年”不在允许范围内。请填写 1–60 年之间的整数。"],
    [{ life: 19.5 }, "life", "运营期“19.5 年”不是整数。请填写 1–60 年之间的整数。"],
    [{ price: 0 }, "price", "上网电价“0 元/千瓦时”，且没有补贴或其他电价，无收入可算。请填写大于 0 的电价。"],
    [
      { price: -0.1 },
      "price",
      "上网电价（含税）“-0.1 元/千瓦时”不在允许范围内。请填写 0–10 元/千瓦时之间的数。",
    ],
    [
      { investment: 0 },
      "investment",
      "总投资“0 亿元”不在允许范围内。请填写大于 0、不超过 100,000 亿元的数。",
    ],
    [
      { investment: -1e8 },
      "investment",
      "总投资“-1 亿元”不在允许范围内。请填写大于 0、不超过 100,000 亿元的数。",
    ],
    [{ loanYears: 25 }, "loanYears", "贷款年限“25 年”长于运营期“20 年”。请缩短贷款年限或延长运营期。"],
    [{ graceYears: 15 }, "graceYears", "宽限期“15 年”不短于贷款年限“15 年”。请缩短宽限期。"],
    [{ equityShare: 1.2 }, "equityShare", "资本金比例“120%”不在允许范围内。请填写 1–100%之间的数。"],
    [
      { marketShare: 0.7, ownUseShare: 0.5 },
      "marketShare",
      "市场化电量占比“70%”与自发自用占比“50%”之和超过 100%。请调低其中一项。",
    ],
    [
      { capacity: Number.NaN },
      "capacity",
      "装机容量填写的不是有效数字。请填写 0.0001–10,000 万千瓦之间的数。",
    ],
    [
      { hours: Number.POSITIVE_INFINITY },
      "hours",
      "等效利用小时填写的不是有效数字。请填写 1–8,784 小时之间的数。",
    ],
    [
      { vatRefundUntil: 202_513 },
      "vatRefundUntil",
      "即征即退截止月“202513”的后两位不是月份。请写作年月六位，如 202510。",
    ],
    [{ repayment: 2 }, "repayment", "还款方式“2”不在允许范围内。请填写 0 (等额本金)或 1 (等额本息)。"],
  ] as const)("%o", (own, id, zh) => {
    expect(said(own).map(([one, words]) => [one, words])).toEqual([[id, zh]]);
    const [[, , en] = []] = said(own);
    expect(en).not.toMatch(/\p{Script=Han}|undefined/u);
  });

  it("says the same in English", () => {
    expect(said({ life: 1_000 })[0]?.[2]).toBe(
      "Life of 1,000 years is out of range. Give a whole number from 1 to 60 years.",
    );
    expect(said({ investment: 0 })[0]?.[2]).toBe(
      "Investment of 0 million yuan is out of range. Give a number above 0 and up to 10,000,000 million yuan.",
    );
  });

  it("finds nothing in what the defaults say", () => {
    expect(said({})).toEqual([]);
    expect(said({ price: 0, marketShare: 1 })).toEqual([]);
    expect(said({ price: 0.3, marketShare: 1, marketPrice: 0 }).map(([id]) => id)).toEqual(["price"]);
    expect(said({ price: 0, subsidy: 0.3, subsidyYears: 0 }).map(([id]) => id)).toEqual(["price"]);
  });
});

describe("a default", () => {
  it("carries a mark, a place, a source in both languages, and the day or year for which it holds", () => {
    const all = parameterIds.flatMap((id) => Object.values(defaults[id]));
    for (const { asOf, source, place, confidence } of [...all, ...gridFactors]) {
      expect(asOf).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
      expect(source.zh).toMatch(/\p{Script=Han}/u);
      expect(source.en).not.toMatch(/\p{Script=Han}/u);
      expect(["national", "provincial"]).toContain(place);
      // What nobody has checked says so.
      expect(source.zh.includes("未核实")).toBe(confidence === "K");
    }
    expect(gridFactors.filter(({ value }) => value === defaults.emissionFactor.wind?.value)).toHaveLength(1);
  });
});
