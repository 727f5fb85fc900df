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
import { chart } from "../chart.ts";
import type { Run } from "../engine/drawing.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, spoken } from "../engine/sentences.ts";
import { plainBars, siteStageColour } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { countsSource, joined, nativeKw, tallyPower, tallyRecords, unratedNote } from "./cluster-words.ts";
import { stageBars } from "./stage-bars.ts";

function titleOf({ counts, standing, connected }: ClusterOutlook, { lang }: Look, plain: string): string {
  const say = words[lang].sitesByStage;
  const { stages } = counts;
  const count = (of: number) => numberText(of, "piece");
  if (standing.sites === 0) return plain;
  if (stages.planned.sites === standing.sites) return say.allPlanned(count(standing.sites));
  if (connected.sites === standing.sites) return say.allConnected(count(standing.sites));
  const building = stages.foundation.sites + stages.erected.sites + connected.sites;
  if (building * 2 > standing.sites) return say.mostBuilding(count(building));
  return building > 0 ? say.building(count(building), shareText(building / standing.sites)) : plain;
}

function draw(outlook: ClusterOutlook, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const { heads, sitesByStage: say } = words[lang];
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
  const title = titleOf(outlook, look, plainTitle);
  return {
    title,
    subtitle: say.subtitle(unit),
    note: joined([unratedNote(standing.sitesWithoutRating, lang)], lang),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      rows.map(({ stage, tally }) =>
        say.said(siteStageName[stage][lang], tally.sites, `${tallyPower(tally, unitId)} ${unit}`),
      ),
      lang,
    ),
    isEmpty: outlook.recorded.sites === 0,
    heightPx,
    option: frameOption(pen, [plot], items),
    table: {
      columns: [
        { label: heads.stage, isNumber: false },
        { label: say.count, isNumber: true },
        { label: say.share, isNumber: true },
        { label: heads.inUnit(heads.capacity, unit), isNumber: true },
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
        categoryTitle: heads.stage,
        valueTitle: nameInUnit(heads.sites, units.piece.label[lang], lang),
      },
    ),
    nativeBeside: [
      plainBars(
        "bar",
        rows.map(({ stage }) => siteStageName[stage][lang]),
        rows.map(({ tally }) => nativeKw(tally, unitId)),
        {
          pointColours: path.map(siteStageColour),
          categoryTitle: heads.stage,
          valueTitle: nameInUnit(heads.capacity, unit, lang),
        },
      ),
    ],
  };
}

/** How many sites stand at each stage, from the grid back to planning, with their capacity at the right. */
export const sitesByStage = chart({
  id: "sites-by-stage",
  needs: "outlook",
  expectedHeightPx: 176,
  draw,
});
