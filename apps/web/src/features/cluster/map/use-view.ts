import { type Extent, fitView, type MapView, moved, type Spot, zoomed } from "@lianchi/charts";
import { useCallback, useMemo, useState } from "react";

export type ViewControl = {
  readonly view: MapView;
  readonly move: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, around?: Spot) => void;
  readonly reset: () => void;
};

type Placed = Pick<MapView, "x" | "y" | "pxPerDegree">;

/** What the map shows: all sites until somebody moves it. */
export function useView(extent: Extent | null, widthPx: number, heightPx: number): ViewControl {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const fitted = useMemo(() => {
    const [west, south, east, north] = extent ?? [];
    const isEmpty = west === undefined || south === undefined || east === undefined || north === undefined;
    const [lon, lat] = isEmpty
      ? [[], []]
      : [
          [west, east],
          [south, north],
        ];
    return fitView(lon, lat, { widthPx, heightPx, marginPx: 36, footPx: 34 });
  }, [extent, widthPx, heightPx]);
  const view = useMemo<MapView>(
    () => ({ ...fitted, ...placed, widthPx, heightPx }),
    [fitted, placed, widthPx, heightPx],
  );
  const change = useCallback(
    (next: (view: MapView) => MapView) =>
      setPlaced((before) => {
        const { x, y, pxPerDegree } = next({ ...fitted, ...before, widthPx, heightPx });
        return { x, y, pxPerDegree };
      }),
    [fitted, widthPx, heightPx],
  );
  return useMemo(
    () => ({
      view,
      move: (dx: number, dy: number) => change((from) => moved(from, dx, dy)),
      zoom: (factor: number, around?: Spot) =>
        change((from) => zoomed(from, factor, around ?? { x: widthPx / 2, y: heightPx / 2 })),
      reset: () => setPlaced(null),
    }),
    [view, change, widthPx, heightPx],
  );
}
