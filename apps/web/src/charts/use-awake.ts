import { useCallback, useEffect, useRef, useState } from "react";
import type { Room } from "./use-room.ts";

/** Whether a picture needs its library: once it was touched, or changed after it first stood. The library is large, and most
 *  pictures are only looked at.
 *  @param draw null while there is nothing to draw */
export function useAwake(draw: object | null, room: Room | null): readonly [boolean, () => void] {
  const [isAwake, setAwake] = useState(false);
  const first = useRef<{ readonly draw: object; readonly widthPx: number } | null>(null);
  // What the server took the room for says nothing of a change.
  const widthPx = room?.isMeasured === true ? room.widthPx : 0;
  useEffect(() => {
    if (draw === null || widthPx === 0) return;
    first.current ??= { draw, widthPx };
    if (first.current.draw !== draw || first.current.widthPx !== widthPx) setAwake(true);
  }, [draw, widthPx]);
  return [isAwake, useCallback(() => setAwake(true), [])];
}
