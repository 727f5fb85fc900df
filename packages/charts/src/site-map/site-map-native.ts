import { type Lang, siteStageName, siteStages } from "@lianchi/domain";
import type { NativeChart } from "../native-chart.ts";
import { nativePalette, siteStageColour } from "../native-parts.ts";
import type { SiteCells } from "./cells.ts";
import type { SiteColumns } from "./map-data.ts";

/** Degrees as the records print them. */
const degrees = (value: number) => Number(value.toFixed(6));

const titles = (lang: Lang) =>
  lang === "zh"
    ? { categoryTitle: "经度，°E", valueTitle: "纬度，°N" }
    : { categoryTitle: "Longitude, °E", valueTitle: "Latitude, °N" };

/** Each site where it stands, a series a stage. */
export function sitesNative(columns: SiteColumns, lang: Lang): NativeChart {
  const byStage = siteStages.map((stage, code) => ({
    stage,
    sites: columns.ids.flatMap((_, site) => (columns.stage[site] === code ? [site] : [])),
  }));
  return {
    kind: "scatter",
    isStacked: false,
    categories: [],
    series: byStage
      .filter(({ sites }) => sites.length > 0)
      .map(({ stage, sites }) => ({
        name: siteStageName[stage][lang],
        across: sites.map((site) => degrees(columns.lon[site] ?? 0)),
        values: sites.map((site) => degrees(columns.lat[site] ?? 0)),
        colour: siteStageColour(stage),
      })),
    ...titles(lang),
  };
}

/** Sites that are drawn together, as large as they are many. */
export function cellsNative(cells: SiteCells, lang: Lang): NativeChart {
  return {
    kind: "bubble",
    isStacked: false,
    categories: [],
    series: [
      {
        name: lang === "zh" ? "相近点位，个" : "Neighbouring sites",
        across: cells.lon,
        values: cells.lat,
        sizes: cells.sites,
        colour: nativePalette.siteStage.foundation,
      },
    ],
    ...titles(lang),
  };
}
