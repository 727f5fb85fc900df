import { numberText, siteStageName, siteStagePath, unitFor, units } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import { type Axis, axisFor, axisLength } from "../axis.ts";
import { hitArea, type Run, rect, runsWidth, textLine } from "../drawing.ts";
import { frameOption, type Item } from "../frame.ts";
import { hatched } from "../pattern.ts";
import { penFor } from "../pen.ts";
import type { Look, Picture } from "../picture.ts";
import { type Plot, xOf } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import { spoken } from "../words.ts";
import {
  countsSource,
  isPale,
  joined,
  percent,
  powerText,
  tallyRecords,
  unratedNote,
} from "./cluster-words.ts";

function titleOf({ counts, standing, connected }: ClusterOutlook, { lang }: Look, plain: string): string {
  const zh = lang === "zh";
  const { stages } = counts;
  if (standing.sites === 0) return plain;
  if (stages.planned.sites === standing.sites)
    return zh ? `${standing.sites} 个点位都还在规划选点` : `All ${standing.sites} sites are still planned`;
  if (connected.sites === standing.sites)
    return zh ? `${standing.sites} 个点位全部并网` : `All ${standing.sites} sites are on the grid`;
  const building = stages.foundation.sites + stages.erected.sites + connected.sites;
  if (building * 2 > standing.sites)
    return zh
      ? `过半点位已进入施工或并网（${building} 个）`
      : `More than half of the sites are being built or on the grid (${building})`;
  return building > 0
    ? zh
      ? `${building} 个点位已进入施工或并网，占 ${percent(building / standing.sites)}`
      : `${building} sites are being built or on the grid, ${percent(building / standing.sites)}`
    : plain;
}

/** How many sites stand at each stage, from the grid back to planning, with their capacity at the right. */
export function sitesByStage(outlook: ClusterOutlook, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
  const { palette, size } = pen;
  const { counts, total } = outlook;
  const path = [
    ...siteStagePath.toReversed(),
    ...(counts.stages.dropped.sites > 0 ? (["dropped"] as const) : []),
  ];
  const unitId = unitFor("power", total.capacityKw, look);
  const unit = units[unitId].label[lang];
  const rows = path.map((stage) => {
    const tally = counts.stages[stage];
    const share = total.sites === 0 ? 0 : tally.sites / total.sites;
    const label: readonly Run[] = [
      { text: numberText(tally.sites, "piece"), isBold: true },
      { text: ` ${percent(share)}`, tone: "ink2" },
    ];
    return { stage, tally, label, right: tally.sites === 0 ? "—" : numberText(tally.capacityKw, unitId) };
  });
  const nameRoom =
    Math.max(...rows.map(({ stage }) => textWidth(siteStageName[stage][lang], size.text))) + 10;
  const rightRoom = Math.max(...rows.map(({ right }) => textWidth(right, size.text))) + 14;
  const room = look.widthPx - nameRoom - rightRoom - 3;
  const axis: Axis = axisFor(Math.max(1, ...rows.map(({ tally }) => tally.sites)));
  const reaches = rows.map(({ tally, label }) => ({ value: tally.sites, tailPx: 8 + runsWidth(pen, label) }));
  const rowPx = Math.round(size.row * 0.8);
  const plot: Plot = {
    left: nameRoom,
    top: 4,
    width: axisLength(axis, room, reaches, 0),
    height: rows.length * rowPx,
    axis,
    kind: { is: "none" },
  };
  const items = rows.map(({ stage, tally, label, right }, at): Item => {
    const y = plot.top + (at + 0.5) * rowPx;
    const end = xOf(plot, tally.sites);
    const box = { x: plot.left, y: y - size.bar / 2, width: end - plot.left, height: size.bar };
    return {
      name: siteStageName[stage][lang],
      value: tally.sites,
      opens: null,
      shapes: [
        ...hitArea(pen, { x: 0, y: y - rowPx / 2, width: look.widthPx, height: rowPx }),
        textLine(pen, [{ text: siteStageName[stage][lang] }], { x: plot.left - 8, y, align: "right" }),
        ...(tally.sites === 0
          ? []
          : stage === "dropped"
            ? hatched(pen, box)
            : [
                rect(box, {
                  fill: palette.siteStage[stage],
                  ...(isPale(stage) ? { stroke: palette.outline, lineWidth: 0.8 } : {}),
                }),
              ]),
        textLine(pen, label, { x: end + 6, y }),
        textLine(pen, [{ text: right, tone: tally.sites === 0 ? "ink3" : "ink2" }], {
          x: look.widthPx - 2,
          y,
          align: "right",
        }),
      ],
    };
  });
  const plainTitle = zh ? "点位：按阶段" : "Sites by stage";
  const title = titleOf(outlook, look, plainTitle);
  return {
    chart: "sites-by-stage",
    title,
    plainTitle,
    subtitle: zh
      ? `各阶段点位数；右列为装机，${unit}`
      : `Sites at each stage; at the right capacity, ${unit}`,
    note: joined([unratedNote(total.sitesWithoutRating, lang)], lang),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      rows.map(
        ({ stage, tally }) =>
          `${siteStageName[stage][lang]} ${tally.sites}${zh ? " 个" : ""}, ${powerText(tally.capacityKw, unitId, lang)}`,
      ),
      lang,
    ),
    isEmpty: total.sites === 0,
    heightPx: plot.top + plot.height + 4,
    option: frameOption(pen, [plot], items),
    table: {
      columns: [
        { label: zh ? "阶段" : "Stage", isNumber: false },
        { label: zh ? "点位，个" : "Sites", isNumber: true },
        { label: zh ? "占比" : "Share", isNumber: true },
        { label: zh ? `装机，${unit}` : `Capacity, ${unit}`, isNumber: true },
      ],
      rows: rows.map(({ stage, tally, right }) => [
        { text: siteStageName[stage][lang] },
        { text: numberText(tally.sites, "piece"), basis: "derived" },
        { text: percent(total.sites === 0 ? 0 : tally.sites / total.sites) },
        { text: right, basis: "derived" },
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
  };
}
