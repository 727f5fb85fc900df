import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Width of a sheet of A4 at its own size [px]. */
export const sheetPx = 793.7;
const gapPx = 24;
/** Under this width a second page beside would be too small to read [px]. */
const twoFromPx = 560;

/** How large the pages stand: two a row, one in a narrow room, or as the reader has it. */
export function useScale(): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly scale: number;
  readonly setScale: (scale: number | null) => void;
} {
  const place = useRef<HTMLDivElement | null>(null);
  const [roomPx, setRoomPx] = useState(0);
  const [chosen, setScale] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const update = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      setRoomPx(element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const fitPx = roomPx >= twoFromPx ? Math.floor((roomPx - gapPx) / 2) - 1 : roomPx;
  return { place, scale: chosen ?? Math.max(fitPx, 1) / sheetPx, setScale };
}
