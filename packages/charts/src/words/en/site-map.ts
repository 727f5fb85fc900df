import type * as zh from "../zh/site-map.ts";

export const siteMap: typeof zh.siteMap = {
  connected: (count, share) => `${count} sites on the grid, ${share} of those not dropped`,
  allPlanned: (count) => `${count} planned sites, no progress recorded`,
  eachSubtitle: (unit, system) => `Stage of each site; capacity of batches in ${unit}; ${system}`,
  cellsSubtitle: (system) =>
    `Neighbouring sites are drawn as rings of their stages with their number; ${system}`,
  illustrative: (count) => `${count} sites are placed illustratively, not surveyed`,
  unplaced: (count) => `${count} sites have no position and are not drawn`,
  unnamed: (count) =>
    `${count} ${count === 1 ? "batch has" : "batches have"} no room for a name; the table has each`,
  far: (count, ids) =>
    `${count} ${count === 1 ? "site lies" : "sites lie"} far outside the map (${ids.join(", ")}${count > ids.length ? " and others" : ""}): check the coordinates`,
  outside: (sites) =>
    `${sites.toLocaleString("en")} illustrative ${sites === 1 ? "site lies" : "sites lie"} outside the boundary of the base map`,
  site: (id) => `site ${id}`,
  kilometres: (km) => `${km} km`,
  layoutMark: "Ill",
  layout: "Illustrative layout, not surveyed",
  noBaseMap: "no base map (no approval number)",
  notApproved: "base map without approval, not for publication",
  approval: (number) => number,
  places: "Places",
  batchMiddle: "Middle of the batch",
  longitude: "Longitude",
  latitude: "Latitude",
  longitudeEast: "Longitude, °E",
  latitudeNorth: "Latitude, °N",
  lacksBaseMap: "the editable chart is without the base map; SVG, PNG and PDF have it",
  neighbouring: "Neighbouring sites",
  id: "Id",
  positionBasis: (system) => `Basis of the position (${system})`,
  illustrativeLayout: "illustrative layout",
  importedPosition: "imported position",
  rating: "Rating",
  notGiven: "not given",
  count: "Sites",
};
