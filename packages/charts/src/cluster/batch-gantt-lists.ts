import { basisName, numberText, planBasis, shareText } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { Look, Picture } from "../engine/picture.ts";
import { words } from "../words/index.ts";
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
  const { batchGantt: say, sites } = words[lang];
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
        { label: say.batchOrMilestone, isNumber: false },
        { label: say.plannedStart, isNumber: false },
        { label: say.plannedEnd, isNumber: false },
        { label: say.connected, isNumber: true },
        { label: say.status, isNumber: false },
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
          { text: doneOn === null ? "" : say.doneOn(doneOn) },
        ]),
      ],
    },
    records: [
      ...planned.flatMap(({ batch, startOn, endOn }) => [
        ofPlan(batch, say.plannedStart, startOn),
        ofPlan(batch, say.plannedEnd, endOn),
        {
          subject: batch,
          metric: say.connectedSites,
          value: numberText(
            batches.find((one) => one.batch === batch)?.stages.gridConnected.sites ?? 0,
            "piece",
          ).replaceAll(",", ""),
          unit: sites.unit,
          period: counts.on,
          basis: countedBasis(lang),
          source: countsSource(outlook, { ...look, size: "file" }),
        },
        ...shareRecords(outlook, { batch, shareConnected: shareOf(batch) }, look),
      ]),
      ...milestones.map(({ name, plannedOn }) => ofPlan(name, say.plannedDay, plannedOn)),
    ],
  };
}
