import { fixed, line, type WorkSection } from "./line.ts";

/** Energy of a batch in its own year. */
const aged = (own: string, degradation: string) => `(1-${degradation})^(${own}-1)`;

export const revenueLines: WorkSection = {
  name: { zh: "电量与收入", en: "Energy and revenue" },
  lines: [
    fixed(
      [
        "fullEnergy",
        "满额年上网电量",
        "Energy of a full year",
        "装机 × 等效小时 ×（1 − 损耗）",
        "capacity × hours × (1 − losses)",
      ],
      "kWh",
      (at) => `${at.input("capacity")}*${at.input("hours")}*(1-${at.input("lossRate")})`,
      ({ values }) => values.capacity * values.hours * (1 - values.lossRate),
    ),
    fixed(
      [
        "mixedPrice",
        "综合电价（含税）",
        "Price of the mix, incl. VAT",
        "基准、市场、自用按占比加权",
        "benchmark, market and own use by their shares",
      ],
      "yuan/kWh",
      (at) =>
        `${at.input("price")}*(1-${at.input("marketShare")}-${at.input("ownUseShare")})+${at.input("marketPrice")}*${at.input("marketShare")}+${at.input("ownUsePrice")}*${at.input("ownUseShare")}`,
      ({ values: v }) =>
        v.price * (1 - v.marketShare - v.ownUseShare) +
        v.marketPrice * v.marketShare +
        v.ownUsePrice * v.ownUseShare,
    ),
    line(
      [
        "firstBatch",
        "首批机组电量",
        "Energy of the first batch",
        "按首批容量，逐年衰减",
        "its share, less each year",
      ],
      "kWh",
      (at) =>
        `IF(${at.own("y")}>0,${at.fixed("fullEnergy")}*(1-${at.input("laterShare")})*${aged(at.own("y"), at.input("degradation"))},0)`,
      ({ revenue }) => revenue.firstBatch,
    ),
    line(
      [
        "laterBatch",
        "后续批次电量",
        "Energy of the later batch",
        "自其投产年起，逐年衰减",
        "from its own first year on, less each year",
      ],
      "kWh",
      (at) =>
        `IF(${at.own("y")}>${at.input("laterYears")},${at.fixed("fullEnergy")}*${at.input("laterShare")}*${aged(`(${at.own("y")}-${at.input("laterYears")})`, at.input("degradation"))},0)`,
      ({ revenue }) => revenue.laterBatch,
    ),
    line(
      ["energy", "上网电量", "Energy sold or used", "两批之和", "both batches"],
      "kWh",
      (at) => `${at.own("firstBatch")}+${at.own("laterBatch")}`,
      ({ revenue }) => revenue.energy,
    ),
    line(
      [
        "sales",
        "售电收入（含税）",
        "Sales incl. VAT",
        "电量 × 综合电价，逐年增长",
        "energy × price, growing each year",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.own("energy")}*${at.fixed("mixedPrice")}*(1+${at.input("priceGrowth")})^(${at.own("y")}-1),0)`,
      ({ revenue }) => revenue.salesInclVat,
    ),
    line(
      [
        "subsidy",
        "应得补贴（含税）",
        "Subsidy earned, incl. VAT",
        "电量 × 补贴，补贴年限内",
        "energy × subsidy, in its years",
      ],
      "yuan",
      (at) => `IF(${at.own("y")}<=${at.input("subsidyYears")},${at.own("energy")}*${at.input("subsidy")},0)`,
      ({ revenue }) => revenue.subsidyInclVat,
    ),
    line(
      [
        "subsidyReceived",
        "到账补贴（含税）",
        "Subsidy received, incl. VAT",
        "按滞后月数到账；末年收回余款",
        "late by its months; the rest with the last year",
      ],
      "yuan",
      (at) => {
        const whole = `INT(${at.input("subsidyDelayMonths")}/12)`;
        const part = `MOD(${at.input("subsidyDelayMonths")},12)/12`;
        const earned = (years: string) =>
          `SUMIF(${at.all("t")},${at.own("t")}-${years},${at.all("subsidy")})`;
        return `IF(${at.own("y")}=0,0,IF(${at.own("y")}=${at.input("life")},SUM(${at.all("subsidy")})-SUM(${at.untilBefore("subsidyReceived")}),${earned(whole)}*(1-${part})+${earned(`${whole}-1`)}*${part}))`;
      },
      ({ revenue }) => revenue.subsidyInclVat.map((earned, t) => earned - (revenue.subsidyOwedMore[t] ?? 0)),
    ),
    line(
      [
        "revenue",
        "营业收入（不含税）",
        "Revenue without VAT",
        "（售电 ＋ 补贴）÷（1＋税率）",
        "(sales + subsidy) ÷ (1 + VAT)",
      ],
      "yuan",
      (at) => `(${at.own("sales")}+${at.own("subsidy")})/(1+${at.input("vatRate")})`,
      ({ revenue }) => revenue.revenue,
    ),
    line(
      ["outputVat", "销项税额", "Output VAT", "含税收入 − 不含税收入", "revenue with VAT − without"],
      "yuan",
      (at) => `${at.own("sales")}+${at.own("subsidy")}-${at.own("revenue")}`,
      ({ revenue }) => revenue.outputVat,
    ),
    line(
      ["subsidyOwedMore", "补贴应收增加", "Subsidy still owed", "应得补贴 − 到账补贴", "earned − received"],
      "yuan",
      (at) => `${at.own("subsidy")}-${at.own("subsidyReceived")}`,
      ({ revenue }) => revenue.subsidyOwedMore,
    ),
  ],
};

export const costLines: WorkSection = {
  name: { zh: "成本", en: "Costs" },
  lines: [
    line(
      ["repair", "修理费", "Repairs", "总投资 × 当年修理费率", "investment × the year's rate"],
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.input("investment")}*IF(${at.own("y")}<=${at.input("warrantyYears")},${at.input("repairInWarranty")},${at.input("repair")}),0)`,
      ({ costs }) => costs.repair,
    ),
    line(
      ["insurance", "保险费", "Insurance", "总投资 × 保险费率", "investment × rate"],
      "yuan",
      (at) => `IF(${at.own("y")}>0,${at.input("investment")}*${at.input("insurance")},0)`,
      ({ costs }) => costs.insurance,
    ),
    line(
      [
        "fixedCost",
        "材料与其他",
        "Materials and other",
        "装机 × 当年单价，逐年增长",
        "capacity × the year's cost by kW, growing",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.input("capacity")}*IF(${at.own("y")}<=5,${at.input("fixedCost1")},IF(${at.own("y")}<=10,${at.input("fixedCost2")},IF(${at.own("y")}<=20,${at.input("fixedCost3")},${at.input("fixedCost4")})))*(1+${at.input("costGrowth")})^(${at.own("y")}-1),0)`,
      ({ costs }) => costs.fixed,
    ),
    line(
      ["fuel", "燃料费", "Fuel", "电量 × 单价，逐年增长", "energy × price, growing"],
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.own("energy")}*${at.input("fuelCost")}*(1+${at.input("costGrowth")})^(${at.own("y")}-1),0)`,
      ({ costs }) => costs.fuel,
    ),
    line(
      [
        "operating",
        "经营成本（不含税）",
        "Operating costs without VAT",
        "以上四项之和",
        "the four lines above",
      ],
      "yuan",
      (at) => `${at.own("repair")}+${at.own("insurance")}+${at.own("fixedCost")}+${at.own("fuel")}`,
      ({ costs }) => costs.operating,
    ),
    line(
      [
        "inputVat",
        "进项税额",
        "Input VAT",
        "经营成本 × 可抵扣占比 × 税率",
        "operating costs × share with VAT × VAT",
      ],
      "yuan",
      (at) =>
        `IF(${at.input("isVatSimple")}=1,0,${at.own("operating")}*${at.input("costInputShare")}*${at.input("vatRate")})`,
      (model) => model.costs.inputVat,
    ),
  ],
};
