import { drawClusterChart } from "@lianchi/charts";
import { numberText, quantityLine, shareText, siteStageName } from "@lianchi/domain";
import { type BatchOutlook, batchStatusText, type ClusterOutlook, monthsText } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, numberColumn, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { figure, gap, type Part, paragraph, seeBoth, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { dayWords } from "../words.ts";

const tableId = "batches-table";
const shownStages = ["surveyed", "permitted", "foundation", "erected", "gridConnected"] as const;

const agoText = (months: number) =>
  months === 0 ? "less than a month ago" : `${months} ${months === 1 ? "month" : "months"} ago`;

function batchSentence({ batches }: ClusterOutlook, place: string, context: ChapterContext): string {
  const { zh, lang } = context;
  const named = batches.filter(({ batch }) => batch !== null);
  const late = named.flatMap(({ status, ...one }) =>
    status.kind === "late" ? [{ ...one, months: status.months }] : [],
  );
  const done = named.filter(({ status }) => status.kind === "done").length;
  const nameOf = ({ batch }: Pick<BatchOutlook, "batch">) => plainWords(batch ?? "—");
  const lateWords = late
    .slice(0, 4)
    .map((one) =>
      zh
        ? `${nameOf(one)}（计划 ${dayWords(one.plannedEnd ?? "", lang)}建成，已过${one.months === 0 ? "" : " "}${monthsText(one.months, lang)}）`
        : `${nameOf(one)} (due ${dayWords(one.plannedEnd ?? "", lang)}, ${agoText(one.months)})`,
    );
  const over =
    late.length === 0
      ? ""
      : zh
        ? `过了计划时间仍未全部并网的有 ${late.length} 个批次：${lateWords.join("、")}${late.length > 4 ? "等" : ""}。`
        : `${late.length} ${late.length === 1 ? "is" : "are"} past the planned end and not all on the grid: ${lateWords.join(", ")}${late.length > 4 ? " and others" : ""}.`;
  return zh
    ? `点位分为 ${named.length} 个批次${done === 0 ? "" : `，已完成 ${done} 个`}${place}。${over}`
    : `The sites are in ${named.length} ${named.length === 1 ? "batch" : "batches"}${done === 0 ? "" : `, ${done} of them done`}${place}.${over === "" ? "" : ` ${over}`}`;
}

function batchTable(
  { batches, connected, standing, counts }: ClusterOutlook,
  context: ChapterContext,
): ReportTable {
  const { zh, lang } = context;
  const sites = (label: string) =>
    numberColumn(label, "count", [...batches.map((one) => one.standing.sites), standing.sites], context);
  const all = sites(zh ? "点位" : "Sites");
  const capacity = numberColumn(
    zh ? "装机" : "Capacity",
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
      textColumn(zh ? "批次" : "Batch"),
      all.column,
      capacity.column,
      ...stages.map(({ column }) => column.column),
      { label: zh ? "并网比例" : "On the grid", unit: "%", isNumber: true },
      textColumn(zh ? "计划建成与状态" : "Planned end, status"),
    ],
    rows: [
      ...batches.map((one) => ({
        cells: [
          cell(one.batch === null ? (zh ? "未分批" : "No batch") : plainWords(one.batch)),
          all.cellOf(one.standing.sites, summed),
          sizeOf(one.standing.capacityKw, one.standing.sitesWithoutRating, one.standing.sites),
          ...stages.map(({ stage, column }) => column.cellOf(one.stages[stage].sites, summed)),
          share(one.shareConnected),
          cell(
            one.plannedEnd === null
              ? batchStatusText(one.status, lang)
              : `${one.plannedEnd}${zh ? "，" : ", "}${batchStatusText(one.status, lang)}`,
          ),
        ],
      })),
      {
        isTotal: true,
        cells: [
          cell(zh ? "合计" : "Total"),
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
  const { zh } = context;
  const dropped = counts.stages.dropped.sites;
  const apart = quantityLine("power", Math.abs(checkKw ?? 0), context);
  const parts = [
    checkKw === null
      ? null
      : checkKw === 0
        ? zh
          ? "合计装机与规划装机一致"
          : "the sum is the planned capacity"
        : zh
          ? `合计装机比规划${checkKw < 0 ? "少" : "多"} ${apart}`
          : `the sum is ${apart} ${checkKw < 0 ? "less" : "more"} than planned`,
    dropped === 0
      ? null
      : zh
        ? `已取消的 ${numberText(dropped, "piece")} 个点位未计入`
        : `${numberText(dropped, "piece")} dropped ${dropped === 1 ? "site is" : "sites are"} not counted`,
    standing.sitesWithoutRating === 0
      ? null
      : zh
        ? `${numberText(standing.sitesWithoutRating, "piece")} 个点位未填单机容量，未计入装机`
        : `${numberText(standing.sitesWithoutRating, "piece")} sites have no rating and are not in the capacity`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(zh ? "；" : "; ");
}

/** Batch by batch: how far each is, and whether it is late. */
export function clusterBatches(context: ChapterContext): readonly Part[] {
  const { outlook, zh } = context;
  const hasBatches = outlook?.batches.some(({ batch }) => batch !== null) === true;
  if (outlook === null || !hasBatches)
    return gap(
      "batches.none",
      zh
        ? "点位尚未分批，分批进度暂无法说明。"
        : "The sites are in no batches yet, so nothing can be told by batch.",
      zh ? "批次" : "batches",
    );
  const mix = figure(
    {
      id: "stage-by-batch",
      caption: { zh: "各批次的点位与阶段", en: "Sites and stages of each batch" },
      draw: (look) => drawClusterChart("stage-by-batch", outlook, look),
      otherwise: { zh: "没有点位可按批次画出。", en: "There are no sites to draw by batch." },
      lacking: { zh: "批次", en: "batches" },
    },
    context,
  );
  return [
    ...paragraph("batches.late", [batchSentence(outlook, seeBoth(mix, tableId, context), context)], context),
    ...mix,
    ...table(
      tableId,
      zh ? "分批进度" : "Progress by batch",
      batchTable(outlook, context),
      {
        note: checkNote(outlook, context),
        source: zh ? "资料来源：点位记录（按记录汇总）" : "Source: site records (counted from the records)",
      },
      context,
    ),
    ...figure(
      {
        id: "batch-gantt",
        caption: { zh: "批次计划与里程碑", en: "Planned batches and milestones" },
        draw: (look) => drawClusterChart("batch-gantt", outlook, look),
        otherwise:
          outlook.reference === null
            ? {
                zh: "没有参照计划，批次时间和里程碑暂不能绘制。",
                en: "There is no reference plan, so no times of batches and no milestones are drawn.",
              }
            : {
                zh: "参照计划没有批次时间和里程碑，计划图暂不能绘制。",
                en: "The reference plan has neither times of batches nor milestones, so there is no figure of it.",
              },
        lacking: { zh: "批次计划", en: "planned batches" },
      },
      context,
    ),
  ];
}
