import { type RefObject, useEffect, useRef, useState } from "react";
import { useIsPrinting } from "./printing.ts";

/** How far outside the window a picture is kept up to date [px]. */
const marginPx = 200;

/** Whether an element stands in the window or near it; on paper everything does. */
function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const isPrinting = useIsPrinting();
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: `${marginPx}px` },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place]);
  return isPrinting || isNear;
}

/** How long the newest value rests before it is taken over out of sight [ms]. */
const restMs = 400;

/** The newest value while its place is near; further off it follows when the hand rests, so that whoever moves something
 *  waits only for what they can see. */
export function useFreshWhenNear<Value>(
  value: Value | null,
): [RefObject<HTMLDivElement | null>, Value | null] {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const [shown, setShown] = useState(value);
  if ((isNear || shown === null) && shown !== value) setShown(value);
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return [place, isNear ? value : shown];
}
