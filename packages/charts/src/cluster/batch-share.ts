import type { Lang } from "@lianchi/domain";
import type { BatchOutlook, ClusterOutlook } from "@lianchi/returns";
import type { NativeChart } from "../engine/native-chart.ts";
import type { ChartRecord, Look } from "../engine/picture.ts";
import { nativeNumber, nativePalette, nativeTitle, plainBars } from "../rows/native-parts.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { countedBasis, countsSource } from "./cluster-words.ts";

type Share = Pick<BatchOutlook, "batch" | "shareConnected">;

const shareName = { zh: "已并网点位占比", en: "Share of sites on the grid" } as const;

/** How much of each batch is on the grid [%]. */
export function shareBars(batches: readonly Share[], lang: Lang): NativeChart {
  return plainBars(
    "bar",
    batches.map(({ batch }) => batch ?? ""),
    batches.map(({ shareConnected }) => nativeNumber(shareConnected, "percent")),
    {
      categoryTitle: lang === "zh" ? "批次" : "Batch",
      valueTitle: nativeTitle(shareName[lang], "%", lang),
      colour: nativePalette.siteStage.gridConnected,
    },
  );
}

/** The same as a line of the CSV; none where the batch has no sites that count. */
export function shareRecords(
  outlook: ClusterOutlook,
  { batch, shareConnected }: Share,
  look: Look,
): readonly ChartRecord[] {
  if (shareConnected === null) return [];
  return [
    {
      subject: batch ?? "",
      metric: shareName[look.lang],
      value: plainNumber(shareConnected, "percent"),
      unit: "%",
      period: outlook.counts.on,
      basis: countedBasis(look.lang),
      source: countsSource(outlook, { ...look, size: "file" }),
    },
  ];
}
