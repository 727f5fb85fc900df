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
import { words } from "../words/index.ts";
import type { SiteColumns } from "./map-data.ts";

/** More sites than these are told by stage, in table and file: the sites' own file has each. */
export const mostRows = 5_000;

type Told = { readonly table: ChartTable; readonly records: readonly ChartRecord[] };

const stageOf = (code: number | undefined, lang: Lang) =>
  siteStageName[siteStages[code ?? 0] ?? "planned"][lang];

function positionBasis(columns: SiteColumns, site: number, lang: Lang): string {
  const say = words[lang].siteMap;
  return columns.isIllustrative[site] === 1 ? say.illustrativeLayout : say.importedPosition;
}

/** Each site with its stage and position. */
export function toldBySite(outlook: ClusterOutlook, columns: SiteColumns, look: Look): Told {
  const { lang } = look;
  const { heads, siteMap: say } = words[lang];
  const source = countsSource(outlook, { ...look, size: "file" });
  const period = outlook.counts.on;
  return {
    table: {
      columns: [
        { label: say.id, isNumber: false },
        { label: heads.stage, isNumber: false },
        { label: heads.batch, isNumber: false },
        { label: say.latitudeNorth, isNumber: true },
        { label: say.longitudeEast, isNumber: true },
        { label: say.positionBasis(coordinateSystemName.WGS84), isNumber: false },
      ],
      rows: columns.ids.map((id, site) => [
        { text: id },
        { text: stageOf(columns.stage[site], lang) },
        { text: columns.batchNames[columns.batch[site] ?? -1] ?? "—" },
        { text: (columns.lat[site] ?? 0).toFixed(5) },
        { text: (columns.lon[site] ?? 0).toFixed(5) },
        { text: positionBasis(columns, site, lang) },
      ]),
    },
    records: columns.ids.flatMap((id, site) => {
      const rating = columns.ratingKw[site] ?? null;
      const common = { subject: id, period, source };
      const basis = positionBasis(columns, site, lang);
      return [
        {
          ...common,
          metric: heads.stage,
          value: stageOf(columns.stage[site], lang),
          unit: "",
          basis: basisName.reported[lang],
        },
        {
          ...common,
          metric: say.latitude,
          value: (columns.lat[site] ?? 0).toFixed(6),
          unit: "°N",
          basis,
        },
        {
          ...common,
          metric: say.longitude,
          value: (columns.lon[site] ?? 0).toFixed(6),
          unit: "°E",
          basis,
        },
        {
          ...common,
          metric: say.rating,
          value: rating === null ? "" : plainNumber(rating, "mw"),
          unit: units.mw.label[lang],
          basis: rating === null ? say.notGiven : basisName.derived[lang],
        },
      ];
    }),
  };
}

/** Sites and capacity by stage, for more sites than a table can be read with. */
export function toldByStage(outlook: ClusterOutlook, look: Look): Told {
  const { lang } = look;
  const { heads, siteMap: say } = words[lang];
  const { counts, standing } = outlook;
  const unitId = unitFor("power", standing.capacityKw, look);
  const stages = siteStages.filter((stage) => counts.stages[stage].sites > 0);
  return {
    table: {
      columns: [
        { label: heads.stage, isNumber: false },
        { label: say.count, isNumber: true },
        { label: heads.inUnit(heads.capacity, units[unitId].label[lang]), isNumber: true },
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
