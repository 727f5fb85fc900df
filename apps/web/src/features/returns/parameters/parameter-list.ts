import { type ParameterGroup, type ParameterId, parameterIds, parameterSpecs } from "@lianchi/returns";
import { typedNumber } from "../../../parts/editing/typed-number.ts";

/** What moves a project's return most, in the order of the panel. */
export const mainParameters: readonly ParameterId[] = [
  "hours",
  "lossRate",
  "price",
  "investment",
  "repair",
  "fixedCost1",
  "equityShare",
  "loanRate",
  "vatRefundShare",
  "incomeTaxRate",
  "life",
  "discountRate",
  "emissionFactor",
];

const groups: readonly ParameterGroup[] = ["output", "price", "cost", "finance", "tax", "measure"];

/** All others, by what they are about. */
export const otherParameters = groups.map((group) => ({
  group,
  ids: parameterIds.filter((id) => parameterSpecs[id].group === group && !mainParameters.includes(id)),
}));

export type SliderRange = { readonly low: number; readonly high: number; readonly step: number };

/** Where a slider goes, in stored numbers: shares from their least, others half up and half down around the usual value. */
export function sliderRange(id: ParameterId, usual: number): SliderRange {
  const { least, most, isWhole, factor } = parameterSpecs[id];
  const isShare = factor === 100;
  const wantedLow = isShare ? least : Math.max(least, usual * 0.5);
  const wantedHigh = Math.min(most, isShare ? Math.max(0.2, usual * 2) : usual === 0 ? most : usual * 1.5);
  const step = isWhole ? 1 : 10 ** Math.floor(Math.log10((wantedHigh - wantedLow) / 80));
  const low = Number((Math.ceil(wantedLow / step - 1e-9) * step).toPrecision(12));
  return { low, high: wantedHigh, step };
}

/** What somebody typed as a stored number; NaN where it is none.
 *  @example readShown("6.5 %", 100) // 0.065 */
export function readShown(text: string, factor: number): number {
  return Number((typedNumber(text.replace(/[%％]/g, "")) / factor).toPrecision(12));
}
