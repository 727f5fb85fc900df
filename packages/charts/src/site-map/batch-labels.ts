import { fitTexts, textWidth } from "../engine/text-width.ts";
import type { Group } from "./batch-groups.ts";
import { type MapView, type Spot, toPixel } from "./projection.ts";

/** A box on the map [px]. */
export type MapBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export const meets = (a: MapBox, b: MapBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A batch on the map: its name and capacity in a pill, or the ring of its stages alone where there is no room for words. */
export type BatchLabel = {
  readonly group: Group;
  /** Middle of its sites, from which the label may stand off. */
  readonly home: Spot;
  readonly spot: Spot;
  readonly box: MapBox;
  readonly name: string;
  readonly capacity: string;
  readonly isNamed: boolean;
};

type Room = {
  readonly fontSizePx: number;
  /** null where nothing is known of it. */
  readonly capacityText: (kw: number | null) => string;
  /** Where no label may stand. */
  readonly taken: readonly MapBox[];
};

/** Many batches have short names, few may say theirs [px at a size of 12]. */
const nameRoom = { many: 84, few: 160 } as const;
const manyBatches = 12;
/** Around the middle, in heights and widths of the label. */
const places = [
  [0, 0],
  [0, -1.15],
  [0, 1.15],
  [0.55, 0],
  [-0.55, 0],
  [0.55, -1.15],
  [-0.55, 1.15],
  [0.55, 1.15],
  [-0.55, -1.15],
  [0, -2.3],
  [0, 2.3],
] as const;

/** Where each batch is named so that no two labels share a spot: the largest first, in the middle of its sites or beside it. Where all
 *  places are taken the ring stands alone, or nothing: the table has each. */
export function batchLabels(
  view: MapView,
  batches: readonly Group[],
  { fontSizePx, capacityText, taken }: Room,
): readonly BatchLabel[] {
  const height = fontSizePx + 12;
  const room = nameRoom[batches.length > manyBatches ? "many" : "few"] * (fontSizePx / 12);
  const names = fitTexts(
    batches.map(({ name }) => name ?? ""),
    fontSizePx,
    room,
  );
  const set: MapBox[] = [...taken];
  const isFree = (box: MapBox) =>
    box.left >= 2 &&
    box.top >= 2 &&
    box.right <= view.widthPx - 2 &&
    box.bottom <= view.heightPx - 2 &&
    !set.some((other) => meets(box, other));
  const boxAt = ({ x, y }: Spot, width: number): MapBox => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  });
  return batches
    .map((group, at) => ({ group, name: names[at] ?? "" }))
    .sort((a, b) => (b.group.capacityKw ?? 0) - (a.group.capacityKw ?? 0))
    .flatMap(({ group, name }): readonly BatchLabel[] => {
      const home = toPixel(view, group.lon, group.lat);
      if (home.x < 0 || home.y < 0 || home.x > view.widthPx || home.y > view.heightPx) return [];
      const capacity = capacityText(group.capacityKw);
      const width = textWidth(`${name} ${capacity}`, fontSizePx) * 1.04 + height + 10;
      const spots = places.map(([across, up]) => ({ x: home.x + across * width, y: home.y + up * height }));
      const spot = spots.find((one) => isFree(boxAt(one, width)));
      const label = { group, home, name, capacity };
      if (spot !== undefined) {
        const box = boxAt(spot, width);
        set.push(box);
        return [{ ...label, spot, box, isNamed: true }];
      }
      const ring = boxAt(home, height);
      if (!isFree(ring)) return [];
      set.push(ring);
      return [{ ...label, spot: home, box: ring, isNamed: false }];
    });
}
