import type { Lang } from "@lianchi/domain";
import type { BatchOutlook, ClusterOutlook } from "@lianchi/returns";
import type { NativeChart } from "../engine/native-chart.ts";
import type { ChartRecord, Look } from "../engine/picture.ts";
import { nameInUnit } from "../engine/sentences.ts";
import { nativeNumber, nativePalette, plainBars } from "../rows/native-parts.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { countedBasis, countsSource } from "./cluster-words.ts";

type Share = Pick<BatchOutlook, "batch" | "shareConnected">;

/** How much of each batch is on the grid [%]. */
export function shareBars(batches: readonly Share[], lang: Lang): NativeChart {
  return plainBars(
    "bar",
    batches.map(({ batch }) => batch ?? ""),
    batches.map(({ shareConnected }) => nativeNumber(shareConnected, "percent")),
    {
      categoryTitle: words[lang].heads.batch,
      valueTitle: nameInUnit(words[lang].sites.share, "%", lang),
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
      metric: words[look.lang].sites.share,
      value: plainNumber(shareConnected, "percent"),
      unit: "%",
      period: outlook.counts.on,
      basis: countedBasis(look.lang),
      source: countsSource(outlook, { ...look, size: "file" }),
    },
  ];
}
