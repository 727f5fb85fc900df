import { type Lang, type Technology, unitFor } from "@lianchi/domain";
import { type Computed, isComputed, type Reckoned, type Simulation, type Target } from "@lianchi/returns";
import type { Palette } from "../palette.ts";
import type { ChartRecord, Look } from "../picture.ts";

/** Everything that the pictures of returns are drawn from. */
export type ReturnsData = {
  readonly asOf: string;
  readonly scenario: string;
  readonly reckoned: readonly Reckoned[];
  /** The project that is looked at alone; the first that can be reckoned where it cannot. */
  readonly focus: string | null;
  /** Rate against which returns are held, a fraction. */
  readonly hurdle: number;
  /** Measure that sensitivity and draws look at. */
  readonly target: Target;
  readonly simulation: Simulation | null;
};

export const computedOf = ({ reckoned }: ReturnsData): readonly Computed[] => reckoned.filter(isComputed);

export function focusOf(data: ReturnsData): Computed | undefined {
  const all = computedOf(data);
  return all.find(({ project }) => project.fields.id === data.focus) ?? all[0];
}

export const nameOf = ({ project }: Reckoned, lang: Lang): string => project.fields.shortName[lang];

export function technologyColour({ technology }: Palette, of: Technology | null, other: string): string {
  return of === null ? other : technology[of];
}

/** On what all returns rest, under every picture of them. */
export function returnsSource({ scenario, asOf }: ReturnsData, { lang }: Look): string {
  return lang === "zh"
    ? `来源：按情景“${scenario}”测算，装机与总投资为报道值，其余参数为假设，截至 ${asOf}`
    : `Source: reckoned by the scenario “${scenario}”, capacity and investment as reported, the rest assumed, as of ${asOf}`;
}

/** Projects that cannot be reckoned, in words; null where all can. */
export function leftOut(data: ReturnsData, lang: Lang): string | null {
  const names = data.reckoned.filter((one) => !isComputed(one)).map((one) => nameOf(one, lang));
  if (names.length === 0) return null;
  return lang === "zh"
    ? `${names.join("、")}缺少必要数据，不可计算，未画出`
    : `${names.join(", ")} cannot be reckoned for want of figures and ${names.length === 1 ? "is" : "are"} not drawn`;
}

export function returnsRecord(
  data: ReturnsData,
  look: Look,
  part: Pick<ChartRecord, "subject" | "metric" | "value" | "unit"> & { readonly period?: string },
): ChartRecord {
  return {
    period: "",
    ...part,
    basis: look.lang === "zh" ? "推算" : "Derived",
    source: returnsSource(data, look).replace(/^[^：:]*[：:]\s*/, ""),
  };
}

/** Unit of money for all lines of a picture, by the largest of them. */
export const moneyUnitFor = (largest: number, look: Look) =>
  unitFor("money", Math.max(1, Math.abs(largest)), look);
