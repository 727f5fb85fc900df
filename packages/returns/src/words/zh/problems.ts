/** What is wrong with a parameter's value, and what to give instead. Values and limits come with their units. */
export const valueProblems = {
  /** @param choices in order, the first is 0 */
  giveChoice: (choices: readonly string[]) =>
    `请填写 ${choices.map((choice, index) => `${index} (${choice})`).join("或 ")}。`,
  giveAbove: (most: string) => `请填写大于 0、不超过 ${most}的数。`,
  giveBetween: (least: string, most: string, isWhole: boolean) =>
    `请填写 ${least}–${most}之间的${isWhole ? "整数" : "数"}。`,
  noNumber: (name: string, remedy: string) => `${name}填写的不是有效数字。${remedy}`,
  notWhole: (name: string, value: string, remedy: string) => `${name}“${value}”不是整数。${remedy}`,
  outOfRange: (name: string, value: string, remedy: string) => `${name}“${value}”不在允许范围内。${remedy}`,
  tooMuchSold: (market: string, own: string) =>
    `市场化电量占比“${market}”与自发自用占比“${own}”之和超过 100%。请调低其中一项。`,
  tooMuchBuilt: (equipment: string, construction: string) =>
    `投资中设备占比“${equipment}”与建安占比“${construction}”之和超过 100%。请调低其中一项。`,
  loanTooLong: (loan: string, life: string) =>
    `贷款年限“${loan}”长于运营期“${life}”。请缩短贷款年限或延长运营期。`,
  graceTooLong: (grace: string, loan: string) => `宽限期“${grace}”不短于贷款年限“${loan}”。请缩短宽限期。`,
  batchTooLate: (later: string, life: string) =>
    `后续批次推迟“${later}”，不短于运营期“${life}”。请缩短推迟年数。`,
  noRevenue: (price: string) => `上网电价“${price}”，且没有补贴或其他电价，无收入可算。请填写大于 0 的电价。`,
  noMonth: (month: string) => `即征即退截止月“${month}”的后两位不是月份。请写作年月六位，如 202510。`,
  beforeAsOf: (year: number, day: string, least: number) =>
    `首个运营年份“${year}”早于截至日期 ${day}，而项目届时尚未并网。请填写 ${least} 年或以后的年份。`,
  beforeConnection: (year: number, day: string, least: number) =>
    `首个运营年份“${year}”早于并网日期 ${day}。请填写 ${least} 年或以后的年份。`,
};

/** What a project lacks beside its parameters. */
export const lacking = { technology: "技术类型" };
