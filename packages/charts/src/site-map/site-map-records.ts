import {
  basisName,
  coordinateSystemName,
  type Lang,
  siteStageName,
  siteStages,
  unitFor,
  units,
} from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import { countsSource, tallyPower, tallyRecords } from "../cluster/cluster-words.ts";
import type { ChartRecord, ChartTable, Look } from "../engine/picture.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import type { SiteColumns } from "./map-data.ts";

/** More sites than these are told by stage, in table and file: the sites' own file has each. */
export const mostRows = 5_000;

type Told = { readonly table: ChartTable; readonly records: readonly ChartRecord[] };

const stageOf = (code: number | undefined, lang: Lang) =>
  siteStageName[siteStages[code ?? 0] ?? "planned"][lang];

function positionBasis(columns: SiteColumns, site: number, zh: boolean): string {
  if (columns.isIllustrative[site] === 1) return zh ? "示意布点" : "illustrative layout";
  return zh ? "导入坐标" : "imported position";
}

/** Each site with its stage and position. */
export function toldBySite(outlook: ClusterOutlook, columns: SiteColumns, look: Look): Told {
  const { lang } = look;
  const zh = lang === "zh";
  const source = countsSource(outlook, { ...look, size: "file" });
  const period = outlook.counts.on;
  return {
    table: {
      columns: [
        { label: zh ? "编号" : "Id", isNumber: false },
        { label: zh ? "阶段" : "Stage", isNumber: false },
        { label: zh ? "批次" : "Batch", isNumber: false },
        { label: zh ? "纬度，°N" : "Latitude, °N", isNumber: true },
        { label: zh ? "经度，°E" : "Longitude, °E", isNumber: true },
        {
          label: zh
            ? `位置依据（${coordinateSystemName.WGS84}）`
            : `Basis of the position (${coordinateSystemName.WGS84})`,
          isNumber: false,
        },
      ],
      rows: columns.ids.map((id, site) => [
        { text: id },
        { text: stageOf(columns.stage[site], lang) },
        { text: columns.batchNames[columns.batch[site] ?? -1] ?? "—" },
        { text: (columns.lat[site] ?? 0).toFixed(5) },
        { text: (columns.lon[site] ?? 0).toFixed(5) },
        { text: positionBasis(columns, site, zh) },
      ]),
    },
    records: columns.ids.flatMap((id, site) => {
      const rating = columns.ratingKw[site] ?? null;
      const common = { subject: id, period, source };
      const basis = positionBasis(columns, site, zh);
      return [
        {
          ...common,
          metric: zh ? "阶段" : "Stage",
          value: stageOf(columns.stage[site], lang),
          unit: "",
          basis: basisName.reported[lang],
        },
        {
          ...common,
          metric: zh ? "纬度" : "Latitude",
          value: (columns.lat[site] ?? 0).toFixed(6),
          unit: "°N",
          basis,
        },
        {
          ...common,
          metric: zh ? "经度" : "Longitude",
          value: (columns.lon[site] ?? 0).toFixed(6),
          unit: "°E",
          basis,
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

/** Sites and capacity by stage, for more sites than a table can be read with. */
export function toldByStage(outlook: ClusterOutlook, look: Look): Told {
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, standing } = outlook;
  const unitId = unitFor("power", standing.capacityKw, look);
  const stages = siteStages.filter((stage) => counts.stages[stage].sites > 0);
  return {
    table: {
      columns: [
        { label: zh ? "阶段" : "Stage", isNumber: false },
        { label: zh ? "点位数" : "Sites", isNumber: true },
        {
          label: zh ? `装机，${units[unitId].label.zh}` : `Capacity, ${units[unitId].label.en}`,
          isNumber: true,
        },
      ],
      rows: stages.map((stage) => [
        { text: siteStageName[stage][lang] },
        { text: counts.stages[stage].sites.toLocaleString("en") },
        { text: `${tallyPower(counts.stages[stage], unitId)} ${units[unitId].label[lang]}` },
      ]),
    },
    records: stages.flatMap((stage) =>
      tallyRecords(
        outlook,
        counts.stages[stage],
        { subject: counts.clusterName[lang], metric: siteStageName[stage][lang], on: counts.on, unitId },
        look,
      ),
    ),
  };
}
