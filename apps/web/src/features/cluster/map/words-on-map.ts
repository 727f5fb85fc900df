import {
  type BatchLabel,
  batchLabels,
  type FarSites,
  type Group,
  type MapBox,
  type MapGround,
  type MapView,
  type ShownPlace,
  type SiteColumns,
  shownPlaces,
  toPixel,
  withFarSites,
} from "@lianchi/charts";

/** Where the map's tools, key and credit stand over the drawing [px]. */
function overlays({ widthPx, heightPx }: MapView): readonly MapBox[] {
  return [
    { left: 0, top: 0, right: 52, bottom: 190 },
    { left: 52, top: 0, right: 250, bottom: 52 },
    { left: 0, top: heightPx - 160, right: 120, bottom: heightPx },
    { left: widthPx - 200, top: heightPx - 86, right: widthPx, bottom: heightPx },
    { left: 0, top: heightPx - 58, right: widthPx, bottom: heightPx },
  ];
}

/** Above this many sites, words no longer keep off them: it would take longer than a frame. */
const mostDots = 5_000;

type Named = {
  readonly view: MapView;
  readonly ground: MapGround;
  readonly far: FarSites;
  readonly columns: SiteColumns;
  readonly batches: readonly Group[];
  readonly capacityText: (kw: number | null) => string;
};

/** All words on the map, none over another: places first, then the batches around them. */
export function wordsOnMap({ view, ground, far, columns, batches, capacityText }: Named): {
  readonly labels: readonly BatchLabel[];
  readonly places: readonly ShownPlace[];
} {
  const taken = overlays(view);
  const all = withFarSites(ground, far);
  const pins = all.places
    .map(({ lon, lat }) => toPixel(view, lon, lat))
    .map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
  const dots =
    columns.ids.length > mostDots
      ? []
      : columns.ids.map((_, site) => toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0));
  const places = shownPlaces(all, view, { dots, taken: taken.slice(1) });
  const labels = batchLabels(view, batches, {
    fontSizePx: 12,
    capacityText,
    taken: [...taken, ...pins, ...places.map(({ box }) => box)],
  });
  return { labels, places };
}
