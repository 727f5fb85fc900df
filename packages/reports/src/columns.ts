import {
  type Basis,
  inUnit,
  numberText,
  type Quantity,
  type Reading,
  type UnitId,
  unitForAll,
  units,
} from "@lianchi/domain";
import type { TableCell, TableColumn } from "./document.ts";

export const textColumn = (label: string): TableColumn => ({ label, unit: "", isNumber: false });
export const cell = (text: string): TableCell => ({ text });
export const missing: TableCell = { text: "—", value: null };

/** Zeros that may be set behind a number so that its point stands under the others'. More would promise what is not known:
 *  118,700 beside 234.5678 is not 118,700.0000. */
const mostPadded = 3;
const paddedBesideFiner = 2;

/** A column of numbers in one unit, with as many decimals as the finest needs, up to `mostPadded`; one that is finer stands in full beside the
 *  others with `paddedBesideFiner`. */
export type NumberColumn = {
  readonly column: TableColumn;
  readonly cellOf: (value: number | undefined, beside?: Beside) => TableCell;
};

type Beside = { readonly basis?: Basis /** 约 or ≥ */; readonly mark?: string };

const decimalsIn = (text: string) => text.split(".")[1]?.length ?? 0;

function padded(text: string, decimals: number): string {
  const lacking = decimals - decimalsIn(text);
  return lacking <= 0 ? text : `${text}${text.includes(".") ? "" : "."}${"0".repeat(lacking)}`;
}

/** @param values all that the column is to hold, in base units */
export function numberColumn(
  label: string,
  quantity: Quantity,
  values: readonly number[],
  reading: Reading,
): NumberColumn {
  const unitId: UnitId = unitForAll(quantity, values, reading);
  const finest = values.reduce((most, value) => Math.max(most, decimalsIn(numberText(value, unitId))), 0);
  const decimals = finest > mostPadded ? paddedBesideFiner : finest;
  return {
    column: { label, unit: units[unitId].label[reading.lang], isNumber: true, decimals },
    cellOf: (value, { basis, mark = "" } = {}) =>
      value === undefined
        ? missing
        : {
            text: `${mark}${padded(numberText(value, unitId), decimals)}`,
            value: inUnit(value, unitId),
            ...(basis === undefined ? {} : { basis }),
          },
  };
}
