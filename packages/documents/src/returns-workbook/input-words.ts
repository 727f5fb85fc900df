import type { Lang } from "@lianchi/domain";
import { type ParameterId, parameterSpecs } from "@lianchi/returns";

/** Unit in which an input is kept: the base unit, so that the cell holds the very number of the model. */
export function inputUnit(id: ParameterId, lang: Lang): string {
  if (id === "capacity") return lang === "zh" ? "千瓦" : "kW";
  if (id === "investment") return lang === "zh" ? "元" : "yuan";
  const { unit, choices } = parameterSpecs[id];
  if (choices === undefined) return unit[lang];
  return choices
    .map((choice, at) => `${at}${lang === "zh" ? "＝" : " = "}${choice[lang]}`)
    .join(lang === "zh" ? "，" : ", ");
}

export function inputFormat(id: ParameterId): string {
  const { unit, isWhole, decimals, choices } = parameterSpecs[id];
  if (id === "capacity" || id === "investment") return "#,##0";
  if (id === "firstYear" || id === "vatRefundUntil" || choices !== undefined) return "0";
  if (unit.en === "%") return "0.00%";
  return isWhole || decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
