import { investmentVatRates } from "@lianchi/returns";
import { fixed, inOperation, line, standing, type WorkSection } from "./line.ts";

export const vatLines: WorkSection = {
  name: { zh: "增值税", en: "VAT" },
  lines: [
    fixed(
      [
        "investmentVat",
        "建设投资进项税额",
        "Input VAT of the investment",
        "含税投资按设备、建安、其他的占比和税率分解",
        "investment by its parts and their rates",
      ],
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
      [
        "creditBefore",
        "年初留抵税额",
        "Credit at the year's beginning",
        "首个运营年为投资进项，其后为上年末留抵",
        "that of the investment first, then what was left",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,IF(${at.own("y")}=1,${at.fixed("investmentVat")},${at.before("vatPool")}))`,
      (model) =>
        inOperation(model, (year, t) =>
          year === 1 ? model.vat.investmentInput : (model.vat.pool[t - 1] ?? 0),
        ),
    ),
    line(
      [
        "vatPaid",
        "应纳增值税",
        "VAT paid",
        "销项 − 进项 − 留抵，不低于零",
        "output − input − credit, not below zero",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(0,${at.own("outputVat")}-${at.own("inputVat")}-${at.own("creditBefore")}))`,
      ({ vat }) => vat.paid,
    ),
    standing(
      [
        "vatPool",
        "年末留抵税额",
        "Credit at the year's end",
        "进项 ＋ 留抵 − 销项，不低于零",
        "input + credit − output, not below zero",
      ],
      "yuan",
      (at) =>
        `IF(${at.own("y")}=0,0,MAX(0,${at.own("creditBefore")}+${at.own("inputVat")}-${at.own("outputVat")}))`,
      ({ vat }) => vat.pool,
    ),
    standing(
      [
        "refundPart",
        "即征即退月份占比",
        "Part of the year with a refund",
        "当年截止月之前的月数 ÷ 12",
        "months up to the last one ÷ 12",
      ],
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
      [
        "vatRefund",
        "增值税即征即退",
        "VAT refunded",
        "应纳 × 退税比例 × 月份占比",
        "paid × share refunded × part of the year",
      ],
      "yuan",
      (at) => `${at.own("vatPaid")}*${at.input("vatRefundShare")}*${at.own("refundPart")}`,
      ({ vat }) => vat.refund,
    ),
    line(
      ["surcharges", "税金及附加", "Surcharges", "应纳增值税 × 附加税费率", "VAT paid × surcharges"],
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
    name: { zh: "设备进项税率", en: "VAT on equipment" },
    value: investmentVatRates.equipment,
  },
  {
    id: "vatConstruction",
    name: { zh: "建安进项税率", en: "VAT on construction" },
    value: investmentVatRates.construction,
  },
  {
    id: "vatOther",
    name: { zh: "其他费用进项税率", en: "VAT on other expenses" },
    value: investmentVatRates.other,
  },
] as const;
