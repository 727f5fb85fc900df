import type { EChartsOption } from "echarts";
import { drawnIn } from "./frame.ts";
import type { Attributes, Mark, StillItem } from "./still-mark.ts";
import { type MeasureText, richText } from "./still-text.ts";

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
/** Hundredths of a pixel are finer than any screen, and shorter to send. */
const rounded = (value: unknown) => (typeof value === "number" ? Math.round(value * 100) / 100 : 0);
const known = (attributes: Readonly<Record<string, string | number | undefined>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
const textOr = (value: unknown) => (typeof value === "string" ? value : undefined);
const numberOr = (value: unknown) => (typeof value === "number" ? rounded(value) : undefined);

/** The look of a shape: what the library would write, without what is usual anyway. */
function styleOf({ fill, stroke, lineWidth, lineJoin, lineCap, lineDash, opacity }: Fields): Attributes {
  const isDrawn = typeof stroke === "string" && stroke !== "none";
  return known({
    fill: textOr(fill) ?? "none",
    ...(isDrawn
      ? {
          stroke,
          strokeWidth: lineWidth === undefined || lineWidth === 1 ? undefined : numberOr(lineWidth),
          strokeLinejoin: textOr(lineJoin),
          strokeLinecap: textOr(lineCap),
          strokeDasharray: Array.isArray(lineDash) ? lineDash.join(" ") : undefined,
        }
      : {}),
    opacity: numberOr(opacity),
  });
}

const pointsOf = (points: unknown) =>
  (Array.isArray(points) ? points : [])
    .map((point: unknown) => (Array.isArray(point) ? point.map(rounded).join(" ") : ""))
    .join(" ");

/** A part of a ring. */
function sector({ cx, cy, r, r0, startAngle, endAngle }: Fields): string {
  const at = (radius: unknown, angle: number) =>
    `${rounded(Number(cx) + Number(radius) * Math.cos(angle))} ${rounded(Number(cy) + Number(radius) * Math.sin(angle))}`;
  const from = Number(startAngle);
  // A full turn has no end that differs from its beginning, so nothing would be drawn.
  const to = Math.min(Number(endAngle), from + 2 * Math.PI - 1e-3);
  const isLarge = to - from > Math.PI ? 1 : 0;
  const arc = (radius: unknown, angle: number, sweep: 0 | 1) =>
    `A${rounded(radius)} ${rounded(radius)} 0 ${isLarge} ${sweep} ${at(radius, angle)}`;
  return `M${at(r, from)}${arc(r, to, 1)}L${at(r0, to)}${arc(r0, from, 0)}Z`;
}

function markOf(type: unknown, shape: Fields, style: Attributes): readonly Mark[] {
  switch (type) {
    case "rect": {
      const { x, y, width, height, r } = shape;
      const place = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
      return [{ tag: "rect", attributes: known({ ...place, rx: numberOr(r), ...style }) }];
    }
    case "circle": {
      const { cx, cy, r } = shape;
      return [{ tag: "circle", attributes: { cx: rounded(cx), cy: rounded(cy), r: rounded(r), ...style } }];
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      const ends = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) };
      return [{ tag: "line", attributes: { ...ends, ...style } }];
    }
    case "polyline":
    case "polygon":
      return [{ tag: type, attributes: { points: pointsOf(shape.points), ...style } }];
    case "path":
      return [{ tag: "path", attributes: { d: textOr(shape.pathData) ?? "", ...style } }];
    case "sector":
      return [{ tag: "path", attributes: { d: sector(shape), ...style } }];
    default:
      throw new RangeError(`no shape of a chart is called ${String(type)}`);
  }
}

function marksOf(shape: unknown, measure: MeasureText): readonly Mark[] {
  const { type, shape: place, style, children } = fieldsOf(shape);
  if (type === "group")
    return (Array.isArray(children) ? children : []).flatMap((child: unknown) => marksOf(child, measure));
  if (type === "text") return richText(fieldsOf(style), measure);
  return markOf(type, fieldsOf(place), styleOf(fieldsOf(style)));
}

/** A drawing as SVG elements, the same shapes in the same places that ECharts draws: a picture can be seen before the
 *  library is there, and on the server without it.
 *  @param measure width of a text [px]
 *  @throws RangeError for a kind of shape that no chart here uses */
export function stillItems(option: EChartsOption, measure: MeasureText): readonly StillItem[] {
  return drawnIn(option).map(({ opens, shapes }) => ({
    opens,
    marks: shapes.flatMap((shape) => marksOf(shape, measure)),
  }));
}
