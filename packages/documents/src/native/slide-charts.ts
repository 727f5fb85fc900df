import type { NativeChart } from "@lianchi/charts";
import type { SlideBox, SlideChart } from "@lianchi/office";
import { chartBoxes, letterSize } from "./chart-boxes.ts";
import { chartColours } from "./office-colours.ts";

/** What stands over a chart need not stand at its axis. */
export function titled(native: NativeChart, title: string): NativeChart {
  return title === native.valueTitle ? { ...native, valueTitle: "" } : native;
}

/** Whether the first of a picture's charts has the same series in the same colours. */
export function isKeyKnown(natives: readonly NativeChart[], at: number): boolean {
  const keyOf = (native: NativeChart | undefined) =>
    native?.series.map(({ name, colour }) => `${name} ${colour}`).join("\n");
  return at > 0 && keyOf(natives[at]) === keyOf(natives[0]);
}

/** The charts of one picture on a slide, the drawing first. @param description is read out in the place of the drawing */
export function slideCharts(
  natives: readonly NativeChart[],
  room: SlideBox,
  description: string,
): readonly SlideChart[] {
  const boxes = chartBoxes(natives, room);
  return natives.map((native, at): SlideChart => {
    const box = boxes[at] ?? room;
    // One chart alone is told of by its slide.
    const title = natives.length === 1 ? "" : native.valueTitle;
    return {
      kind: "chart",
      box,
      chart: titled(native, title),
      title,
      look: { pt: letterSize(native, box.h, title === "" ? 12 : 10), colours: chartColours },
      isKeyKnown: isKeyKnown(natives, at),
      description: at === 0 ? description : native.valueTitle,
    };
  });
}
