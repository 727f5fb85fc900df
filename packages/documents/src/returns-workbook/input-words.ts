import { type Lang, units } from "@lianchi/domain";
import { type ParameterId, parameterSpecs } from "@lianchi/returns";
import { words } from "../words/index.ts";

/** Unit in which an input is kept: the base unit, so that the cell holds the very number of the model. */
export function inputUnit(id: ParameterId, lang: Lang): string {
  if (id === "capacity") return units.kw.label[lang];
  if (id === "investment") return units.yuan.label[lang];
  const { unit, choices } = parameterSpecs[id];
  if (choices === undefined) return unit[lang];
  return words[lang].inputs.choices(choices.map((choice) => choice[lang]));
}

/** Whether an input is a share, which people read in hundredths. */
export const isShare = (id: ParameterId): boolean => parameterSpecs[id].factor === 100;

export function inputFormat(id: ParameterId): string {
  const { isWhole, decimals, choices } = parameterSpecs[id];
  if (id === "capacity" || id === "investment") return "#,##0";
  if (id === "firstYear" || id === "vatRefundUntil" || choices !== undefined) return "0";
  if (isShare(id)) return "0.00%";
  return isWhole || decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
