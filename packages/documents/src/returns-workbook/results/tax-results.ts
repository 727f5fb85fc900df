import { total } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Taxes over the life of the project, and what they are made of. */
export const taxResults: readonly ResultRow[] = [
  row(
    ["taxes", "运营期税费合计", "Taxes over the life", "以下三项之和", "the three lines below"],
    "yuan",
    (at) =>
      `${total("vatPaid")(at)}-${total("vatRefund")(at)}+${total("surcharges")(at)}+${total("incomeTax")(at)}`,
    ({ taxes }) => taxes.vat + taxes.surcharges + taxes.income,
  ),
  row(
    ["taxes-vat", "其中：增值税净额", "of it: VAT net", "应纳增值税 − 即征即退", "paid − refunded"],
    "yuan",
    (at) => `${total("vatPaid")(at)}-${total("vatRefund")(at)}`,
    ({ taxes }) => taxes.vat,
  ),
  row(
    ["taxes-surcharges", "其中：税金及附加", "of it: surcharges", "运营期合计", "over the life"],
    "yuan",
    total("surcharges"),
    ({ taxes }) => taxes.surcharges,
  ),
  row(
    ["taxes-income", "其中：所得税", "of it: income tax", "运营期合计", "over the life"],
    "yuan",
    total("incomeTax"),
    ({ taxes }) => taxes.income,
  ),
];
