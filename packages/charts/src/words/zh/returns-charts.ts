export const cashFlow = {
  neverBack: (name: string) => `${name}在运营期内收不回投资`,
  endsBelow: (name: string, sum: string) => `${name}期末累计净现金流为 ${sum}`,
  backAfter: (name: string, years: string) => `${name}约 ${years}收回投资`,
  years: (number: string) => `${number} 年`,
  yearsUnit: "年",
  subtitle: (unit: string) => `全投资税后累计净现金流量，${unit}；横轴为年，0 为首笔投资`,
  said: (line: string, back: string | null) => `${line}${back === null ? "" : `，回收期 ${back}`}`,
  flow: "全投资税后净现金流量",
  flowSoFar: "累计全投资税后净现金流量",
  /** Of the axis of office programs. */
  soFar: "全投资税后累计净现金流量",
  inYear: (name: string) => `${name}当年`,
  nameSoFar: (name: string) => `${name}累计`,
  payback: "静态回收期，自首笔投资起",
  never: "收不回",
  /** A year of the model. */
  modelYear: (year: number) => `t=${year}`,
};

export const returnsComparison = {
  subtitle: "▲ 本行最优，▽ 本行最差；单位见各行",
  measure: "指标",
  times: "倍",
  lacks: (count: number) => `可编辑图只画前 ${count} 个项目，其余见表`,
};

export const lcoeStack = {
  parts: {
    investment: "投资",
    operating: "运维",
    fuel: "燃料",
    surcharges: "附加税费",
    residual: "残值",
  },
  residualIs: (amount: string) => `残值 ${amount}`,
  cheapest: (name: string, cost: string) => `${name}度电成本最低，${cost}`,
  subtitle: (unit: string) =>
    `平准化度电成本，${unit}，不含税、名义；各部分为其现值除以电量现值，合计已扣残值`,
  lcoe: "LCOE",
  years: (count: number) => `运营 ${count} 年`,
  ofPart: (part: string) => `度电成本：${part}`,
  recorded: "度电成本 LCOE",
  title: "度电成本",
  whole: "度电成本合计",
};

export const taxByYear = {
  kinds: { vat: "增值税净额", surcharges: "附加税费", income: "所得税" },
  finding: (name: string, sum: string, year: number) => `${name}运营期税费合计 ${sum}，运营第 ${year} 年起缴`,
  subtitle: (unit: string) => `各运营年税费，${unit}；横轴为运营年；图例数字为运营期合计`,
  said: (year: number, sum: string) => `第 ${year} 年 ${sum}`,
  year: "运营年",
  total: "合计",
  yearOfOperation: (year: number) => `运营第 ${year} 年`,
  taxes: "税费",
};

export const returnsCapacity = {
  largestIsBest: (name: string, rate: string) => `装机最大的${name}收益最高，${rate}`,
  largestIsWorst: (name: string, rate: string) => `装机最大的${name}收益最低，${rate}`,
  best: (name: string, rate: string) => `${name}收益最高，${rate}，并非装机最大者`,
  rate: "全投资 IRR（税后）",
  subtitle: (powerUnit: string, hurdle: string) =>
    `纵轴为全投资 IRR（税后），%；横轴为装机，${powerUnit}；虚线为门槛 ${hurdle}`,
  area: "圆面积为总投资",
  sample: (amount: string) => `圆面积为总投资；此圆 ${amount}`,
  /** @param names of all, more than a few are counted */
  withoutIrr: (names: readonly string[]) =>
    `${names.length > 3 ? `${names.length} 个项目` : names.join("、")}没有内部收益率，未画出。`,
  nameless: (count: number) => `${count} 处名称无处可写，见数据表。`,
};
