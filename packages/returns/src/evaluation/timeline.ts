import type { Values } from "../assumptions/values.ts";

/** Years of a project: those of construction first, the first of them t = 0, then those of operation. */
export type Timeline = {
  /** Whole years that the construction touches. */
  readonly buildingYears: number;
  readonly operatingYears: number;
  readonly years: number;
  readonly constructionMonths: number;
};

export function timelineOf({ constructionMonths, life }: Values): Timeline {
  const buildingYears = Math.max(1, Math.ceil(constructionMonths / 12));
  return { buildingYears, operatingYears: life, years: buildingYears + life, constructionMonths };
}

/** One value a year, zero unless the function says otherwise. @param inYear value of the operating year, the first is 1 */
export function operatingLine(
  { buildingYears, years }: Timeline,
  inYear: (year: number) => number,
): number[] {
  const line = new Array<number>(years).fill(0);
  for (let t = buildingYears; t < years; t++) line[t] = inYear(t - buildingYears + 1);
  return line;
}

/** A sum paid in equal parts month by month while building. */
export function monthlyParts({ constructionMonths }: Timeline, total: number): readonly number[] {
  const months = Math.max(1, constructionMonths);
  return new Array<number>(months).fill(total / months);
}

/** Months added to their years. */
export function byYear({ years }: Timeline, months: readonly number[]): number[] {
  const line = new Array<number>(years).fill(0);
  for (const [month, value] of months.entries()) {
    const year = Math.floor(month / 12);
    line[year] = (line[year] ?? 0) + value;
  }
  return line;
}
