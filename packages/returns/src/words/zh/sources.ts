/** Prices at which energy is valued when money is tested. */
export const testPrices = {
  coalBenchmark: "燃煤基准价（含税）",
  biomassFeedIn: "生物质标杆上网电价（含税）",
};

/** Where a default comes from, where that depends on a value. */
export const defaultSources = {
  nationalGrid: (year: number) => `全国 ${year} 年电网平均排放因子（转引）`,
  provincialGrid: (year: number) =>
    `黑龙江 ${year} 年省级电网平均排放因子（转引；另有一份公开材料把 2021 与 2022 年互换）`,
  runsSince: (year: number) => `并网日期未见报道，取报道所述年份 ${year}（推断）`,
  connectedOn: (day: string) => `并网日期 ${day}`,
  notConnected: "尚未并网，取次年",
};
