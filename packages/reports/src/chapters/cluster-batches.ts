import { drawClusterChart } from "@lianchi/charts";
import { numberText, quantityLine, shareText, siteStageName } from "@lianchi/domain";
import { batchStatusText, type ClusterOutlook } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, numberColumn, textColumn } from "../columns.ts";
import { dayWords } from "../day-words.ts";
import type { ReportTable } from "../document.ts";
import { figure, gap, type Part, paragraph, seeBoth, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";

const tableId = "batches-table";
const shownStages = ["surveyed", "permitted", "foundation", "erected", "gridConnected"] as const;

const namedBatches = 4;

function batchSentence({ batches }: ClusterOutlook, place: string, { words, lang }: ChapterContext): string {
  const named = batches.filter(({ batch }) => batch !== null);
  const late = named.flatMap(({ batch, plannedEnd, status }) =>
    status.kind === "late"
      ? [
          {
            name: plainWords(batch ?? "—"),
            plannedEnd: dayWords(plannedEnd ?? "", lang),
            months: status.months,
          },
        ]
      : [],
  );
  const done = named.filter(({ status }) => status.kind === "done").length;
  return words.batches.sentence(
    named.length,
    done,
    { late: late.slice(0, namedBatches), lateCount: late.length },
    place,
  );
}

function batchTable(
  { batches, connected, standing, counts }: ClusterOutlook,
  context: ChapterContext,
): ReportTable {
  const { words, lang, text } = context;
  const { batches: say, columns: labels } = words;
  const sites = (label: string) =>
    numberColumn(label, "count", [...batches.map((one) => one.standing.sites), standing.sites], context);
  const all = sites(say.sites);
  const capacity = numberColumn(
    labels.capacity,
    "power",
    [...batches.map((one) => one.standing.capacityKw), standing.capacityKw],
    context,
  );
  const stages = shownStages.map((stage) => ({ stage, column: sites(siteStageName[stage][lang]) }));
  const derived = { basis: "derived" as const };
  const summed = { basis: "summed" as const };
  const share = (of: number | null) =>
    of === null
      ? missing
      : { text: shareText(of).replace("%", ""), value: Number(numberText(of, "percent")), ...derived };
  const sizeOf = (kw: number, sitesWithoutRating: number, count: number) =>
    capacity.cellOf(count > 0 && sitesWithoutRating === count ? undefined : kw, summed);
  return {
    columns: [
      textColumn(say.batch),
      all.column,
      capacity.column,
      ...stages.map(({ column }) => column.column),
      { label: say.share, unit: "%", isNumber: true },
      textColumn(say.status),
    ],
    rows: [
      ...batches.map((one) => ({
        cells: [
          cell(one.batch === null ? say.noBatch : plainWords(one.batch)),
          all.cellOf(one.standing.sites, summed),
          sizeOf(one.standing.capacityKw, one.standing.sitesWithoutRating, one.standing.sites),
          ...stages.map(({ stage, column }) => column.cellOf(one.stages[stage].sites, summed)),
          share(one.shareConnected),
          cell(
            one.plannedEnd === null
              ? batchStatusText(one.status, lang)
              : `${one.plannedEnd}${text.comma}${batchStatusText(one.status, lang)}`,
          ),
        ],
      })),
      {
        isTotal: true,
        cells: [
          cell(labels.total),
          all.cellOf(standing.sites, summed),
          sizeOf(standing.capacityKw, standing.sitesWithoutRating, standing.sites),
          ...stages.map(({ stage, column }) => column.cellOf(counts.stages[stage].sites, summed)),
          share(standing.sites === 0 ? null : connected.sites / standing.sites),
          cell(""),
        ],
      },
    ],
  };
}

/** The sum of the batches against what is planned. */
function checkNote({ checkKw, standing, counts }: ClusterOutlook, context: ChapterContext): string | null {
  const dropped = counts.stages.dropped.sites;
  const { sitesWithoutRating } = standing;
  const parts = context.words.batches.check({
    capacity:
      checkKw === null
        ? null
        : {
            kind: checkKw === 0 ? "same" : checkKw < 0 ? "less" : "more",
            size: quantityLine("power", Math.abs(checkKw), context),
          },
    dropped: dropped === 0 ? null : { sites: dropped, text: numberText(dropped, "piece") },
    withoutRating: sitesWithoutRating === 0 ? null : numberText(sitesWithoutRating, "piece"),
  });
  return parts.length === 0 ? null : parts.join(context.text.semicolon);
}

/** Batch by batch: how far each is, and whether it is late. */
export function clusterBatches(context: ChapterContext): readonly Part[] {
  const { outlook, words } = context;
  const { batches: say } = words;
  const hasBatches = outlook?.batches.some(({ batch }) => batch !== null) === true;
  if (outlook === null || !hasBatches) return gap("batches.none", say.none, say.lacksBatches);
  const mix = figure(
    {
      id: "stage-by-batch",
      caption: say.figure,
      draw: (look) => drawClusterChart("stage-by-batch", outlook, look),
      otherwise: say.noFigure,
      lacking: say.lacksBatches,
    },
    context,
  );
  return [
    ...paragraph("batches.late", [batchSentence(outlook, seeBoth(mix, tableId, context), context)], context),
    ...mix,
    ...table(
      tableId,
      say.table,
      batchTable(outlook, context),
      { note: checkNote(outlook, context), source: words.layout.sourceOfSites },
      context,
    ),
    ...figure(
      {
        id: "batch-gantt",
        caption: say.gantt,
        draw: (look) => drawClusterChart("batch-gantt", outlook, look),
        otherwise: outlook.reference === null ? say.noPlan : say.noTimes,
        lacking: say.lacksPlans,
      },
      context,
    ),
  ];
}
