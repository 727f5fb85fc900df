import { type Lang, siteStageName, siteStages } from "@lianchi/domain";
import type { NativeChart, NativeSeries } from "../engine/native-chart.ts";
import { nativePalette, siteStageColour } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { groupsOf } from "./batch-groups.ts";
import type { Extent, SiteCells } from "./cells.ts";
import type { MapGround, SiteColumns } from "./map-data.ts";

/** Degrees as the records print them. */
const degrees = (value: number) => Number(value.toFixed(6));

type Room = {
  readonly extent: Extent;
  readonly ground: MapGround;
  readonly lang: Lang;
  /** Whether the picture has room for the name of a batch. */
  readonly isNamed: (batch: string | null) => boolean;
  /** A batch's capacity with its unit. */
  readonly powerText: (kw: number | null) => string;
};

/** Least width and height of what is shown [°]. */
const leastSpan = 0.02;
const marginShare = 0.08;

/** What the axes show: the sites with a margin, in steps of a hundredth of a degree. */
function mapOf([west, south, east, north]: Extent): NonNullable<NativeChart["map"]> {
  const within = (from: number, to: number): readonly [number, number] => {
    const margin = Math.max(leastSpan, to - from) * marginShare;
    return [Math.floor((from - margin) * 100) / 100, Math.ceil((to + margin) * 100) / 100];
  };
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
  const upPerAcross = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { across: within(west, east), values: within(south, north), upPerAcross };
}

/** Places that lie within the map, a ring with a name each. */
function placeSeries(
  { ground, lang }: Room,
  { across, values }: ReturnType<typeof mapOf>,
): readonly NativeSeries[] {
  const shown = ground.places.filter(
    ({ lon, lat }) => lon > across[0] && lon < across[1] && lat > values[0] && lat < values[1],
  );
  if (shown.length === 0) return [];
  return [
    {
      name: words[lang].siteMap.places,
      across: shown.map(({ lon }) => degrees(lon)),
      values: shown.map(({ lat }) => degrees(lat)),
      pointNames: shown.map(({ name }) => name[lang]),
      marker: "ring",
      colour: nativePalette.ink2,
    },
  ];
}

/** Middles of the batches with name and capacity. */
function batchSeries(columns: SiteColumns, { lang, powerText, isNamed }: Room): readonly NativeSeries[] {
  const { batches } = groupsOf(columns);
  if (batches.length === 0) return [];
  return [
    {
      name: words[lang].siteMap.batchMiddle,
      across: batches.map(({ lon }) => degrees(lon)),
      values: batches.map(({ lat }) => degrees(lat)),
      pointNames: batches.map(({ name, capacityKw }) =>
        isNamed(name) ? `${name ?? ""} ${powerText(capacityKw)}` : "",
      ),
      marker: "ring",
      colour: nativePalette.accent,
    },
  ];
}

/** Ground and titles of a map. */
function groundOf({
  extent,
  ground,
  lang,
}: Room): Pick<NativeChart, "isStacked" | "categories" | "categoryTitle" | "valueTitle" | "map" | "lacks"> {
  const say = words[lang].siteMap;
  return {
    isStacked: false,
    categories: [],
    categoryTitle: say.longitudeEast,
    valueTitle: say.latitudeNorth,
    map: mapOf(extent),
    ...(ground.hasBaseMap ? { lacks: say.lacksBaseMap } : {}),
  };
}

/** Each site where it stands, a series a stage; places and the middles of batches with their names. */
export function sitesNative(columns: SiteColumns, room: Room): NativeChart {
  const byStage = siteStages.map((stage, code) => ({
    stage,
    sites: columns.ids.flatMap((_, site) => (columns.stage[site] === code ? [site] : [])),
  }));
  return {
    kind: "scatter",
    series: [
      ...byStage
        .filter(({ sites }) => sites.length > 0)
        .map(
          ({ stage, sites }): NativeSeries => ({
            name: siteStageName[stage][room.lang],
            across: sites.map((site) => degrees(columns.lon[site] ?? 0)),
            values: sites.map((site) => degrees(columns.lat[site] ?? 0)),
            colour: siteStageColour(stage),
            ...(stage === "dropped" ? { marker: "cross" } : {}),
          }),
        ),
      ...batchSeries(columns, room),
      ...placeSeries(room, mapOf(room.extent)),
    ],
    ...groundOf(room),
  };
}

/** Sites that are drawn together, as large as they are many. */
export function cellsNative(cells: SiteCells, room: Room): NativeChart {
  return {
    kind: "bubble",
    series: [
      {
        name: words[room.lang].siteMap.neighbouring,
        across: cells.lon,
        values: cells.lat,
        sizes: cells.sites,
        colour: nativePalette.siteStage.foundation,
      },
    ],
    ...groundOf(room),
  };
}
