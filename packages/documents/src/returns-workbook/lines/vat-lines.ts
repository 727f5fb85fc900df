import { investmentVatRates } from "@lianchi/returns";
import { fixed, inOperation, line, sectionName, standing, type WorkSection } from "./line.ts";

export const vatLines: WorkSection = {
  name: sectionName("vat"),
  lines: [
    fixed(
      "investmentVat",
      "yuan",
      (at) => {
        const part = (share: string, rate: string) => `${share}*${rate}/(1+${rate})`;
        const [equipment, construction] = [at.input("equipmentShare"), at.input("constructionShare")];
        return `IF(${at.input("isVatSimple")}=1,0,${at.input("investment")}*(${[
          part(equipment, at.input("vatEquipment")),
          part(construction, at.input("vatConstruction")),
          part(`(1-${equipment}-${construction})`, at.input("vatOther")),
        ].join("+")}))`;
      },
      ({ vat }) => vat.investmentInput,
    ),
    standing(
      "creditBefore",
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,IF(${at.own("y")}=1,${at.fixed("investmentVat")},${at.before("vatPool")}))`,
      (model) =>
        inOperation(model, (year, t) =>
          year === 1 ? model.vat.investmentInput : (model.vat.pool[t - 1] ?? 0),
        ),
    ),
    line(
      "vatPaid",
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(0,${at.own("outputVat")}-${at.own("inputVat")}-${at.own("creditBefore")}))`,
      ({ vat }) => vat.paid,
    ),
    standing(
      "vatPool",
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(0,${at.own("creditBefore")}+${at.own("inputVat")}-${at.own("outputVat")}))`,
      ({ vat }) => vat.pool,
    ),
    standing(
      "refundPart",
      "share",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(0,MIN(12,(INT(${at.input("vatRefundUntil")}/100)-${at.own("calendar")})*12+MOD(${at.input("vatRefundUntil")},100)))/12)`,
      (model) =>
        inOperation(model, (year) => {
          const { firstYear, vatRefundUntil: until } = model.values;
          const months = (Math.floor(until / 100) - (firstYear + year - 1)) * 12 + (until % 100);
          return Math.max(0, Math.min(12, months)) / 12;
        }),
    ),
    line(
      "vatRefund",
      "yuan",
      (at) => `${at.own("vatPaid")}*${at.input("vatRefundShare")}*${at.own("refundPart")}`,
      ({ vat }) => vat.refund,
    ),
    line(
      "surcharges",
      "yuan",
      (at) => `${at.own("vatPaid")}*${at.input("surchargeRate")}`,
      ({ vat }) => vat.surcharges,
    ),
  ],
};

/** The rates that law fixes, as inputs of their own. */
export const lawInputs = [
  {
    id: "vatEquipment",
    value: investmentVatRates.equipment,
  },
  {
    id: "vatConstruction",
    value: investmentVatRates.construction,
  },
  {
    id: "vatOther",
    value: investmentVatRates.other,
  },
] as const;
