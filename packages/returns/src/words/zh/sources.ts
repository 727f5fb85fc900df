/** Prices at which energy is valued when money is tested. */
export const testPrices = {
  coalBenchmark: "燃煤基准价（含税）",
  biomassFeedIn: "生物质标杆上网电价（含税）",
};

/** Where a default comes from, where that depends on a value. */
export const derivedSources = {
  nationalGrid: (year: number) => `全国 ${year} 年电网平均排放因子（转引）`,
  provincialGrid: (year: number) =>
    `黑龙江 ${year} 年省级电网平均排放因子（转引；另有一份公开材料把 2021 与 2022 年互换）`,
  runsSince: (year: number) => `并网日期未见报道，取报道所述年份 ${year}（推断）`,
  connectedOn: (day: string) => `并网日期 ${day}`,
  notConnected: "尚未并网，取次年",
};

/** What a default rests on. */
export const defaultSources = {
  usual: "通用知识，未核实",
  finance: "黑龙江新能源项目融资惯例：资本金 20–30%，15 年等额本金，利率 3.6–4.9%（转引）",
  designed: "省内新建 6.25 MW 级风电场设计值 2,690–3,100 小时，在其中偏低取值",
  hoursRange: "黑龙江 2020–2024 年利用小时区间，未核实",
  coal: "黑龙江省燃煤发电基准价（转引）",
  biomassPrice: "农林生物质标杆电价 0.75 元与本省燃煤基准价 0.374 元之差",
  subsidyDelay: "生物质电价的补贴部分约滞后两年结算",
  windCosts: "风电运维成本测算惯例（转引）",
  pvCosts: "NB/T 11894-2025 附录 A（转引）",
  vatLaw: "增值税一般计税与抵扣规定（转引）",
  smallHydroVat: "5 万千瓦及以下小水电可选按 3% 简易计税，未核实",
  windRefund: "财税〔2015〕74号（转引）",
  refundEnd: "陆上风电即征即退一般认为已于 2025-11-01 终止，未核实",
  strawRefund: "秸秆发电增值税即征即退 100%，未核实",
  surchargeLaw: "城建税 5%、教育费附加 3%、地方教育附加 2%（转引）",
  incomeLaw: "企业所得税法；财税〔2008〕116号：自取得第一笔收入起三免三减半",
  lossLaw: "企业所得税法：亏损向后结转五年，未核实",
  biomassBase: "资源综合利用减按 90% 计入收入总额，未核实",
  lifeRule: "经济评价惯例（转引）",
  subsidised: "与 15 年补贴期一致，期满后燃煤基准价不足以支付燃料，未核实",
  coalUse: "2022 年全国供电标准煤耗约 301.5 克，未核实",
};

export const testPriceSources = {
  coalBenchmark: "黑龙江省燃煤发电基准价（转引）",
  biomassFeedIn: "农林生物质发电标杆上网电价",
};
