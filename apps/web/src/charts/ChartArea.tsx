import type { Picture } from "@lianchi/charts";
import { useCallback, useRef } from "react";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import { useOpenNumber } from "../parts/open-number.tsx";
import css from "./ChartArea.module.css";
import { drawing } from "./drawing.ts";
import type { Room } from "./use-room.ts";

type ChartAreaProps = { readonly picture: Picture; readonly room: Room };

/** The drawing, once its library is there. A click on a datum opens where its number comes from. */
export function ChartArea({ picture, room }: ChartAreaProps) {
  const say = useWords(partsWords);
  const library = drawing.use();
  const openNumber = useOpenNumber();
  const place = useRef<HTMLDivElement>(null);
  const onOpen = useCallback(
    (key: string, spot: DOMRect) => {
      if (place.current !== null) openNumber(key, place.current, spot);
    },
    [openNumber],
  );
  if (library.kind === "failed")
    return (
      <div className={css.failed} role="alert">
        {say.chartFailed} <Button onClick={library.retry}>{say.retry}</Button>
      </div>
    );
  if (library.kind === "loading") return <span className="unseen">{say.chartLoading}</span>;
  const Drawing = library.part;
  return (
    <div
      ref={place}
      className={css.drawing}
      role="img"
      aria-label={picture.description}
      tabIndex={-1}
      style={{ width: room.widthPx, height: picture.heightPx, transform: `scale(${room.scale})` }}
    >
      <Drawing option={picture.option} widthPx={room.widthPx} heightPx={picture.heightPx} onOpen={onOpen} />
    </div>
  );
}
