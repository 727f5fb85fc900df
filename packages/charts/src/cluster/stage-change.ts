import { numberText, type SiteStage, siteStageName, siteStagePath, unitFor, units } from "@lianchi/domain";
import { chart } from "../chart.ts";
import { frameOption } from "../engine/frame.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, spoken } from "../engine/sentences.ts";
import { nativePalette } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { countsSource, joined, tallyRecords, unratedNote } from "./cluster-words.ts";
import type { TwoDays } from "./earlier-day.ts";
import { stageBars } from "./stage-bars.ts";

/** @example signed(-12) // "−12" */
const signed = (value: number, text: string) => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : "0");

function draw({ outlook, earlier }: TwoDays, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const { heads, stageChange: say } = words[lang];
  const { counts, standing, recorded } = outlook;
  const count = (of: number) => numberText(of, "piece");
  const path: readonly SiteStage[] = [
    ...siteStagePath.toReversed(),
    ...(counts.stages.dropped.sites + earlier.stages.dropped.sites > 0 ? (["dropped"] as const) : []),
  ];
  const unitId = unitFor("power", recorded.capacityKw, look);
  const unit = units[unitId].label[lang];
  const rows = path.map((stage) => {
    const [is, was] = [counts.stages[stage], earlier.stages[stage]];
    const more = is.sites - was.sites;
    const moreKw = is.capacityKw - was.capacityKw;
    return { stage, is, was, more, moreKw };
  });
  const { plot, items, heightPx } = stageBars(
    pen,
    rows.map(({ stage, is, was, more, moreKw }) => ({
      stage,
      sites: is.sites,
      before: was.sites,
      label: [
        { text: count(is.sites), isBold: true },
        {
          text: ` ${more === 0 ? say.same : signed(more, count(Math.abs(more)))}`,
          tone: "ink2",
        },
      ],
      right: moreKw === 0 ? "—" : signed(moreKw, numberText(Math.abs(moreKw), unitId)),
    })),
  );
  const connected = counts.stages.gridConnected.sites - earlier.stages.gridConnected.sites;
  const moved = count(earlier.moved);
  const title =
    earlier.moved === 0
      ? plainTitle
      : say.finding(moved, connected === 0 ? null : signed(connected, count(Math.abs(connected))));
  return {
    title,
    subtitle: say.subtitle(counts.on, earlier.on, unit),
    note: joined([unratedNote(standing.sitesWithoutRating, lang)], lang),
    coverage: null,
    sourceLine: countsSource(outlook, look),
    description: spoken(
      title,
      rows.map(({ stage, is, was }) =>
        say.said(siteStageName[stage][lang], count(was.sites), count(is.sites)),
      ),
      lang,
    ),
    isEmpty: recorded.sites === 0 || earlier.moved === 0,
    heightPx,
    option: frameOption(pen, [plot], items),
    table: {
      columns: [
        { label: heads.stage, isNumber: false },
        { label: say.sitesOn(earlier.on), isNumber: true },
        { label: say.sitesOn(counts.on), isNumber: true },
        { label: say.change, isNumber: true },
        { label: heads.inUnit(say.capacityChange, unit), isNumber: true },
      ],
      rows: rows.map(({ stage, is, was, more, moreKw }) => [
        { text: siteStageName[stage][lang] },
        { text: count(was.sites), basis: "summed" },
        { text: count(is.sites), basis: "summed" },
        { text: signed(more, count(Math.abs(more))) },
        { text: signed(moreKw, numberText(Math.abs(moreKw), unitId)) },
      ]),
    },
    records: rows.flatMap(({ stage, is, was }) => {
      const told = { subject: counts.clusterName[lang], metric: siteStageName[stage][lang], unitId };
      return [
        ...tallyRecords(outlook, was, { ...told, on: earlier.on }, look),
        ...tallyRecords(outlook, is, { ...told, on: counts.on }, look),
      ];
    }),
    native: {
      kind: "bar",
      isStacked: false,
      categories: rows.map(({ stage }) => siteStageName[stage][lang]),
      series: [
        {
          name: earlier.on,
          values: rows.map(({ was }) => was.sites),
          colour: nativePalette.siteStage.surveyed,
        },
        {
          name: counts.on,
          values: rows.map(({ is }) => is.sites),
          colour: nativePalette.siteStage.erected,
        },
      ],
      categoryTitle: heads.stage,
      valueTitle: nameInUnit(heads.sites, units.piece.label[lang], lang),
    },
  };
}

/** What changed between two days: sites at each stage on the later one, a line across where it was on the earlier. */
export const stageChange = chart({
  id: "stage-change",
  needs: "days",
  expectedHeightPx: 176,
  draw,
});
