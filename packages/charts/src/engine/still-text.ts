import type { Mark } from "./still-mark.ts";

/** Width of a text [px]. */
export type MeasureText = (text: string, fontSizePx: number, isBold: boolean) => number;

type Fields = Readonly<Record<string, unknown>>;
type Run = {
  readonly text: string;
  readonly widthPx: number;
  readonly look: Fields;
};

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const numberOf = (value: unknown, usual = 0) => (typeof value === "number" ? value : usual);
const rounded = (value: number) => Math.round(value * 100) / 100;
const isBold = ({ fontWeight }: Fields) => typeof fontWeight === "number" && fontWeight >= 600;

/** Room around the letters of a mark [px]. */
function paddingOf({ padding }: Fields) {
  const [top, right, bottom, left] = Array.isArray(padding) ? padding.map((side) => numberOf(side)) : [];
  return { top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0, left: left ?? 0 };
}

function runsOf({ text, rich }: Fields, measure: MeasureText): readonly Run[] {
  const looks = fieldsOf(rich);
  return [...String(text).matchAll(/\{(\w+)\|([^{}|]*)\}/g)].map(([, name = "", words = ""]) => {
    const look = fieldsOf(looks[name]);
    const { left, right } = paddingOf(look);
    const own = words === "" ? 0 : measure(words, numberOf(look.fontSize, 12), isBold(look));
    return { text: words, widthPx: numberOf(look.width, own) + left + right, look };
  });
}

/** The box of a mark of basis. */
function boxOf({ look, widthPx }: Run, left: number, middle: number): readonly Mark[] {
  const { borderColor, borderWidth, backgroundColor, borderRadius, borderDash, fontSize } = look;
  if (typeof borderColor !== "string") return [];
  const { top, bottom } = paddingOf(look);
  const height = numberOf(fontSize) + top + bottom;
  const isFilled = typeof backgroundColor === "string";
  return [
    {
      tag: "rect",
      attributes: {
        x: rounded(left),
        y: rounded(middle - height / 2),
        width: rounded(widthPx),
        height: rounded(height),
        rx: numberOf(borderRadius),
        fill: isFilled ? backgroundColor : "none",
        stroke: borderColor,
        // Under a ground the inner half of the edge is hidden.
        strokeWidth: numberOf(borderWidth, 1) * (isFilled ? 2 : 1),
        ...(isFilled ? { paintOrder: "stroke" } : {}),
        ...(Array.isArray(borderDash) ? { strokeDasharray: borderDash.join(" ") } : {}),
      },
    },
  ];
}

const anchors = { left: "start", center: "middle", right: "end" } as const;
type Align = keyof typeof anchors;
const alignOf = ({ align }: Fields): Align => (align === "right" || align === "center" ? align : "left");

/** Each run hangs by the side that the whole line hangs by, as in the library: where a face is a little wider than was
 *  computed, that side still stands where it should. */
function lettersOf(
  { text, look, widthPx }: Run,
  left: number,
  middle: number,
  align: Align,
): readonly Mark[] {
  if (text === "") return [];
  const pad = paddingOf(look);
  const inner = widthPx - pad.left - pad.right;
  const x = left + pad.left + (align === "left" ? 0 : align === "right" ? inner : inner / 2);
  return [
    {
      tag: "text",
      attributes: {
        x: rounded(x),
        y: rounded(middle + (pad.top - pad.bottom) / 2),
        fontSize: numberOf(look.fontSize, 12),
        ...(isBold(look) ? { fontWeight: 600 } : {}),
        ...(align === "left" ? {} : { textAnchor: anchors[align] }),
        fill: typeof look.fill === "string" ? look.fill : "none",
      },
      text,
    },
  ];
}

/** A line of runs in several styles, as `textLine` writes it. @param style of the text shape, with `rich` styles */
export function richText(style: Fields, measure: MeasureText): readonly Mark[] {
  const runs = runsOf(style, measure);
  const align = alignOf(style);
  const whole = runs.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const x = numberOf(style.x);
  let left = align === "left" ? x : align === "right" ? x - whole : x - whole / 2;
  return runs.flatMap((run) => {
    const at = left;
    left += run.widthPx;
    const middle = numberOf(style.y);
    return [...boxOf(run, at, middle), ...lettersOf(run, at, middle, align)];
  });
}
