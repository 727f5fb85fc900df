import { type Reading, type Technology, unitFor, units } from "@lianchi/domain";
import {
  type ComparableMeasureId,
  type Compared,
  comparableBand,
  comparableMeasureIds,
  comparableMeasures,
  comparableNumberText,
  type Placed,
  placeAmong,
} from "@lianchi/returns";
import type { StripBand } from "../../../parts/strip-band.ts";

/** One's own values, as far as there are any; in the base units of the measures. */
export type OwnValues = Readonly<Record<ComparableMeasureId, number | null>>;

type Dot = { readonly key: string; readonly at: number; readonly isDoubtful: boolean };

/** One measure of one's own project among those of comparables. */
export type Strip = StripBand & {
  readonly key: ComparableMeasureId;
  readonly placed: Placed;
  readonly own: { readonly at: number; readonly text: string } | null;
  readonly dots: readonly Dot[];
  /** Lowest and highest of the comparables; empty where there are none. */
  readonly range: string;
};

/** Room beyond the last end, so that no dot sits on the edge. */
const beyond = 1.08;

function stripOf(
  measure: ComparableMeasureId,
  placed: Placed,
  technology: Technology,
  reading: Reading,
): Strip | null {
  const band = comparableBand(technology, measure);
  if (band === null || (placed.values.length === 0 && placed.own === null)) return null;
  const { name, quantity } = comparableMeasures[measure];
  const text = (value: number) => comparableNumberText(measure, value, reading);
  // The ends of a price band are told in 分, values in 厘.
  const end = (value: number) => (quantity === "moneyPerEnergy" ? value.toFixed(2) : text(value));
  const whole = Math.max(band.doubtful[1], placed.own?.value ?? 0, placed.range?.[1] ?? 0) * beyond;
  // What is far beyond belief stands at the edge instead of squeezing the rest.
  const share = (value: number) => Math.min(1, Math.max(0, value / whole));
  const [low, high] = placed.range ?? [0, 0];
  return {
    key: measure,
    name: name[reading.lang],
    unit: units[unitFor(quantity, band.common[1], reading)].label[reading.lang],
    placed,
    own: placed.own === null ? null : { at: share(placed.own.value), text: text(placed.own.value) },
    dots: placed.values.map(({ index, value, isDoubtful }) => ({
      key: String(index),
      at: share(value),
      isDoubtful,
    })),
    common: [share(band.common[0]), share(band.common[1])],
    doubtful: [share(band.doubtful[0]), share(band.doubtful[1])],
    ends: [end(band.common[0]), end(band.common[1])],
    range: placed.range === null ? "" : low === high ? text(low) : `${text(low)}–${text(high)}`,
  };
}

/** The strips that a technology's comparables and one's own values allow.
 *  @param compared rows of that technology */
export function stripsOf(
  own: OwnValues,
  compared: readonly Compared[],
  technology: Technology,
  reading: Reading,
): readonly Strip[] {
  return comparableMeasureIds.flatMap(
    (measure) => stripOf(measure, placeAmong(own[measure], compared, measure), technology, reading) ?? [],
  );
}
