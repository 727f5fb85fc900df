import { inEach, type Text, units } from "@lianchi/domain";
import { words } from "../words/index.ts";

export type ResultUnit = "share" | "yuan" | "yuan/kWh" | "years" | "times" | "kWh" | "t";

const own = (unit: "years" | "times" | "t"): Text => inEach((lang) => words[lang].resultUnits[unit]);

/** Units as cells hold them: the base unit of each quantity. */
export const resultUnit: Readonly<Record<ResultUnit, Text>> = {
  share: units.percent.label,
  yuan: units.yuan.label,
  "yuan/kWh": units.yuanPerKwh.label,
  kWh: units.kwh.label,
  years: own("years"),
  times: own("times"),
  t: own("t"),
};
