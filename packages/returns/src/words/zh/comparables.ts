/** The numbers of a comparable as tables call them. */
export const comparableAmounts = {
  capacityKw: "装机",
  investmentYuan: "总投资",
  generationKwhPerYear: "年发电量",
  revenueYuanPerYear: "年收入",
  taxYuanPerYear: "年税收",
};

type Amount = { readonly name: string; readonly line: string };
type Difference = { readonly name: string; readonly here: string; readonly there: string };

const differencesText = (differences: readonly Difference[]) =>
  differences.map(({ name, here, there }) => `${name}此处 ${here}，彼处 ${there}`).join("；");

/** What is doubtful about a row of comparables. Amounts come with their units. */
export const comparableFindings = {
  aboveHours: (measure: string, value: string) => `${measure} ${value}，超过全年 8,760 小时。`,
  outside: (measure: string, value: string, technology: string, span: string) =>
    `${measure} ${value}，${technology}常见 ${span}。`,
  /** A reading that follows what is outside. @param ways any of which would do; the unit of power when it is one */
  reading: (ways: readonly Amount[], isUnitOfPower: boolean, value: string) =>
    `若${ways.map(({ name, line }) => `${name}为 ${line}`).join("，或")}${isUnitOfPower ? "（kW 与 MW 混写）" : ""}，则为 ${value}，在常见区间内。`,
  withReading: (outside: string, reading: string) => `${outside}${reading}`,
  phases: (sum: string, capacity: string) => `各期之和 ${sum}，与装机 ${capacity} 不符。`,
  units: (sum: string, capacity: string) => `各机组之和 ${sum}，与装机 ${capacity} 不符。`,
  sameName: (other: string, differences: readonly Difference[]) =>
    `两条来源不一致：与“${other}”名称、地点相同，${differencesText(differences)}。`,
  similarName: (other: string, differences: readonly Difference[]) =>
    `疑为同一项目，两条来源不一致：与“${other}”地点、装机相同，名称相近，${differencesText(differences)}。`,
};
