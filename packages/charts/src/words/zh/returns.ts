/** What returns rest on, and which projects have none. */
export const returns = {
  source: (told: string) => `来源：${told}`,
  restsOn: (
    scenario: string,
    told: { readonly changes: number; readonly figures: string; readonly asOf: string },
  ) =>
    `情景“${scenario}”${told.changes === 0 ? "" : `，另有 ${told.changes} 项临时改动`}；${told.figures}，其余参数为假设，收益为推算；截至 ${told.asOf}`,
  ownFigures: (bases: readonly string[]) => `装机与总投资为${bases.join("、")}值`,
  setFigures: (who: string) => `${who}的装机或总投资为设定值`,
  projects: (count: number) => `${count} 个项目`,
  /** The scenario that is there from the beginning, as its record names it. */
  baseScenario: "基准",
  life: "运营期",
  noResult: "无解",

  /** Why a project is not reckoned. */
  isDropped: "已取消",
  lacksMany: "缺多项数据",
  lacks: (names: readonly string[]) => `缺${names.join("、")}`,
  outOfRange: "参数超出范围",
  /** @param some names; @param count of all of them */
  dropped: (some: readonly string[], count: number) =>
    `${some.join("、")}${count === some.length ? "" : `等 ${count} 个项目`}已取消，不参与测算和比选`,
  notEvaluated: (some: readonly { readonly name: string; readonly why: string }[], count: number) =>
    `${some.map(({ name, why }) => `${name}${why}`).join("，")}${count === some.length ? "" : `，等 ${count} 个项目`}，不可计算`,
  oneNotEvaluated: (name: string, why: string) => `${name}${why}，不可计算。`,
  withoutRoom: (count: number) => `其余 ${count} 个项目未单独画出，见数据表`,
  hasNone: (name: string, measure: string) => `${name}在此情景下没有${measure}。`,
};

/** Beyond so many, names are counted. */
const listed = (names: readonly string[]) => {
  const last = names.at(-1) ?? "";
  if (names.length > 3) return `${names.length} 个项目`;
  return names.length < 2 ? last : `${names.slice(0, -1).join("、")}与${last}`;
};

/** Who is above the hurdle and who is not. */
export const hurdle = {
  none: "还没有可以测算收益的项目",
  above: (names: readonly string[], hurdle: string) => `${listed(names)}高于 ${hurdle} 门槛`,
  /** @param hurdle null where it was said before */
  oneBelow: (name: string, points: string, hurdle: string | null) =>
    `${name}低${hurdle === null ? "" : `于 ${hurdle} 门槛`} ${points} 个百分点`,
  below: (names: readonly string[], hurdle: string | null) =>
    `${listed(names)}低于${hurdle === null ? "" : ` ${hurdle} `}门槛`,
  withoutIrr: (names: readonly string[]) => `${listed(names)}没有内部收益率`,
  label: (hurdle: string) => `门槛 ${hurdle}`,
  zeroNpv: "NPV = 0",
};

/** What moves, and what is looked at. */
export const movers = {
  hours: "利用小时",
  price: "上网电价",
  investment: "总投资",
  costs: "运维成本",
  loanRate: "贷款利率",
};

export const targets = {
  equityIrr: "资本金 IRR",
  projectIrr: "全投资 IRR（税后）",
  projectNpv: "NPV（税后）",
  lcoe: "度电成本",
};

/** Moves of a share. */
export const moves = {
  points: (number: string) => `${number} 个百分点`,
  inPoints: (name: string) => `${name}，个百分点`,
  fromTo: (mover: string, from: string, to: string) => `${mover} ${from}～${to}`,
};

export const sensitivity = {
  finding: (name: string, first: string, second: string) => `${first}与${second}对${name}影响最大`,
  subtitle: (measure: string, base: string) => `${measure}；单因素变动，基准 ${base}`,
  mover: "因素",
  by: "变动",
  lower: "下调后",
  higher: "上调后",
  /** A measure when something moves. */
  movedTo: (measure: string, mover: string, by: string) => `${measure}：${mover} ${by}`,
  valueTitle: (measure: string, base: string) => `${measure}；基准 ${base}`,
  noEffect: "无影响",
  worse: "不利",
  base: "基准",
  better: "有利",
};

export const sensitivityGrid = {
  range: (name: string, measure: string, least: string, most: string) =>
    `${name}${measure}在 ${least}–${most}之间`,
  /** @param hurdle null: an NPV of zero */
  reached: (name: string, counts: { readonly good: number; readonly of: number }, hurdle: string | null) =>
    `${name}：${counts.of} 种组合中 ${counts.good} 种${hurdle === null ? " NPV 不为负" : `达到 ${hurdle}`}`,
  subtitle: (measure: string, moved: readonly [string, string], bold: string) =>
    `${measure}；${moved[0]}与${moved[1]}同时变动；方框为基准，${bold}`,
  boldBelowBase: "加粗低于基准",
  boldNotNegative: "加粗不为负",
  boldReaches: (hurdle: string) => `加粗达到 ${hurdle}`,
  across: (mover: string) => `横：${mover}`,
  down: (mover: string) => `纵：${mover}`,
  corner: (down: string, across: string) => `${down}＼${across}`,
  cell: (measure: string, down: string, across: string) => `${measure}：${down}，${across}`,
};

const aimOf = (hurdle: string | null) => (hurdle === null ? "NPV 不为负" : `达到 ${hurdle}`);

export const probability = {
  spreads: (each: readonly string[]) => `三角分布（假设）：${each.join("，")}`,
  median: (name: string, value: string) => `${name}度电成本的中位数为 ${value}`,
  /** @param hurdle null: an NPV of zero */
  never: (name: string, hurdle: string | null) => `${name}在抽样中没有一次${aimOf(hurdle)}`,
  always: (name: string, hurdle: string | null) => `${name}在全部抽样中都${aimOf(hurdle)}`,
  likely: (name: string, share: string, hurdle: string | null) =>
    `${name}有 ${share} 的可能${hurdle === null ? " " : ""}${aimOf(hurdle)}`,
  paleBelow: (hurdle: string) => `；浅色低于 ${hurdle}`,
  dimBelow: (hurdle: string) => `；暗色低于 ${hurdle}`,
  mutedBelow: (hurdle: string) => `；淡色低于 ${hurdle}`,
  subtitle: (measure: string, drawn: { readonly draws: string; readonly seed: number }, pale: string) =>
    `${measure}；${drawn.draws} 次抽样，种子 ${drawn.seed}${pale}；P90 为九成抽样高于此值`,
  quantiles: { p90: "P90", p50: "P50", p10: "P10" },
  part: (measure: string, part: string) => `${measure}：${part}`,
  medianOfFirst: (draws: string) => `前 ${draws} 次的 P50`,
  without: (draws: string) => `${draws} 次无解`,
  valueOrDraws: "数值或次数",
  draws: (count: string) => `${count} 次`,
  /** The same in a cell, where the head says what it counts in some languages. */
  drawsCell: (count: string) => `${count} 次`,
  drawsUnit: "次",
  drawsName: "抽样次数",
  drawsTitle: "抽样，次",
  quantile: "分位",
  runningMedian: "随抽样次数变化的 P50",
  drift: (draws: string, size: string) => `P50 在 ${draws} 次以后变动 ${size}`,
  driftInPoints: (size: string) => `${size} 个百分点`,
};
