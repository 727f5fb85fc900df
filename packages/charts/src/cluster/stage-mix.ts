import {
  addTallies,
  type SiteStage,
  type StageTally,
  siteStageName,
  siteStagePath,
  siteStages,
  stageTally,
} from "@lianchi/domain";
import type { BatchOutlook } from "@lianchi/returns";
import { type Box, rect, type Shape } from "../engine/drawing.ts";
import { keyLines } from "../engine/key-lines.ts";
import { hatched } from "../engine/pattern.ts";
import type { Pen } from "../engine/pen.ts";
import { isPale } from "./cluster-words.ts";

/** From the grid back to planning; what was given up comes last. */
const mixOrder: readonly SiteStage[] = [...siteStagePath.toReversed(), "dropped"];

function stagePart(pen: Pen, box: Box, stage: SiteStage): readonly Shape[] {
  if (stage === "dropped") return hatched(pen, box);
  const outline = isPale(stage) ? { stroke: pen.palette.outline, lineWidth: 0.8 } : {};
  return [rect(box, { fill: pen.palette.siteStage[stage], ...outline })];
}

/** A bar of the stage mix, from the grid back to planning; dropped sites hatched at its end. */
export function mixBar(pen: Pen, box: Box, stages: StageTally): readonly Shape[] {
  const all = siteStages.reduce((sum, stage) => sum + stages[stage].sites, 0);
  if (all === 0) return [];
  let x = box.x;
  return mixOrder.flatMap((stage) => {
    const width = (stages[stage].sites / all) * box.width;
    const part = { ...box, x, width: Math.max(0, width - 1) };
    x += width;
    return width === 0 ? [] : stagePart(pen, part, stage);
  });
}

/** The key to the shades of the stages that are there. */
export function stageKey(pen: Pen, stages: StageTally, topPx: number): ReturnType<typeof keyLines> {
  return keyLines(
    pen,
    mixOrder
      .filter((stage) => stages[stage].sites > 0)
      .map((stage) => ({
        runs: [{ text: siteStageName[stage][pen.look.lang], tone: "ink2" }],
        sample: (box) => stagePart(pen, box, stage),
      })),
    { leftPx: 0, roomPx: pen.look.widthPx, topPx },
  );
}

/** Batches without a row of their own, as one row. @param like what a row has beside its sites */
export function batchesTogether(batches: readonly BatchOutlook[], like: BatchOutlook): BatchOutlook {
  const stages = stageTally((stage) => addTallies(batches.map((batch) => batch.stages[stage])));
  const standing = addTallies(batches.map((batch) => batch.standing));
  return {
    ...like,
    stages,
    standing,
    shareConnected: standing.sites === 0 ? null : stages.gridConnected.sites / standing.sites,
    plannedEnd: null,
  };
}
