import type { Lang } from "@lianchi/domain";

export type ResultUnit = "share" | "yuan" | "yuan/kWh" | "years" | "times" | "kWh" | "t";

export const resultUnit: Readonly<Record<ResultUnit, Readonly<Record<Lang, string>>>> = {
  share: { zh: "%", en: "%" },
  yuan: { zh: "元", en: "yuan" },
  "yuan/kWh": { zh: "元/千瓦时", en: "yuan/kWh" },
  years: { zh: "年", en: "years" },
  times: { zh: "倍", en: "times" },
  kWh: { zh: "千瓦时", en: "kWh" },
  t: { zh: "吨", en: "t" },
};
