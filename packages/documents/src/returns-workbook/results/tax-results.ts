import { total } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Taxes over the life of the project, and what they are made of. */
export const taxResults: readonly ResultRow[] = [
  row(
    "taxes",
    "yuan",
    (at) =>
      `${total("vatPaid")(at)}-${total("vatRefund")(at)}+${total("surcharges")(at)}+${total("incomeTax")(at)}`,
    ({ taxes }) => taxes.vat + taxes.surcharges + taxes.income,
  ),
  row(
    "taxes-vat",
    "yuan",
    (at) => `${total("vatPaid")(at)}-${total("vatRefund")(at)}`,
    ({ taxes }) => taxes.vat,
  ),
  row("taxes-surcharges", "yuan", total("surcharges"), ({ taxes }) => taxes.surcharges),
  row("taxes-income", "yuan", total("incomeTax"), ({ taxes }) => taxes.income),
];
