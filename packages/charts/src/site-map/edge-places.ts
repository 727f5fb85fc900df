import type { NamedPlace } from "@lianchi/domain";
import { distanceKm } from "./graticule.ts";
import type { MapGround } from "./map-data.ts";
import { type MapView, type Spot, toPixel } from "./projection.ts";

/** A place in the view, or its sign at the edge with its bearing on the picture and its distance from home. */
export type ShownPlace =
  | { readonly kind: "inside"; readonly place: NamedPlace; readonly spot: Spot }
  | {
      readonly kind: "outside";
      readonly place: NamedPlace;
      readonly spot: Spot;
      /** Direction in which it lies, 0 to the right, clockwise [rad]. */
      readonly turn: number;
      readonly km: number;
    };

/** Signs keep this far from the edges: below stand the scale and the credit, at the upper left the mark of the layout and
 *  beneath it the map's tools [px]. */
const inset = {
  side: 14,
  top: 14,
  bottom: 64,
  mark: { width: 320, height: 66 },
  tools: { width: 64, height: 290 },
} as const;

/** Signs at one edge that would cover each other stand one above the other [px]. */
const signPx = { width: 130, height: 17 } as const;

function apart(shown: readonly ShownPlace[]): readonly ShownPlace[] {
  const set: ShownPlace[] = [];
  for (const one of shown) {
    let { y } = one.spot;
    const meets = () =>
      set.some(
        ({ kind, spot }) =>
          kind === "outside" &&
          Math.abs(spot.x - one.spot.x) < signPx.width &&
          Math.abs(spot.y - y) < signPx.height,
      );
    while (one.kind === "outside" && y > signPx.height && meets()) y -= signPx.height;
    set.push({ ...one, spot: { x: one.spot.x, y } });
  }
  return set;
}

/** Each place: where it is, or where the line towards it leaves the view.
 *  @param footPx height of what stands at the lower edge */
export function shownPlaces(
  { places, home }: MapGround,
  view: MapView,
  footPx: number = inset.bottom,
): readonly ShownPlace[] {
  const { widthPx, heightPx } = view;
  const middle = { x: widthPx / 2, y: heightPx / 2 };
  const shown = places.map((place): ShownPlace => {
    const spot = toPixel(view, place.lon, place.lat);
    const isInside =
      spot.x > inset.side &&
      spot.y > inset.top &&
      spot.x < widthPx - inset.side &&
      spot.y < heightPx - inset.side;
    if (isInside) return { kind: "inside", place, spot };
    const [dx, dy] = [spot.x - middle.x, spot.y - middle.y];
    const share = Math.min(
      (middle.x - inset.side) / Math.max(1e-9, Math.abs(dx)),
      (middle.y - (dy > 0 ? footPx : inset.top)) / Math.max(1e-9, Math.abs(dy)),
    );
    const x = middle.x + dx * share;
    const y = middle.y + dy * share;
    const isUnderMark = x < inset.mark.width && y < inset.mark.height;
    const isUnderTools = x < inset.tools.width && y < inset.tools.height;
    return {
      kind: "outside",
      place,
      spot: { x: isUnderTools ? inset.tools.width : x, y: isUnderMark ? inset.mark.height : y },
      turn: Math.atan2(dy, dx),
      km: Math.round(distanceKm(home, place)),
    };
  });
  return apart(shown);
}
