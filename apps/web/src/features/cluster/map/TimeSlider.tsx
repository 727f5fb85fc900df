import type { MonthTally } from "@lianchi/domain";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { mapWords } from "../../../locales/map.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./TimeSlider.module.css";

type TimeSliderProps = {
  readonly months: readonly MonthTally[];
  /** Index in `months` that the map shows. */
  readonly at: number;
  readonly onChange: (at: number) => void;
};

/** One month after another, this fast [ms]. */
const stepMs = 160;
const height = 36;

/** The build-up as an area, with a handle at the month that the map shows; it plays by itself when asked to. */
export function TimeSlider({ months, at, onChange }: TimeSliderProps) {
  const say = useWords(mapWords);
  const [isPlaying, setPlaying] = useState(false);
  const last = months.length - 1;
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (at >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => onChange(at + 1), stepMs);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, onChange]);
  if (months.length < 2) return <p className={css.none}>{say.noTimeline}</p>;
  const most = Math.max(1, ...months.map(({ stages }) => stages.gridConnected.sites));
  const x = (index: number) => (index / last) * 1_000;
  const y = (sites: number) => height - (sites / most) * (height - 4);
  const top = months.map(({ stages }, index) => `${x(index)},${y(stages.gridConnected.sites)}`).join(" ");
  const play = () => {
    if (!isPlaying && at >= last) onChange(0);
    setPlaying(!isPlaying);
  };
  return (
    <div className={css.slider}>
      <button type="button" className={css.play} onClick={play} aria-label={isPlaying ? say.pause : say.play}>
        {isPlaying ? <IconPlayerPause aria-hidden="true" /> : <IconPlayerPlay aria-hidden="true" />}
      </button>
      <div className={css.track}>
        <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <polygon points={`0,${height} ${top} 1000,${height}`} className={css.area} />
          <polyline points={top} className={css.line} vectorEffect="non-scaling-stroke" />
        </svg>
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={say.month}
          aria-valuetext={months[at]?.month ?? ""}
          onChange={({ target }) => {
            setPlaying(false);
            onChange(Number(target.value));
          }}
        />
        <div className={css.ends}>
          <span>{months[0]?.month}</span>
          <span>{months[last]?.month}</span>
        </div>
      </div>
      <div className={css.month} aria-hidden="true">
        <b>{months[at]?.month}</b>
        <span>{say.nth(String(at + 1))}</span>
      </div>
    </div>
  );
}
