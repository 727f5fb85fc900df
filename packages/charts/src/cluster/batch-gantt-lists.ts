import { basisName, numberText, planBasis, shareText } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { Look, Picture } from "../engine/picture.ts";
import { shareRecords } from "./batch-share.ts";
import { countedBasis, countsSource, planSource } from "./cluster-words.ts";

type Batches = {
  /** Share on the grid, 0 to 1; null where it is not known. */
  readonly shareOf: (batch: string) => number | null;
  readonly statusOf: (batch: string) => string;
};

/** Every batch and milestone of the plan, drawn or not: as a table and as records. */
export function batchGanttLists(
  outlook: ClusterOutlook,
  look: Look,
  { shareOf, statusOf }: Batches,
): Pick<Picture, "table" | "records"> {
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, reference, batches } = outlook;
  const planned = reference?.batches ?? [];
  const milestones = reference?.milestones ?? [];
  const ofPlan = (subject: string, metric: string, value: string) => ({
    subject,
    metric,
    value,
    unit: "",
    period: "",
    basis: reference === null ? "" : basisName[planBasis(counts, reference)][lang],
    source: reference === null ? "" : planSource(outlook, reference, lang),
  });
  return {
    table: {
      columns: [
        { label: zh ? "批次或里程碑" : "Batch or milestone", isNumber: false },
        { label: zh ? "计划开始" : "Planned start", isNumber: false },
        { label: zh ? "计划完成" : "Planned end", isNumber: false },
        { label: zh ? "已并网" : "On the grid", isNumber: true },
        { label: zh ? "状态" : "Status", isNumber: false },
      ],
      rows: [
        ...planned.map(({ batch, startOn, endOn }) => {
          const share = shareOf(batch);
          return [
            { text: batch },
            { text: startOn },
            { text: endOn },
            { text: share === null ? "—" : shareText(share) },
            { text: statusOf(batch) },
          ];
        }),
        ...milestones.map(({ name, plannedOn, doneOn }) => [
          { text: name },
          { text: "" },
          { text: plannedOn },
          { text: "" },
          { text: doneOn === null ? "" : `${zh ? "完成于" : "done"} ${doneOn}` },
        ]),
      ],
    },
    records: [
      ...planned.flatMap(({ batch, startOn, endOn }) => [
        ofPlan(batch, zh ? "计划开始" : "Planned start", startOn),
        ofPlan(batch, zh ? "计划完成" : "Planned end", endOn),
        {
          subject: batch,
          metric: zh ? "已并网点位" : "Sites on the grid",
          value: numberText(
            batches.find((one) => one.batch === batch)?.stages.gridConnected.sites ?? 0,
            "piece",
          ).replaceAll(",", ""),
          unit: zh ? "个" : "",
          period: counts.on,
          basis: countedBasis(lang),
          source: countsSource(outlook, { ...look, size: "file" }),
        },
        ...shareRecords(outlook, { batch, shareConnected: shareOf(batch) }, look),
      ]),
      ...milestones.map(({ name, plannedOn }) => ofPlan(name, zh ? "计划日期" : "Planned day", plannedOn)),
    ],
  };
}
