/** Where the label of a segment goes. `line` 0 is the one next to the bar. */
export type LabelPlace = { readonly x: number; readonly line: number };
type Span = { readonly left: number; readonly right: number; readonly widthPx: number };

const gapPx = 8;

function placed(spans: readonly Span[], leftPx: number, rightPx: number): readonly LabelPlace[] {
  const ends: number[] = [];
  return spans.map(({ left, widthPx }) => {
    const latest = Math.max(leftPx, rightPx - widthPx);
    for (let line = 0; ; line++) {
      const free = (ends[line] ?? leftPx - gapPx) + gapPx;
      if (free > latest) continue;
      const x = Math.min(Math.max(left + 2, free), latest);
      ends[line] = x + widthPx;
      return { x, line };
    }
  });
}

export type LabelPlan = {
  readonly places: readonly LabelPlace[];
  readonly lines: number;
  /** Some label does not stand over its own segment, so each needs its colour beside it. */
  readonly needSwatches: boolean;
};

/** Puts the labels of a stacked bar above it so that no two share a spot and none is cut.
 *  @param swatchPx what a swatch adds to a label */
export function planLabels(
  spans: readonly Span[],
  {
    leftPx,
    rightPx,
    swatchPx,
  }: { readonly leftPx: number; readonly rightPx: number; readonly swatchPx: number },
): LabelPlan {
  const plain = placed(spans, leftPx, rightPx);
  const needSwatches = spans.some(({ left, right }, at) => {
    const x = plain[at]?.x ?? left;
    return x < left - 2 || x > Math.max(left + 3, right - 4) || (plain[at]?.line ?? 0) > 0;
  });
  const places = needSwatches
    ? placed(
        spans.map((span) => ({ ...span, widthPx: span.widthPx + swatchPx })),
        leftPx,
        rightPx,
      )
    : plain;
  return { places, lines: places.reduce((most, { line }) => Math.max(most, line + 1), 1), needSwatches };
}
