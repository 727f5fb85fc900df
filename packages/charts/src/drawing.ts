import type { Basis } from "@lianchi/domain";
import type { CustomSeriesRenderItemReturn } from "echarts";
import type { Palette } from "./palette.ts";
import { palettes } from "./palette.ts";
import type { Look } from "./picture.ts";
import { fontFamily, type TypeSize, textWidth, typeSize } from "./type-size.ts";

/** A shape as ECharts' custom series draws it. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>;

/** Everything that drawing needs to know of a look. */
export type Pen = {
  readonly look: Look;
  readonly palette: Palette;
  readonly size: TypeSize;
  readonly family: string;
};

export function penFor(look: Look): Pen {
  return { look, palette: palettes[look.theme], size: typeSize(look), family: fontFamily(look) };
}

/** A run of text in one style; `basis` draws the mark of that basis in its place. */
export type Run =
  | { readonly text: string; readonly tone?: "ink" | "ink2" | "ink3" | "warn"; readonly isBold?: boolean }
  | { readonly basis: Basis; readonly mark: string };

function runStyles({ palette, size, family }: Pen) {
  const box = {
    fontSize: size.mark,
    fontFamily: family,
    borderRadius: 3,
    borderWidth: 1,
    padding: [2, 2.5, 1.5, 2.5],
    lineHeight: size.mark + 2,
    verticalAlign: "middle" as const,
  };
  const plain = { fontSize: size.text, fontFamily: family };
  return {
    ink: { ...plain, fill: palette.ink },
    ink2: { ...plain, fill: palette.ink2 },
    ink3: { ...plain, fill: palette.ink3 },
    warn: { ...plain, fill: palette.warn },
    inkBold: { ...plain, fill: palette.ink, fontWeight: 600 },
    ink2Bold: { ...plain, fill: palette.ink2, fontWeight: 600 },
    ink3Bold: { ...plain, fill: palette.ink3, fontWeight: 600 },
    warnBold: { ...plain, fill: palette.warn, fontWeight: 600 },
    reported: { ...box, fill: palette.ink2, borderColor: palette.outline },
    derived: { ...box, fill: palette.ink2, borderColor: palette.ink2, borderDash: [2, 2] },
    assumed: { ...box, fill: palette.warn, borderColor: palette.warn, backgroundColor: palette.warnTint },
    illustrative: {
      ...box,
      fill: palette.ink,
      borderColor: palette.ink3,
      backgroundColor: palette.line,
      borderDash: [1, 2],
    },
    measured: { ...box, fill: palette.ground, borderColor: palette.ink, backgroundColor: palette.ink },
    gap: { ...plain, fill: palette.ink, width: 4 },
  };
}

/** Braces and bars would end a run early in ECharts' rich text. */
const asRun = (text: string) =>
  text.replace(/[{}|]/g, (char) => ({ "{": "｛", "}": "｝", "|": "｜" })[char] ?? char);

/** One line of text made of runs. @param at its left (or right, or middle) edge and its vertical middle [px] */
export function textLine(
  pen: Pen,
  runs: readonly Run[],
  at: { readonly x: number; readonly y: number; readonly align?: "left" | "right" | "center" },
): Shape {
  const text = runs
    .map((run) =>
      "basis" in run
        ? `{gap|}{${run.basis}|${run.mark}}{gap|}`
        : `{${run.tone ?? "ink"}${run.isBold === true ? "Bold" : ""}|${asRun(run.text)}}`,
    )
    .join("");
  return {
    type: "text",
    style: {
      text,
      x: at.x,
      y: at.y,
      align: at.align ?? "left",
      verticalAlign: "middle",
      rich: runStyles(pen),
      fontSize: pen.size.text,
      fontFamily: pen.family,
    },
  };
}

/** About how wide a line of runs is [px]. */
export function runsWidth({ size }: Pen, runs: readonly Run[]): number {
  return runs.reduce(
    (sum, run) =>
      sum + ("basis" in run ? textWidth(run.mark, size.mark) + 12 : textWidth(run.text, size.text)),
    0,
  );
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function rect(box: Box, style: Readonly<Record<string, unknown>>): Shape {
  return { type: "rect", shape: box, style };
}

/** Left edge of a plot: the line on which bars stand. */
export function zeroLine(pen: Pen, x: number, top: number, bottom: number, widthPx = 1.25): Shape {
  return {
    type: "line",
    shape: { x1: x, y1: top, x2: x, y2: bottom },
    style: { stroke: pen.palette.rule, fill: "none", lineWidth: widthPx },
  };
}
