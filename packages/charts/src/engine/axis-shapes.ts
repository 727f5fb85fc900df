import { rect, type Shape, textLine } from "./drawing.ts";
import type { Pen } from "./pen.ts";
import { axisNumber, type Plot, xOf } from "./plot.ts";
import { textWidth } from "./text-width.ts";

const marginPx = 8;
/** Between two labels of an axis at least [px]. */
const gapPx = 4;

type Label = { readonly text: string; readonly x: number; readonly align: "left" | "center" | "right" };

function labelsOf(plot: Plot): readonly Label[] {
  const { axis, kind } = plot;
  if (kind.is === "ends")
    return kind.values.map((value, at) => ({
      text: value === axis.max ? `${axisNumber(value)} ${kind.unit}` : axisNumber(value),
      x: xOf(plot, value),
      align: at === 0 ? "left" : at === kind.values.length - 1 ? "right" : "center",
    }));
  return stepsOf(plot).map((value) => ({ text: axisNumber(value), x: xOf(plot, value), align: "center" }));
}

/** Values at which hairlines stand, from zero to the end. */
export function stepsOf({ axis }: Plot): readonly number[] {
  const count = Math.round(axis.max / axis.step);
  return Array.from({ length: count + 1 }, (_, at) => at * axis.step);
}

/** The labels that leave each other room, from zero on, none of them cut by the picture's edge. */
function apart(labels: readonly Label[], fontSizePx: number, roomPx: number): readonly Label[] {
  let taken = Number.NEGATIVE_INFINITY;
  return labels.flatMap(({ text, x, align }) => {
    const width = textWidth(text, fontSizePx);
    const wanted = align === "left" ? x : align === "right" ? x - width : x - width / 2;
    const left = Math.max(0, Math.min(wanted, roomPx - width));
    if (left < taken + gapPx) return [];
    taken = left + width;
    return [{ text, x: left + width / 2, align: "center" as const }];
  });
}

/** Hairlines of a plot and the round numbers under them; they lie under the bars and answer no pointer. */
export function axisShapes(pen: Pen, plot: Plot): readonly Shape[] {
  if (plot.kind.is === "none") return [];
  const { palette, size } = pen;
  const bottom = plot.top + plot.height;
  const lines =
    plot.kind.is === "scale"
      ? stepsOf(plot).map((value) =>
          rect(
            { x: Math.round(xOf(plot, value)), y: plot.top, width: 1, height: plot.height },
            { fill: palette.line },
          ),
        )
      : [];
  const labels = apart(labelsOf(plot), size.axis, pen.look.widthPx).map(({ text, x, align }) =>
    textLine({ ...pen, size: { ...size, text: size.axis } }, [{ text, tone: "ink3" }], {
      x,
      y: bottom + marginPx + size.axis / 2,
      align,
    }),
  );
  return [...lines, ...labels];
}
