import type { Basis } from "@lianchi/domain";
import type { CustomSeriesRenderItemReturn } from "echarts";
import { runStyles } from "./marks.ts";
import type { Pen } from "./pen.ts";
import { textWidth } from "./text-width.ts";

/** A shape as ECharts' custom series draws it. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>;

export type Tone = "ink" | "ink2" | "ink3" | "warn" | "bad" | "accent";
type Words = { readonly text: string; readonly tone?: Tone; readonly isBold?: boolean };

/** A run of text in one style; `basis` draws the mark of that basis in its place. */
export type Run = Words | { readonly basis: Basis; readonly mark: string };

/** Names are free text: braces and bars would end a run, a break would begin a line, a turn of direction would turn
 *  the rest of the line. */
const asRun = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[{}|]/g, (char) => ({ "{": "｛", "}": "｝", "|": "｜" })[char] ?? char);

/** Has neither shape nor width. */
const wordJoiner = "\u2060";
const plainObject = {};

/** The renderer keeps the widths of texts in a plain object: a text that names a part of every object would read, and write
 *  over, that part. */
const asOwnKey = (text: string) => (text in plainObject ? `${text}${wordJoiner}` : text);

/** A drawing without the marks of `asOwnKey`. */
export const withoutKeyMarks = (svg: string): string =>
  svg.replace(/>(\w+)\u2060</g, (marked, text: string) => (text in plainObject ? `>${text}<` : marked));

const styleName = ({ tone = "ink", isBold = false }: Words) => (isBold ? (`${tone}Bold` as const) : tone);

// The styles of a pen are the same for each of its texts: making them anew costs more than all else of a text.
const stylesOfPens = new WeakMap<Pen, ReturnType<typeof runStyles>>();

function allStylesOf(pen: Pen): ReturnType<typeof runStyles> {
  const known = stylesOfPens.get(pen);
  if (known !== undefined) return known;
  const made = runStyles(pen);
  stylesOfPens.set(pen, made);
  return made;
}

type Styles = ReturnType<typeof runStyles>;

/** The styles that a line of runs uses: the library takes each that it is given apart again, for each text. */
function stylesOf(pen: Pen, runs: readonly Run[]): Record<string, Styles[keyof Styles]> {
  const all = allStylesOf(pen);
  const used = runs.map((run) => ("basis" in run ? run.basis : styleName(run)));
  return Object.fromEntries((["gap", ...used] as const).map((name) => [name, all[name]]));
}

/** Words of one style that follow each other are one text: the renderer's widths are estimates, and each seam shows. */
function joined(runs: readonly Run[]): readonly Run[] {
  const line: Run[] = [];
  for (const run of runs) {
    const last = line.at(-1);
    if (last !== undefined && "text" in last && "text" in run && styleName(last) === styleName(run))
      line[line.length - 1] = { ...last, text: last.text + run.text };
    else line.push(run);
  }
  return line;
}

/** One line of text made of runs. @param at its left (or right, or middle) edge and its vertical middle [px] */
export function textLine(
  pen: Pen,
  runs: readonly Run[],
  at: { readonly x: number; readonly y: number; readonly align?: "left" | "right" | "center" },
): Shape {
  const text = joined(runs)
    .map((run) => {
      if ("basis" in run) return `{gap|}{${run.basis}|${run.mark}}{gap|}`;
      const words = asRun(run.text);
      const kept = words.trimStart();
      // SVG drops spaces at the head of a text.
      return `${"{gap|}".repeat(words.length - kept.length)}{${styleName(run)}|${asOwnKey(kept)}}`;
    })
    .join("");
  return {
    type: "text",
    style: {
      text,
      x: at.x,
      y: at.y,
      align: at.align ?? "left",
      verticalAlign: "middle",
      rich: stylesOf(pen, runs),
      fontSize: pen.size.text,
      fontFamily: pen.family,
    },
  };
}

/** About how wide a line of runs is [px]. */
export function runsWidth({ size }: Pen, runs: readonly Run[]): number {
  return runs.reduce(
    (sum, run) =>
      sum +
      ("basis" in run
        ? textWidth(run.mark, size.mark) + 14
        : textWidth(run.text, size.text) * (run.isBold === true ? 1.04 : 1)),
    0,
  );
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function rect(box: Box, style: Readonly<Record<string, unknown>>): Shape {
  return { type: "rect", shape: box, style };
}

/** The place of a datum for pointer and finger: nothing to see, all of it can be clicked. Files need none. */
export function hitArea({ look }: Pen, box: Box): readonly Shape[] {
  return look.size === "file" ? [] : [rect(box, { fill: "transparent" })];
}

/** Left edge of a plot: the line on which bars stand. */
export function zeroLine(pen: Pen, x: number, top: number, bottom: number): Shape {
  return {
    type: "line",
    shape: { x1: x, y1: top, x2: x, y2: bottom },
    style: { stroke: pen.palette.rule, fill: "none", lineWidth: 1.25 },
    silent: true,
  };
}

type Point = readonly [number, number];

/** A line through points. @param dash lengths of strokes and gaps [px] */
export function polyline(
  points: readonly Point[],
  style: { readonly stroke: string; readonly lineWidth: number; readonly dash?: readonly number[] },
): Shape {
  const { stroke, lineWidth, dash } = style;
  return {
    type: "polyline",
    shape: { points: points.map(([x, y]) => [x, y]) },
    style: {
      fill: "none",
      stroke,
      lineWidth,
      lineJoin: "round",
      ...(dash === undefined ? {} : { lineDash: [...dash] }),
    },
    silent: true,
  };
}

export function polygon(points: readonly Point[], fill: string): Shape {
  return {
    type: "polygon",
    shape: { points: points.map(([x, y]) => [x, y]) },
    style: { fill },
    silent: true,
  };
}

export function circle(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  style: Readonly<Record<string, unknown>>,
): Shape {
  return { type: "circle", shape: { cx: x, cy: y, r: radius }, style };
}
