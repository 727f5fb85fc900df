import {
  coordinateSystemName,
  numberText,
  shareText,
  siteStageName,
  siteStages,
  unitFor,
  units,
} from "@lianchi/domain";
import { chart } from "../chart.ts";
import { countsSource, joined, powerText } from "../cluster/cluster-words.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { words } from "../words/index.ts";
import { groupsOf } from "./batch-groups.ts";
import { batchLabels } from "./batch-labels.ts";
import { cellsOf, type Extent, type SiteCells } from "./cells.ts";
import { shownPlaces } from "./edge-places.ts";
import { cornerBoxes, cornerShapes, footPx } from "./map-corners.ts";
import type { FarSites, ManySites, SiteColumns, SiteMapData } from "./map-data.ts";
import { farNote, farSites, frameOf, withFarSites } from "./map-frame.ts";
import { illustrativeOutside, outsideNote } from "./outside.ts";
import { pillShapes } from "./pill-shapes.ts";
import { fitView, type MapView, toPixel } from "./projection.ts";
import { cellsNative, sitesNative } from "./site-map-native.ts";
import { mostRows, toldBySite, toldByStage } from "./site-map-records.ts";
import { cellShapes, gridShapes, placeShapes, ringShapes, siteShapes } from "./site-map-shapes.ts";

/** A lower map has no room for its corners. */
const leastHeightPx = 240;

/** What a map of no sites shows. */
const nowhere: Extent = [126, 48.4, 126.4, 48.7];

const count = (of: number) => numberText(of, "piece");

type Drawn = { readonly placed: number; readonly unplaced: number; readonly illustrative: number } & (
  | { readonly each: SiteColumns; readonly cells: null }
  | { readonly each: null; readonly cells: SiteCells }
);

/** What stands on the ground: each site, or those of a grid's cells together. */
function drawnOf(sites: SiteColumns | ManySites, view: MapView): Drawn {
  if ("cells" in sites) return { ...sites, each: null };
  const sums = {
    placed: sites.ids.length,
    unplaced: sites.unplaced,
    illustrative: sites.isIllustrative.reduce((sum, one) => sum + one, 0),
  };
  if (sums.placed <= mostRows) return { ...sums, each: sites, cells: null };
  return { ...sums, each: null, cells: cellsOf({ ...sites, count: sums.placed }, view) };
}

function frameOfSites(sites: SiteColumns | ManySites): {
  readonly extent: Extent | null;
  readonly far: FarSites;
  readonly left: readonly number[];
} {
  if ("cells" in sites) return { extent: sites.extent, far: sites.far, left: [] };
  const frame = frameOf({ ...sites, count: sites.ids.length });
  return {
    extent: frame.extent,
    far: farSites(frame, sites, (site) => sites.ids[site] ?? ""),
    left: frame.far,
  };
}

function draw({ outlook, sites, ground }: SiteMapData, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const say = words[lang].siteMap;
  const { counts, connected, standing } = outlook;
  const wantedPx = Math.round(
    look.size === "big" ? Math.min(600, look.widthPx * 0.63) : Math.min(820, look.widthPx * 0.86),
  );
  const heightPx = Math.min(wantedPx, Math.max(leastHeightPx, look.heightLimitPx ?? wantedPx));
  const { extent, far, left } = frameOfSites(sites);
  const [west, south, east, north] = extent ?? [];
  const spots =
    west === undefined
      ? [[], []]
      : [
          [west, east ?? west],
          [south ?? 0, north ?? 0],
        ];
  const view = fitView(spots[0] ?? [], spots[1] ?? [], {
    widthPx: look.widthPx,
    heightPx,
    marginPx: 40,
    // Sites stay above the signs that stand over the scale.
    footPx: footPx(pen) - 30,
  });
  const unitId = unitFor("power", standing.capacityKw, look);
  const title =
    connected.sites > 0
      ? say.connected(count(connected.sites), shareText(connected.sites / Math.max(1, standing.sites)))
      : standing.sites > 0 && counts.stages.planned.sites === standing.sites
        ? say.allPlanned(count(standing.sites))
        : plainTitle;
  const drawn = drawnOf(sites, view);
  const { placed, unplaced, illustrative, each } = drawn;
  const powerNumber = (kw: number | null) => (kw === null ? "—" : numberText(kw, unitId));
  const corners = cornerBoxes(pen, view, counts.stages);
  const places = withFarSites(ground, far);
  const pins = places.places
    .map((place) => toPixel(view, place.lon, place.lat))
    .map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
  const shown = shownPlaces(places, view, {
    footPx: footPx(pen),
    fontSizePx: pen.size.text,
    dots:
      each === null ? [] : each.ids.map((_, site) => toPixel(view, each.lon[site] ?? 0, each.lat[site] ?? 0)),
    taken: corners,
  });
  const batches =
    each === null
      ? []
      : batchLabels(view, groupsOf(each, left).batches, {
          fontSizePx: pen.size.text,
          capacityText: powerNumber,
          taken: [...corners, ...pins, ...shown.map(({ box }) => box)],
        });
  const unnamed =
    each === null
      ? 0
      : new Set(each.batch.filter((batch) => batch >= 0)).size -
        batches.filter(({ isNamed }) => isNamed).length;
  const room = {
    extent: extent ?? nowhere,
    ground,
    lang,
    isNamed: (name: string | null) => batches.some((label) => label.isNamed && label.group.name === name),
    powerText: (kw: number | null) => (kw === null ? "—" : powerText(kw, unitId, lang)),
  };
  const systemName = coordinateSystemName.WGS84;
  return {
    title,
    subtitle:
      each === null ? say.cellsSubtitle(systemName) : say.eachSubtitle(units[unitId].label[lang], systemName),
    note: joined(
      [
        illustrative > 0 ? say.illustrative(count(illustrative)) : null,
        unplaced > 0 ? say.unplaced(count(unplaced)) : null,
        farNote(far, lang),
        outsideNote(each === null ? 0 : illustrativeOutside(each, ground.rings), lang),
        unnamed > 0 ? say.unnamed(unnamed) : null,
      ],
      lang,
    ),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      siteStages.flatMap((stage) =>
        counts.stages[stage].sites > 0 ? [`${siteStageName[stage][lang]} ${counts.stages[stage].sites}`] : [],
      ),
      lang,
    ),
    isEmpty: placed === 0,
    heightPx,
    option: frameOption(
      pen,
      [],
      [
        {
          name: "",
          value: null,
          opens: null,
          shapes: [...gridShapes(pen, view), ...ringShapes(pen, view, ground)],
        },
        {
          name: "sites",
          value: placed,
          opens: null,
          shapes:
            drawn.cells === null ? siteShapes(pen, view, drawn.each) : cellShapes(pen, view, drawn.cells),
        },
        {
          name: "",
          value: null,
          opens: null,
          shapes: [
            ...pillShapes(pen, batches),
            ...placeShapes(pen, shown),
            ...cornerShapes(pen, view, { stages: counts.stages, hasIllustrative: illustrative > 0, ground }),
          ],
        },
      ],
    ),
    ...(each === null ? toldByStage(outlook, look) : toldBySite(outlook, each, look)),
    native: drawn.cells === null ? sitesNative(drawn.each, room) : cellsNative(drawn.cells, room),
  };
}

/** All sites on the ground, by stage. */
export const siteMap = chart({
  id: "site-map",
  needs: "sites",
  expectedHeightPx: 560,
  draw,
});
