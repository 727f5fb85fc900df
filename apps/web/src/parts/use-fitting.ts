import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How many rows of a list end within its own height: all are laid out once, then those beyond it are left away, never cut.
 *  @param isBounded the list has a height of its own
 *  @param most rows that are wanted */
export function useFitting(
  isBounded: boolean,
  most: number,
): readonly [RefObject<HTMLUListElement | null>, number] {
  const place = useRef<HTMLUListElement | null>(null);
  const [fitting, setFitting] = useState({ most, count: most, heightPx: -1 });
  const list = place.current;
  // Another list or another height begins anew
  useLayoutEffect(() => {
    const element = place.current;
    if (!isBounded || element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setFitting((before) =>
        before.heightPx === element.clientHeight
          ? before
          : { most, count: most, heightPx: element.clientHeight },
      ),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isBounded, most]);
  useLayoutEffect(() => {
    if (!isBounded || list === null) return;
    const bottom = list.getBoundingClientRect().bottom + 0.5;
    const over = [...list.children].findIndex((row) => row.getBoundingClientRect().bottom > bottom);
    if (over >= 0) setFitting((before) => ({ ...before, count: over }));
  });
  return [place, isBounded && fitting.most === most ? fitting.count : most];
}
