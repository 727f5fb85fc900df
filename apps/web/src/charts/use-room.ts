import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useIsPrinting } from "./printing.ts";

/** Room for a chart: `widthPx` in the chart's own pixels, each `scale` pixels of the screen. */
export type Room = { readonly widthPx: number; readonly scale: number };

function measure(place: HTMLElement): Room {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Style sheets hold that 10 px are one rem; where a rem is larger, charts grow with it.
  const scale = Number.isFinite(rootPx) ? rootPx / 10 : 1;
  return { widthPx: Math.floor(place.clientWidth / scale), scale };
}

/** The room of an element, measured before it is painted and whenever it changes. */
export function useRoom(): readonly [RefObject<HTMLDivElement | null>, Room | null] {
  const place = useRef<HTMLDivElement | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const isPrinting = useIsPrinting();
  // Paper has another width, and no observer reports before the print
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const update = () =>
      setRoom((before) => {
        const now = measure(element);
        return before?.widthPx === now.widthPx && before.scale === now.scale ? before : now;
      });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isPrinting]);
  return [place, room];
}
