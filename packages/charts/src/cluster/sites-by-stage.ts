import {
  numberText,
  type SiteStage,
  shareText,
  siteStageName,
  siteStagePath,
  unitFor,
  units,
} from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { Run } from "../engine/drawing.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { spoken } from "../engine/sentences.ts";
import { nativeTitle, plainBars, siteStageColour } from "../rows/native-parts.ts";
import { countsSource, joined, nativeKw, tallyPower, tallyRecords, unratedNote } from "./cluster-words.ts";
import { stageBars } from "./stage-bars.ts";

function titleOf({ counts, standing, connected }: ClusterOutlook, { lang }: Look, plain: string): string {
  const zh = lang === "zh";
  const { stages } = counts;
  const count = (of: number) => numberText(of, "piece");
  if (standing.sites === 0) return plain;
  if (stages.planned.sites === standing.sites)
    return zh
      ? `${count(standing.sites)} 个点位都还在规划选点`
      : `All ${count(standing.sites)} sites are still planned`;
  if (connected.sites === standing.sites)
    return zh
      ? `${count(standing.sites)} 个点位全部并网`
      : `All ${count(standing.sites)} sites are on the grid`;
  const building = stages.foundation.sites + stages.erected.sites + connected.sites;
  if (building * 2 > standing.sites)
    return zh
      ? `过半点位已进入施工或并网（${count(building)} 个）`
      : `More than half of the sites are being built or on the grid (${count(building)})`;
  return building > 0
    ? zh
      ? `${count(building)} 个点位已进入施工或并网，占未取消点位的 ${shareText(building / standing.sites)}`
      : `${count(building)} sites are being built or on the grid, ${shareText(building / standing.sites)} of those not dropped`
    : plain;
}

/** How many sites stand at each stage, from the grid back to planning, with their capacity at the right. */
export function sitesByStage(outlook: ClusterOutlook, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, standing } = outlook;
  const path = [
    ...siteStagePath.toReversed(),
    ...(counts.stages.dropped.sites > 0 ? (["dropped"] as const) : []),
  ];
  const unitId = unitFor("power", standing.capacityKw, look);
  const unit = units[unitId].label[lang];
  // What was dropped is no part of the sites that count.
  const shareOf = (stage: SiteStage, sites: number) =>
    stage === "dropped" ? "" : shareText(standing.sites === 0 ? 0 : sites / standing.sites);
  const rows = path.map((stage) => {
    const tally = counts.stages[stage];
    const label: readonly Run[] = [
      { text: numberText(tally.sites, "piece"), isBold: true },
      { text: ` ${shareOf(stage, tally.sites)}`, tone: "ink2" },
    ];
    return { stage, tally, label, right: tally.sites === 0 ? "—" : tallyPower(tally, unitId) };
  });
  const { plot, items, heightPx } = stageBars(
    pen,
    rows.map(({ tally, ...row }) => ({ ...row, sites: tally.sites })),
  );
  const plainTitle = zh ? "点位：按阶段" : "Sites by stage";
  const title = titleOf(outlook, look, plainTitle);
  return {
    chart: "sites-by-stage",
    title,
    plainTitle,
    subtitle: zh
      ? `各阶段点位数与占未取消点位的比例；右列为装机，${unit}`
      : `Sites at each stage, share of those not dropped; at the right capacity, ${unit}`,
    note: joined([unratedNote(standing.sitesWithoutRating, lang)], lang),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      rows.map(
        ({ stage, tally }) =>
          `${siteStageName[stage][lang]} ${tally.sites}${zh ? " 个" : ""}, ${tallyPower(tally, unitId)} ${units[unitId].label[lang]}`,
      ),
      lang,
    ),
    isEmpty: outlook.recorded.sites === 0,
    heightPx,
    option: frameOption(pen, [plot], items),
    table: {
      columns: [
        { label: zh ? "阶段" : "Stage", isNumber: false },
        { label: zh ? "点位，个" : "Sites", isNumber: true },
        { label: zh ? "占未取消点位" : "Share of those not dropped", isNumber: true },
        { label: zh ? `装机，${unit}` : `Capacity, ${unit}`, isNumber: true },
      ],
      rows: rows.map(({ stage, tally, right }) => [
        { text: siteStageName[stage][lang] },
        { text: numberText(tally.sites, "piece"), basis: "summed" },
        { text: shareOf(stage, tally.sites) },
        { text: right, basis: "summed" },
      ]),
    },
    records: rows.flatMap(({ stage, tally }) =>
      tallyRecords(
        outlook,
        tally,
        { subject: counts.clusterName[lang], metric: siteStageName[stage][lang], on: counts.on, unitId },
        look,
      ),
    ),
    native: plainBars(
      "bar",
      rows.map(({ stage }) => siteStageName[stage][lang]),
      rows.map(({ tally }) => tally.sites),
      {
        pointColours: path.map(siteStageColour),
        categoryTitle: zh ? "阶段" : "Stage",
        valueTitle: nativeTitle(zh ? "点位" : "Sites", units.piece.label[lang], lang),
      },
    ),
    nativeBeside: [
      plainBars(
        "bar",
        rows.map(({ stage }) => siteStageName[stage][lang]),
        rows.map(({ tally }) => nativeKw(tally, unitId)),
        {
          pointColours: path.map(siteStageColour),
          categoryTitle: zh ? "阶段" : "Stage",
          valueTitle: nativeTitle(zh ? "装机" : "Capacity", unit, lang),
        },
      ),
    ],
  };
}
