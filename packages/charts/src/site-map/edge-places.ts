import { type InEach, inEach, type NamedPlace } from "@lianchi/domain";
import { fitText, textWidth } from "../engine/text-width.ts";
import { words } from "../words/index.ts";
import { type MapBox, meets } from "./batch-labels.ts";
import { distanceKm } from "./graticule.ts";
import type { MapGround } from "./map-data.ts";
import { type MapView, type Spot, toPixel } from "./projection.ts";

/** A place in the view, or its sign at the edge with its bearing on the picture and its distance from home. */
export type ShownPlace = {
  readonly place: NamedPlace;
  readonly spot: Spot;
  /** What its words take. */
  readonly box: MapBox;
} & (
  | { readonly kind: "inside" }
  | {
      readonly kind: "outside";
      /** Its name as far as there is room. */
      readonly name: InEach<string>;
      /** Direction in which it lies, 0 to the right, clockwise [rad]. */
      readonly turn: number;
      readonly km: number;
    }
);

/** Signs keep this far from the edges: below stand the scale and the credit, at the upper left the mark of the layout and
 *  beneath it the map's tools [px]. */
const inset = {
  side: 14,
  top: 14,
  bottom: 64,
  mark: { width: 320, height: 66 },
  tools: { width: 64, height: 290 },
} as const;

/** The longest name on a sign, in letters' sizes. */
const nameEms = 10;

/** Signs stand where they stand in every language: they have room for its widest words [px]. */
const widestPx = (texts: InEach<string>, fontSizePx: number) =>
  Math.max(...Object.values(texts).map((text) => textWidth(text, fontSizePx)));

type PlaceRoom = {
  /** Height of what stands at the lower edge. */
  readonly footPx?: number;
  readonly fontSizePx?: number;
  /** Sites, which words keep off where they can. */
  readonly dots?: readonly Spot[];
  /** Where no words may stand. */
  readonly taken?: readonly MapBox[];
};

const dotReach = 5;
const dotsIn = (box: MapBox, dots: readonly Spot[]) =>
  dots.reduce(
    (sum, { x, y }) =>
      x > box.left - dotReach &&
      x < box.right + dotReach &&
      y > box.top - dotReach &&
      y < box.bottom + dotReach
        ? sum + 1
        : sum,
    0,
  );

/** The candidate that lies on the fewest sites, the earlier of equals; none that meets what is taken. */
function calmest<T extends { readonly box: MapBox }>(
  wanted: readonly T[],
  dots: readonly Spot[],
  taken: readonly MapBox[],
): T | undefined {
  let best: { readonly one: T; readonly dots: number } | undefined;
  for (const one of wanted) {
    if (taken.some((box) => meets(one.box, box))) continue;
    const covered = dotsIn(one.box, dots);
    if (best === undefined || covered < best.dots) best = { one, dots: covered };
  }
  return best?.one;
}

const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6] as const;

/** Each place: where it is, or where the line towards it leaves the view, moved along the edge off sites and off each other. One for
 *  which there is no room is left out: the first ones come first. */
export function shownPlaces(
  { places, home }: MapGround,
  view: MapView,
  { footPx = inset.bottom, fontSizePx = 13, dots = [], taken = [] }: PlaceRoom = {},
): readonly ShownPlace[] {
  const { widthPx, heightPx } = view;
  const middle = { x: widthPx / 2, y: heightPx / 2 };
  const set: MapBox[] = [...taken];
  const linePx = fontSizePx * 1.4;
  const nameRoomPx = nameEms * fontSizePx;
  const boxAt = (left: number, y: number, width: number): MapBox => ({
    left,
    right: left + width,
    top: y - linePx / 2,
    bottom: y + linePx / 2,
  });
  return places.flatMap((place): readonly ShownPlace[] => {
    const spot = toPixel(view, place.lon, place.lat);
    const isInside =
      spot.x > inset.side &&
      spot.y > inset.top &&
      spot.x < widthPx - inset.side &&
      spot.y < heightPx - inset.side;
    if (isInside) {
      const width = widestPx(place.name, fontSizePx) * 1.04;
      const beside = [
        boxAt(spot.x + 8, spot.y, width),
        boxAt(spot.x - 8 - width, spot.y, width),
        boxAt(spot.x - width / 2, spot.y - linePx * 0.8, width),
        boxAt(spot.x - width / 2, spot.y + linePx * 0.8, width),
      ].map((box) => ({ box }));
      const chosen = calmest(beside, dots, set);
      if (chosen === undefined) return [];
      set.push(chosen.box);
      return [{ kind: "inside", place, spot, box: chosen.box }];
    }
    const [dx, dy] = [spot.x - middle.x, spot.y - middle.y];
    const share = Math.min(
      (middle.x - inset.side) / Math.max(1e-9, Math.abs(dx)),
      (middle.y - (dy > 0 ? footPx : inset.top)) / Math.max(1e-9, Math.abs(dy)),
    );
    const at = { x: middle.x + dx * share, y: middle.y + dy * share };
    const turn = Math.atan2(dy, dx);
    const km = Math.round(distanceKm(home, place));
    const name = inEach((lang) => fitText(place.name[lang], fontSizePx, nameRoomPx));
    const distance = inEach((lang) => ` ${words[lang].siteMap.kilometres(km.toLocaleString("en"))}`);
    const width = widestPx(name, fontSizePx) * 1.04 + widestPx(distance, fontSizePx) + 6;
    const isAtSide = Math.abs(dx) * (middle.y - inset.top) > Math.abs(dy) * (middle.x - inset.side);
    const candidates = steps.map((step) => {
      const moved = isAtSide
        ? { x: at.x, y: at.y + step * linePx }
        : { x: Math.max(inset.side, Math.min(widthPx - inset.side, at.x + step * 40)), y: at.y };
      const y = Math.max(inset.top, Math.min(heightPx - footPx, moved.y));
      const isUnderTools = moved.x < inset.tools.width && y < inset.tools.height;
      const isUnderMark = moved.x < inset.mark.width && y < inset.mark.height;
      const free = {
        x: isUnderTools ? inset.tools.width : moved.x,
        y: isUnderMark ? inset.mark.height : y,
      };
      const left = Math.max(
        4,
        Math.min(free.x + (Math.cos(turn) > 0 ? -width - 12 : 12), widthPx - width - 4),
      );
      return { spot: free, box: boxAt(left, Math.max(linePx * 0.7, free.y), width) };
    });
    const chosen = calmest(candidates, dots, set);
    if (chosen === undefined) return [];
    set.push(chosen.box);
    return [{ kind: "outside", place, name, spot: chosen.spot, box: chosen.box, turn, km }];
  });
}
