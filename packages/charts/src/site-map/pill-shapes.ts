import { polyline, type Run, type Shape, textLine } from "../engine/drawing.ts";
import type { Pen } from "../engine/pen.ts";
import type { BatchLabel } from "./batch-labels.ts";
import { ringOfStages } from "./site-map-shapes.ts";

/** A batch's name and capacity beside the ring of its stages, with a thin line home where it stands off its sites. */
export function pillShapes(pen: Pen, labels: readonly BatchLabel[]): readonly Shape[] {
  const { palette } = pen;
  return labels.flatMap(({ group, home, spot, box, name, capacity, isNamed }): readonly Shape[] => {
    const height = box.bottom - box.top;
    if (!isNamed) return ringOfStages(pen, home, height * 0.4, group);
    const runs: readonly Run[] = [{ text: name }, { text: ` ${capacity}`, isBold: true }];
    const isOff = Math.abs(spot.x - home.x) > 1 || Math.abs(spot.y - home.y) > 1;
    return [
      ...(isOff
        ? [
            polyline(
              [
                [home.x, home.y],
                [spot.x, spot.y],
              ],
              { stroke: palette.outline, lineWidth: 1 },
            ),
          ]
        : []),
      {
        type: "rect" as const,
        shape: { x: box.left, y: box.top, width: box.right - box.left, height, r: height / 2 },
        style: { fill: palette.ground, stroke: palette.outline, lineWidth: 0.8 },
        silent: true,
      },
      ...ringOfStages(pen, { x: box.left + height / 2 + 1, y: spot.y }, height * 0.32, group),
      textLine(pen, runs, { x: box.left + height + 2, y: spot.y }),
    ];
  });
}
