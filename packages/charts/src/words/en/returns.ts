import type * as zh from "../zh/returns.ts";

export const returns: typeof zh.returns = {
  source: (told) => `Source: ${told}`,
  restsOn: (scenario, { changes, figures, asOf }) =>
    `scenario “${scenario}”${changes === 0 ? "" : `, ${changes} value${changes === 1 ? "" : "s"} changed over it`}; ${figures}, all else assumed, returns derived; as of ${asOf}`,
  ownFigures: (bases) => `capacity and investment ${bases.join(", ").toLowerCase()}`,
  setFigures: (who) => `those of ${who} as set`,
  projects: (count) => `${count} projects`,
  baseScenario: "base",
  life: "life",
  noResult: "none",

  isDropped: "dropped",
  lacksMany: "many figures are missing",
  lacks: (names) => `no ${names.join(", ").toLowerCase()}`,
  outOfRange: "values out of range",
  dropped: (some, count) =>
    `${some.join(", ")}${count === some.length ? "" : ` and ${count - some.length} more`} ${count === 1 ? "was" : "were"} dropped and ${count === 1 ? "takes" : "take"} no part in the comparison`,
  notEvaluated: (some, count) =>
    `${some.map(({ name, why }) => `${name} (${why})`).join(", ")}${count === some.length ? "" : ` and ${count - some.length} more`} cannot be reckoned`,
  oneNotEvaluated: (name, why) => `${name} cannot be reckoned (${why}).`,
  withoutRoom: (count) => `${count} more ${count === 1 ? "project is" : "projects are"} in the table only`,
  hasNone: (name, measure) => `${name} has no ${measure} under this scenario.`,
};

const listed = (names: readonly string[]) => {
  const last = names.at(-1) ?? "";
  if (names.length > 3) return `${names.length} projects`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
};

const plural = (names: readonly string[], one: string, many: string) => (names.length === 1 ? one : many);

export const hurdle: typeof zh.hurdle = {
  none: "No project can be reckoned yet",
  above: (names, hurdle) => `${listed(names)} ${plural(names, "is", "are")} above the hurdle of ${hurdle}`,
  oneBelow: (name, points, hurdle) =>
    `${name} is ${points} points short${hurdle === null ? "" : ` of the hurdle of ${hurdle}`}`,
  below: (names, hurdle) =>
    `${listed(names)} are below ${hurdle === null ? "it" : `the hurdle of ${hurdle}`}`,
  withoutIrr: (names) => `${listed(names)} ${plural(names, "has", "have")} no IRR`,
  label: (hurdle) => `hurdle ${hurdle}`,
  zeroNpv: "NPV = 0",
};

export const movers: typeof zh.movers = {
  hours: "hours",
  price: "price",
  investment: "investment",
  costs: "operating costs",
  loanRate: "loan rate",
};

export const targets: typeof zh.targets = {
  equityIrr: "Equity IRR",
  projectIrr: "Project IRR after tax",
  projectNpv: "NPV after tax",
  lcoe: "LCOE",
};

export const moves: typeof zh.moves = {
  points: (number) => `${number} ${/^[+−]?1$/.test(number) ? "point" : "points"}`,
  inPoints: (name) => `${name}, points`,
  fromTo: (mover, from, to) => `${mover} ${from} to ${to}`,
};

export const sensitivity: typeof zh.sensitivity = {
  finding: (name, first, second) => `${name}: ${first} and ${second} matter most`,
  subtitle: (measure, base) => `${measure}; one thing at a time, base ${base}`,
  mover: "What moves",
  by: "By",
  lower: "Lower",
  higher: "Higher",
  movedTo: (measure, mover, by) => `${measure}: ${mover} ${by}`,
  valueTitle: (measure, base) => `${measure}; base ${base}`,
  noEffect: "no effect",
  worse: "worse",
  base: "base",
  better: "better",
};

export const sensitivityGrid: typeof zh.sensitivityGrid = {
  range: (name, measure, least, most) => `${name}: ${measure} from ${least} to ${most}`,
  reached: (name, { good, of }, hurdle) =>
    `${name}: ${good} of ${of} combinations ${hurdle === null ? "have an NPV of zero or more" : `reach ${hurdle}`}`,
  subtitle: (measure, [first, second], bold) =>
    `${measure}; ${first} and ${second} move at once; the box is the base, ${bold}`,
  boldBelowBase: "bold is below the base",
  boldNotNegative: "bold is not negative",
  boldReaches: (hurdle) => `bold reaches ${hurdle}`,
  across: (mover) => `Across: ${mover}`,
  down: (mover) => `Down: ${mover}`,
  corner: (down, across) => `${down} \\ ${across}`,
  cell: (measure, down, across) => `${measure}: ${down}, ${across}`,
};

const goalOf = (hurdle: string | null) => hurdle ?? "an NPV of zero or more";

export const probability: typeof zh.probability = {
  spreads: (each) => `Triangles (assumed): ${each.join(", ")}`,
  median: (name, value) => `${name}: the median LCOE is ${value}`,
  never: (name, hurdle) => `${name} reaches ${goalOf(hurdle)} in none of the draws`,
  always: (name, hurdle) => `${name} reaches ${goalOf(hurdle)} in all draws`,
  likely: (name, share, hurdle) => `${name} reaches ${goalOf(hurdle)} in ${share} of the draws`,
  paleBelow: (hurdle) => `; pale is below ${hurdle}`,
  dimBelow: (hurdle) => `; dim is below ${hurdle}`,
  mutedBelow: (hurdle) => `; muted is below ${hurdle}`,
  subtitle: (measure, { draws, seed }, pale) =>
    `${measure}; ${draws} draws, seed ${seed}${pale}; nine of ten draws exceed P90`,
  quantiles: { p90: "P90", p50: "P50", p10: "P10" },
  part: (measure, part) => `${measure}: ${part}`,
  medianOfFirst: (draws) => `P50 of the first ${draws}`,
  without: (draws) => `${draws} draws without a result`,
  valueOrDraws: "Value or draws",
  draws: (count) => `${count} draws`,
  drawsCell: (count) => count,
  drawsUnit: "draws",
  drawsName: "Draws",
  drawsTitle: "Draws",
  quantile: "Quantile",
  runningMedian: "P50 by number of draws",
  drift: (draws, size) => `P50 moves ${size} from ${draws} draws on`,
  driftInPoints: (size) => `${size} points`,
};
