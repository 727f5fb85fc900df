import {
  isCounted,
  isDropped,
  type Lang,
  presentStage,
  type SubjectState,
  type Technology,
  type TechnologyPattern,
  technologyEntries,
} from "@lianchi/domain";
import { words } from "../words/index.ts";
import { type Box, rect, type Shape } from "./drawing.ts";
import type { Pen } from "./pen.ts";

export type PatternKind = TechnologyPattern;

const px = (value: number) => String(Math.round(value * 10) / 10);
const stroke = (x1: number, y1: number, x2: number, y2: number) => `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;

/** One path for all strokes of a pattern: a bar stays two elements however long it is. */
function strokes(pen: Pen, path: string, style: Readonly<Record<string, unknown>>): readonly Shape[] {
  if (path === "") return [];
  return [
    {
      type: "path",
      shape: { pathData: path },
      style: { fill: "none", stroke: pen.palette.hatch, ...style },
      silent: true,
    },
  ];
}

function diagonal({ x, y, width, height }: Box, gapPx: number): string {
  let path = "";
  for (let at = gapPx / 2; at < width + height; at += gapPx) {
    const [x1, y1] = at < height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at < width ? [x + at, y] : [x + width, y + at - width];
    path += stroke(x1, y1, x2, y2);
  }
  return path;
}

function level({ x, y, width, height }: Box, gapPx: number): string {
  const count = Math.max(1, Math.floor(height / gapPx));
  return Array.from({ length: count }, (_, at) => {
    const middle = y + ((at + 0.5) * height) / count;
    return stroke(x, middle, x + width, middle);
  }).join("");
}

function technologyPattern(pen: Pen, box: Box, kind: PatternKind): readonly Shape[] {
  if (kind === "plain") return [];
  if (kind === "diagonal") return strokes(pen, diagonal(box, 5), { lineWidth: 1.2 });
  if (kind === "level") return strokes(pen, level(box, 5), { lineWidth: 1.2 });
  // Level lines of points: dashes without length and with round ends.
  const inner = { ...box, x: box.x + 3, width: Math.max(0, box.width - 5) };
  return strokes(pen, level(inner, 6), { lineWidth: 2.2, lineCap: "round", lineDash: [0.01, 6] });
}

export type BarKind = {
  readonly fill: string;
  readonly technology: Technology | null;
  readonly isUnderConstruction: boolean;
};

/** A bar: hatched when under construction; on paper also patterned by technology. */
export function bar(
  pen: Pen,
  box: Box,
  { fill, technology, isUnderConstruction }: BarKind,
): readonly Shape[] {
  const onPaper =
    pen.look.theme === "print" && technology !== null ? technologyEntries[technology].pattern : "plain";
  if (box.width < 2) return [rect(box, { fill })];
  return [
    rect(box, { fill }),
    ...technologyPattern(pen, box, isUnderConstruction && onPaper === "diagonal" ? "plain" : onPaper),
    ...(isUnderConstruction ? strokes(pen, diagonal(box, 7.5), { lineWidth: 2.2, opacity: 0.75 }) : []),
  ];
}

/** Planned, permitted, or of a stage that nobody reports. */
const isOpen = (project: SubjectState) =>
  project.fields.kind === "project" && !isCounted(project) && !isDropped(project);

/** A project's bar in the colour of its technology: hatched while it is under construction, open where it counts in
 *  no total; one that was dropped is a grey outline, so that it is taken for no live one. */
export function projectBar(pen: Pen, box: Box, project: SubjectState): readonly Shape[] {
  const { technology } = project.fields;
  const stage = presentStage(project)?.fields.stage;
  if (stage === "dropped") return hatched(pen, box);
  const fill = technology === null ? pen.palette.ink3 : pen.palette.technology[technology];
  if (isOpen(project)) return [rect(box, { fill: pen.palette.ground, stroke: fill, lineWidth: 1.4 })];
  return bar(pen, box, { fill, technology, isUnderConstruction: stage === "underConstruction" });
}

/** What open bars mean, to stand behind a subtitle; empty where there are none.
 *  @param projects those whose values are drawn */
export function openBarWords(projects: readonly SubjectState[], lang: Lang): string {
  if (!projects.some(isOpen)) return "";
  return words[lang].rows.openBars;
}

/** A part of a stacked bar, with a hairline of ground around it and on paper a pattern of its own. */
export function barPart(pen: Pen, box: Box, fill: string, kind: PatternKind): readonly Shape[] {
  const { palette, look } = pen;
  // The palest parts would be lost on the ground.
  const isPale = fill === palette.siteStage.planned;
  const edge = isPale && box.width > 2 && box.height > 2 ? palette.outline : palette.ground;
  return [
    rect(box, { fill, stroke: edge, lineWidth: 0.8 }),
    ...(look.theme === "print" && box.width >= 2 ? technologyPattern(pen, box, kind) : []),
  ];
}

/** Marks what was given up: hairlines within an outline, in bars of any length. */
export function hatched(pen: Pen, box: Box): readonly Shape[] {
  const { palette } = pen;
  return [
    rect(box, { fill: palette.ground, stroke: palette.outline, lineWidth: 0.8 }),
    ...strokes(pen, diagonal(box, 5), { stroke: palette.outline, lineWidth: 1 }),
  ];
}
