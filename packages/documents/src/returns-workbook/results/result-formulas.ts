import type { Refs } from "../refs.ts";

/** Begun again from its own answer, so that the last digits are right too; other beginnings where the first finds nothing. */
export const rate = (line: string) => (at: Refs, none: string) => {
  const flows = at.all(line);
  const found = ["0.1", "-0.1", "0.5"].reduceRight(
    (other, guess) => `IFERROR(IRR(${flows},${guess}),${other})`,
    `IRR(${flows},-0.5)`,
  );
  return `IFERROR(IRR(${flows},${found}),"${none}")`;
};

/** The first flow is not discounted; a spreadsheet's NPV begins with the second. */
export const worth = (line: string, rate: (at: Refs) => string) => (at: Refs) =>
  `${at.first(line)}+NPV(${rate(at)},${at.later(line)})`;
export const discountRate = (at: Refs) => at.input("discountRate");
export const realRate = (at: Refs) => `(1+${at.input("discountRate")})/(1+${at.input("inflation")})-1`;
/** What a line of costs comes to for a unit of energy, both at t = 0. */
export const perEnergy = (line: string, energyRate: (at: Refs) => string) => (at: Refs) =>
  `(${worth(line, discountRate)(at)})/(${worth("energy", energyRate)(at)})`;

/** The year in which the flow so far is above zero, less what it is above by as a part of that year. */
export const paidBack =
  (isBack: string, soFar: string, flow: string, less: (at: Refs) => string) => (at: Refs, none: string) => {
    const place = `MATCH(1,${at.all(isBack)},0)`;
    return `IF(SUM(${at.all(isBack)})=0,"${none}",${place}-1-INDEX(${at.all(soFar)},${place})/INDEX(${at.all(flow)},${place})${less(at)})`;
  };
/** All years of a line, added up. */
export const total = (line: string) => (at: Refs) => `SUM(${at.all(line)})`;
export const firstYear = (at: Refs) => `SUMIF(${at.all("y")},1,${at.all("energy")})`;
export const ownCapital = (at: Refs) => `${at.input("workingCapital")}*${at.input("capacity")}`;
