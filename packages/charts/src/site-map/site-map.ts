import {
  basisName,
  coordinateSystemName,
  numberText,
  siteStageName,
  siteStages,
  unitFor,
  units,
} from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import { frameOption } from "../frame.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { countsSource, joined, percent } from "../progress/cluster-words.ts";
import { plainNumber } from "../provenance-words.ts";
import { spoken } from "../words.ts";
import type { MapGround, SiteColumns } from "./map-data.ts";
import { fitView } from "./projection.ts";
import {
  cornerShapes,
  gridShapes,
  pillShapes,
  placeShapes,
  ringShapes,
  siteShapes,
} from "./site-map-shapes.ts";

export type SiteMapData = {
  readonly outlook: ClusterOutlook;
  readonly columns: SiteColumns;
  readonly ground: MapGround;
};

/** More than these are told by stage in table and file. */
const mostRows = 5_000;

/** All sites on the ground, by stage. */
export function siteMap({ outlook, columns, ground }: SiteMapData, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, connected, standing } = outlook;
  const heightPx = Math.round(Math.min(820, look.widthPx * 0.86));
  const view = fitView(columns.lon, columns.lat, {
    widthPx: look.widthPx,
    heightPx,
    marginPx: 40,
    footPx: 40,
  });
  const unitId = unitFor("power", outlook.total.capacityKw, look);
  const plainTitle = zh ? "点位图" : "Map of the sites";
  const title =
    connected.sites > 0
      ? zh
        ? `${connected.sites} 个点位已并网，占 ${percent(connected.sites / Math.max(1, standing.sites))}`
        : `${connected.sites} sites on the grid, ${percent(connected.sites / Math.max(1, standing.sites))}`
      : plainTitle;
  const illustrative = columns.isIllustrative.reduce((sum, one) => sum + one, 0);
  const systemName = coordinateSystemName.WGS84;
  const nameOf = (code: number) => siteStageName[siteStages[code] ?? "planned"][lang];
  const positionBasis = (site: number) =>
    columns.isIllustrative[site] === 1
      ? zh
        ? "示意布点"
        : "illustrative layout"
      : zh
        ? "导入坐标"
        : "imported position";
  const rows = columns.ids.slice(0, mostRows);
  const source = countsSource(outlook, { ...look, size: "file" });
  return {
    chart: "site-map",
    title,
    plainTitle,
    subtitle: zh
      ? `各点位所处阶段，${systemName} 坐标；批次旁为装机，${units[unitId].label.zh}`
      : `Stage of each site, ${systemName}; capacity of batches in ${units[unitId].label.en}`,
    note: joined(
      [
        illustrative > 0
          ? zh
            ? `${illustrative} 个点位为示意布点，非实测坐标`
            : `${illustrative} sites are placed illustratively, not surveyed`
          : null,
        columns.unplaced > 0
          ? zh
            ? `${columns.unplaced} 个点位没有坐标，未画出`
            : `${columns.unplaced} sites have no position and are not drawn`
          : null,
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
    isEmpty: columns.ids.length === 0,
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
        { name: "sites", value: columns.ids.length, opens: null, shapes: siteShapes(pen, view, columns) },
        {
          name: "",
          value: null,
          opens: null,
          shapes: [
            ...pillShapes(pen, view, columns, (kw) => numberText(kw, unitId)),
            ...placeShapes(pen, view, ground),
            ...cornerShapes(pen, view, { columns, ground }),
          ],
        },
      ],
    ),
    table: {
      columns: [
        { label: zh ? "编号" : "Id", isNumber: false },
        { label: zh ? "阶段" : "Stage", isNumber: false },
        { label: zh ? "批次" : "Batch", isNumber: false },
        { label: zh ? "纬度，°N" : "Latitude, °N", isNumber: true },
        { label: zh ? "经度，°E" : "Longitude, °E", isNumber: true },
        { label: zh ? "位置依据" : "Basis of the position", isNumber: false },
      ],
      rows: rows.map((id, site) => [
        { text: id },
        { text: nameOf(columns.stage[site] ?? 0) },
        { text: columns.batchNames[columns.batch[site] ?? -1] ?? "—" },
        { text: (columns.lat[site] ?? 0).toFixed(5) },
        { text: (columns.lon[site] ?? 0).toFixed(5) },
        { text: positionBasis(site) },
      ]),
    },
    records: rows.flatMap((id, site) => {
      const rating = columns.ratingKw[site] ?? null;
      const stage = nameOf(columns.stage[site] ?? 0);
      const common = { subject: id, period: counts.on, source };
      return [
        { ...common, metric: zh ? "阶段" : "Stage", value: stage, unit: "", basis: basisName.reported[lang] },
        {
          ...common,
          metric: zh ? "纬度" : "Latitude",
          value: (columns.lat[site] ?? 0).toFixed(6),
          unit: "°N",
          basis: positionBasis(site),
        },
        {
          ...common,
          metric: zh ? "经度" : "Longitude",
          value: (columns.lon[site] ?? 0).toFixed(6),
          unit: "°E",
          basis: positionBasis(site),
        },
        {
          ...common,
          metric: zh ? "单机容量" : "Rating",
          value: rating === null ? "" : plainNumber(rating, "mw"),
          unit: "MW",
          basis: rating === null ? (zh ? "未填" : "not given") : basisName.derived[lang],
        },
      ];
    }),
  };
}
