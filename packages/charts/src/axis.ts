/** Ends and steps of a value axis that begins at zero. */
export type Axis = { readonly max: number; readonly step: number };

const roundSteps = [1, 2, 2.5, 5, 10];

function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  const factor = roundSteps.find((step) => step * size >= value * (1 - 1e-9)) ?? 10;
  return factor * size;
}

/** A round axis of two to six steps that holds `largest` and, in `roomPx`, what stands behind each bar.
 *  @param reach for a given end of the axis, the furthest pixel that a bar with its label takes */
export function axisFor(largest: number, roomPx: number, reach: (max: number) => number): Axis {
  if (!(largest > 0)) return { max: 1, step: 0.5 };
  let step = roundUp(largest / 4);
  let max = Math.ceil((largest / step) * (1 - 1e-9)) * step;
  for (let tries = 0; tries < 24 && reach(max) > roomPx; tries++) {
    max += step;
    if (max / step > 6) {
      step = roundUp(step * 1.01);
      max = Math.ceil(max / step) * step;
    }
  }
  return { max, step };
}
