/** Ends and steps of a value axis that begins at zero. */
export type Axis = { readonly max: number; readonly step: number };

const roundSteps = [1, 2, 2.5, 5, 10];

function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  const factor = roundSteps.find((step) => step * size >= value * (1 - 1e-9)) ?? 10;
  return factor * size;
}

/** The shortest axis with a round end that holds `largest`.
 *  @param steps about how many steps it has
 *  @example axisFor(11.87) // { max: 15, step: 5 } */
export function axisFor(largest: number, steps = 4): Axis {
  if (!(largest > 0)) return { max: 1, step: 0.5 };
  const step = roundUp(largest / steps);
  return { max: Math.ceil((largest / step) * (1 - 1e-9)) * step, step };
}

/** What stands in a row: a bar of `value` and behind it a label of `tailPx`. */
export type Reach = { readonly value: number; readonly tailPx: number };

/** Labels may take all of a narrow room but this [px]. */
const leastLengthPx = 12;

/** Length of an axis [px]: bars are as long as they can be while each label still ends within the room.
 *  @param endPx what the axis needs behind its end: half of its last label */
export function axisLength(axis: Axis, roomPx: number, rows: readonly Reach[], endPx: number): number {
  const pxPerUnit = rows
    .filter(({ value }) => value > 0)
    .reduce(
      (least, { value, tailPx }) => Math.min(least, (roomPx - tailPx) / value),
      (roomPx - endPx) / axis.max,
    );
  return Math.max(pxPerUnit * axis.max, leastLengthPx);
}
