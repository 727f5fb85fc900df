/** The first sheet of the workbook of returns: what it is and on what it rests. */
export const notes = {
  title: "连池绿能 · 收益测算工作簿",
  demo: "演示数据，与真实进展无关。",
  what: "内容",
  whatText: "项目收益的完整测算：参数、测算过程、五张报表、结果与比选。全部为活公式。",
  scenario: "情景",
  scenarioText: (name: string, id: string) => `${name}（${id}）`,
  set: "人为设定",
  setText: (inputs: number) => `${inputs} 个参数与默认或报道值不同，见各“参数”表的“依据”列。`,
  asOf: "截至",
  version: "数据版本",
  sources: "来源",
  sourcesText: "每个参数的来源、可信度与修改人见各项目的“参数”表。",
  contents: "目录",
  comparison: "收益比选",
  notComputed: (why: string) => `不可计算，${why}`,
  /** @param spareYears columns beyond a project's own years */
  conventions: (spareYears: number) => [
    { label: "怎样改数", text: "只改“参数”表黄底的数字（以及比选表的门槛），其余每一格都是公式，随之重算。" },
    {
      label: "时间",
      text: "t＝0 为建设期第一年，首笔现金流不折现；Excel 的 NPV 函数会多折现一年，因此公式写作“首笔＋NPV(其余)”。",
    },
    {
      label: "列数 †",
      text: `各表列出本项目自身的年份，另有 ${spareYears} 个备用年份（灰色）。建设月数可改到 120 个月以内；建设年数与运营期合计超出列数时，“参数”和“结果”表会提示重新导出。`,
    },
    {
      label: "报道与假设",
      text: "装机容量与总投资为报道值；其余为按技术的默认值或情景设定。缺少的数值不代填：缺装机或投资的项目列为不可计算。报道中的发电量、收入与税收不参与计算，列在“参数”表末尾供对照。",
    },
    {
      label: "依据",
      text: "报道：出自所列文件；假设（默认）：按技术的默认值；假设（人为设定）：情景或本次导出中改过；推算：由其他数值得出。",
    },
    { label: "可信度", text: "F 见于所列来源；F2 见于转引；K 通用知识，未核实；C 计算得出。" },
    { label: "投资", text: "总投资按含税静态投资计，建设期利息另计并计入借款本金；流动资金全部为自有资金。" },
    {
      label: "所得税",
      text: "三免三减半按批次自首笔收入起计，应纳税所得额按当年电量分摊到批次；亏损向后结转，先亏先补。后续批次只有电量推迟，投资与费用仍按一次建成计（偏保守）。",
    },
    { label: "增值税", text: "进项先于销项抵扣，留抵结转下年；即征即退按截止月折算当年份额。" },
    {
      label: "全投资与资本金",
      text: "全投资税后按息税前利润计调整所得税，不含利息抵税；资本金按实际所得税。",
    },
    {
      label: "IRR",
      text: "由 IRR 函数迭代求得；现金流正负多次变号时可能有多个解，“结果”表的备注列出导出时的全部解。",
    },
  ],
};
