import { fixed, line, sectionName, type WorkSection } from "./line.ts";

/** Energy of a batch in its own year. */
const aged = (own: string, degradation: string) => `(1-${degradation})^(${own}-1)`;

export const revenueLines: WorkSection = {
  name: sectionName("revenue"),
  lines: [
    fixed(
      "fullEnergy",
      "kWh",
      (at) => `${at.input("capacity")}*${at.input("hours")}*(1-${at.input("lossRate")})`,
      ({ values }) => values.capacity * values.hours * (1 - values.lossRate),
    ),
    fixed(
      "mixedPrice",
      "yuan/kWh",
      (at) =>
        `${at.input("price")}*(1-${at.input("marketShare")}-${at.input("ownUseShare")})+${at.input("marketPrice")}*${at.input("marketShare")}+${at.input("ownUsePrice")}*${at.input("ownUseShare")}`,
      ({ values: v }) =>
        v.price * (1 - v.marketShare - v.ownUseShare) +
        v.marketPrice * v.marketShare +
        v.ownUsePrice * v.ownUseShare,
    ),
    line(
      "firstBatch",
      "kWh",
      (at) =>
        `IF(${at.own("y")}>0,${at.fixed("fullEnergy")}*(1-${at.input("laterShare")})*${aged(at.own("y"), at.input("degradation"))},0)`,
      ({ revenue }) => revenue.firstBatch,
    ),
    line(
      "laterBatch",
      "kWh",
      (at) =>
        `IF(${at.own("y")}>${at.input("laterYears")},${at.fixed("fullEnergy")}*${at.input("laterShare")}*${aged(`(${at.own("y")}-${at.input("laterYears")})`, at.input("degradation"))},0)`,
      ({ revenue }) => revenue.laterBatch,
    ),
    line(
      "energy",
      "kWh",
      (at) => `${at.own("firstBatch")}+${at.own("laterBatch")}`,
      ({ revenue }) => revenue.energy,
    ),
    line(
      "sales",
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.own("energy")}*${at.fixed("mixedPrice")}*(1+${at.input("priceGrowth")})^(${at.own("y")}-1),0)`,
      ({ revenue }) => revenue.salesInclVat,
    ),
    line(
      "subsidy",
      "yuan",
      (at) => `IF(${at.own("y")}<=${at.input("subsidyYears")},${at.own("energy")}*${at.input("subsidy")},0)`,
      ({ revenue }) => revenue.subsidyInclVat,
    ),
    line(
      "subsidyReceived",
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
      "revenue",
      "yuan",
      (at) => `(${at.own("sales")}+${at.own("subsidy")})/(1+${at.input("vatRate")})`,
      ({ revenue }) => revenue.revenue,
    ),
    line(
      "outputVat",
      "yuan",
      (at) => `${at.own("sales")}+${at.own("subsidy")}-${at.own("revenue")}`,
      ({ revenue }) => revenue.outputVat,
    ),
    line(
      "subsidyOwedMore",
      "yuan",
      (at) => `${at.own("subsidy")}-${at.own("subsidyReceived")}`,
      ({ revenue }) => revenue.subsidyOwedMore,
    ),
  ],
};

export const costLines: WorkSection = {
  name: sectionName("cost"),
  lines: [
    line(
      "repair",
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.input("investment")}*IF(${at.own("y")}<=${at.input("warrantyYears")},${at.input("repairInWarranty")},${at.input("repair")}),0)`,
      ({ costs }) => costs.repair,
    ),
    line(
      "insurance",
      "yuan",
      (at) => `IF(${at.own("y")}>0,${at.input("investment")}*${at.input("insurance")},0)`,
      ({ costs }) => costs.insurance,
    ),
    line(
      "fixedCost",
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.input("capacity")}*IF(${at.own("y")}<=5,${at.input("fixedCost1")},IF(${at.own("y")}<=10,${at.input("fixedCost2")},IF(${at.own("y")}<=20,${at.input("fixedCost3")},${at.input("fixedCost4")})))*(1+${at.input("costGrowth")})^(${at.own("y")}-1),0)`,
      ({ costs }) => costs.fixed,
    ),
    line(
      "fuel",
      "yuan",
      (at) =>
        `IF(${at.own("y")}>0,${at.own("energy")}*${at.input("fuelCost")}*(1+${at.input("costGrowth")})^(${at.own("y")}-1),0)`,
      ({ costs }) => costs.fuel,
    ),
    line(
      "operating",
      "yuan",
      (at) => `${at.own("repair")}+${at.own("insurance")}+${at.own("fixedCost")}+${at.own("fuel")}`,
      ({ costs }) => costs.operating,
    ),
    line(
      "inputVat",
      "yuan",
      (at) =>
        `IF(${at.input("isVatSimple")}=1,0,${at.own("operating")}*${at.input("costInputShare")}*${at.input("vatRate")})`,
      (model) => model.costs.inputVat,
    ),
  ],
};
