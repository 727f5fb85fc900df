/** A space stands between a word and a digit alone. */
const beforeMonths = (months: number) => (months === 0 ? "" : " ");
const monthsInWords = (months: number) => (months === 0 ? "不足 1 个月" : `${months} 个月`);
const spanInWords = (months: string) => `近 ${months} 个月`;

/** How a batch stands, how quick a cluster is built, and how its end is foreseen. */
export const progress = {
  /** Full months; 0 for days. */
  months: monthsInWords,
  done: "已完成",
  doneLate: (months: number) => `已完成，晚${beforeMonths(months)}${monthsInWords(months)}`,
  late: (months: number) => `晚${beforeMonths(months)}${monthsInWords(months)}`,
  onTime: "在期内",
  notDue: "未到期",
  unknown: "—",
  /** The time that a pace looks back on. @param months as written, with one decimal at most */
  span: spanInWords,
  method: (months: string, rangeMonths: number) =>
    `预测：按${spanInWords(months)}速度外推；范围取近 ${rangeMonths} 个月中最慢与最快的半年。`,
};
