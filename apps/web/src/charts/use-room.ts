import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useFirstViewPx } from "../first/view.ts";
import { type Share, shareWidthPx } from "./first-room.ts";
import { useIsPrinting } from "./printing.ts";

/** Room for a chart in the chart's own pixels, each `scale` pixels of the screen. `heightPx` is null where a picture takes what it
 *  needs. `isMeasured`: it is the reader's own, not what the server takes it for. */
export type Room = {
  readonly widthPx: number;
  readonly heightPx: number | null;
  readonly scale: number;
  readonly isMeasured: boolean;
};

function measure(place: HTMLElement, isBounded: boolean): Room {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Style sheets hold that 10 px are one rem; where a rem is larger, charts grow with it.
  const scale = Number.isFinite(rootPx) ? rootPx / 10 : 1;
  const heightPx = isBounded ? Math.floor(place.clientHeight / scale) : null;
  return { widthPx: Math.floor(place.clientWidth / scale), heightPx, scale, isMeasured: true };
}

/** The room of an element, measured before it is painted and whenever it changes.
 *  @param isBounded the element has a height of its own, which the picture must not exceed
 *  @param share what the element takes of the page's width: its room in the page's first picture */
export function useRoom(
  isBounded = false,
  share?: Share,
): readonly [RefObject<HTMLDivElement | null>, Room | null] {
  const firstViewPx = useFirstViewPx();
  const place = useRef<HTMLDivElement | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const isPrinting = useIsPrinting();
  // Paper has another width, and no observer reports before the print
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const update = () =>
      setRoom((before) => {
        const now = measure(element, isBounded);
        const isSame =
          before?.widthPx === now.widthPx && before.heightPx === now.heightPx && before.scale === now.scale;
        return isSame ? before : now;
      });
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isPrinting, isBounded]);
  const first: Room | null =
    firstViewPx === null || share === undefined
      ? null
      : { widthPx: shareWidthPx(firstViewPx, share), heightPx: null, scale: 1, isMeasured: false };
  return [place, room ?? first];
}
