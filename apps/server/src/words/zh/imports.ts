/** Tables that come in, and their columns. */
export const table = {
  row: (row: number) => `第 ${row} 行`,
  /** What is wrong with a row as a whole. */
  ofRow: (row: number, message: string) => `第 ${row} 行：${message}`,
  longitude: "经度",
  latitude: "纬度",
  /** A column without a name. */
  column: (number: number) => `列${number}`,
};

/** What an import changes of a site, from what to what. */
export const siteChange = {
  position: (degrees: string, basis: string) => `${degrees}（${basis}）`,
  stage: (name: string, on: string | null) => `${name}，${on ?? "日期不详"}`,
};

/** Columns of comparables, as a file would have them. */
export const comparableHead = {
  name: "项目",
  technology: "技术",
  capacityKw: "装机(MW)",
  investmentYuan: "总投资(万元)",
  generationKwhPerYear: "年发电量(万千瓦时)",
  revenueYuanPerYear: "年收入(万元)",
  taxYuanPerYear: "年税收(万元)",
};
