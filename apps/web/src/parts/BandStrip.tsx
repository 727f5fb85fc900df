import type { ReactNode } from "react";
import css from "./BandStrip.module.css";
import { alongStrip, type StripBand } from "./strip-band.ts";

type BandStripProps = {
  readonly band: StripBand;
  /** All of it in one sentence, for who does not see it. */
  readonly said: string;
  /** Words after the strip. */
  readonly words: ReactNode;
  /** SVG on the strip: values at their places. */
  readonly children: ReactNode;
};

/** A line of a list: a measure, its band, and what stands on it. The list sets the widths of `--name` and `--words`, and
 *  `--height` or `--min-height`. */
export function BandStrip({ band, said, words, children }: BandStripProps) {
  const { name, unit, common, doubtful, ends } = band;
  const width = ([from, to]: readonly [number, number]) => alongStrip(to - from);
  return (
    <li className={css.strip}>
      <div aria-hidden="true">
        {name}
        <span className={css.unit}>{unit}</span>
      </div>
      <svg className={css.bar} role="img" aria-label={said}>
        <rect className={css.ground} x="0" y="19" width="100%" height="9" />
        <rect className={css.pale} x={alongStrip(doubtful[0])} y="19" width={width(doubtful)} height="9" />
        <rect className={css.deep} x={alongStrip(common[0])} y="19" width={width(common)} height="9" />
        <text
          className={css.end}
          x={alongStrip(common[0])}
          y="41"
          textAnchor={common[0] === 0 ? "start" : "middle"}
        >
          {ends[0]}
        </text>
        <text className={css.end} x={alongStrip(common[1])} y="41" textAnchor="middle">
          {ends[1]}
        </text>
        {children}
      </svg>
      <div className={css.words} aria-hidden="true">
        {words}
      </div>
    </li>
  );
}

/** The number of a dot, above it; near an end of the strip it grows inwards. */
export function StripValue({ at, text }: { readonly at: number; readonly text: string }) {
  return (
    <text
      className={css.value}
      x={alongStrip(at)}
      y="12"
      textAnchor={at > 0.94 ? "end" : at < 0.05 ? "start" : "middle"}
    >
      {text}
    </text>
  );
}
