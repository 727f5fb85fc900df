/** A measure with its common and doubtful band. Shares of the strip's length run from 0 to 1; the strip begins at a
 *  value of zero. */
export type StripBand = {
  readonly name: string;
  readonly unit: string;
  readonly common: readonly [number, number];
  readonly doubtful: readonly [number, number];
  /** The ends of the common band, as text. */
  readonly ends: readonly [string, string];
};

/** A share of the strip's length, as SVG takes it. */
export const alongStrip = (share: number) => `${(share * 100).toFixed(2)}%`;
