import { type Drawn, fontOf, glyphOf, setWidth, type Weight, withDrawableGlyphs } from "./font.ts";
import type { Font } from "./font-file.ts";
import { contourPath, contoursOf } from "./glyph-outline.ts";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};
const unescaped = (text: string) =>
  text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? "");

type Curves = ReturnType<typeof contoursOf>;
const known = new Map<Font, Map<number, Curves>>();
/** Above this many glyphs the memory of outlines starts anew. */
const rememberedGlyphs = 4_000;

function curvesOf({ font, glyph }: Drawn): Curves {
  const memory = known.get(font) ?? new Map<number, Curves>();
  known.set(font, memory);
  const found = memory.get(glyph);
  if (found !== undefined) return found;
  if (memory.size >= rememberedGlyphs) memory.clear();
  const curves = contoursOf(font, glyph);
  memory.set(glyph, curves);
  return curves;
}

const px = (value: number) => String(Math.round(value * 100) / 100);

function textPath(text: string, x: number, baseline: number, sizePx: number, weight: Weight): string {
  let pen = x;
  let path = "";
  for (const char of withDrawableGlyphs(text)) {
    const drawn = glyphOf(char, weight);
    if (drawn === undefined) continue;
    const { font, glyph } = drawn;
    const scale = sizePx / font.unitsPerEm;
    const left = pen;
    for (const contour of curvesOf(drawn))
      path += contourPath(
        contour,
        (fontX, fontY) => `${px(left + fontX * scale)} ${px(baseline - fontY * scale)}`,
      );
    pen += font.advanceOf(glyph) * sizePx;
  }
  return path;
}

const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Where and how an SVG text of ours stands: `x` its left edge, `y` its baseline. */
export function textPlace(attributes: string, content: string) {
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  const style = (name: string) => new RegExp(`(?:^|;)\\s*${name}:([^;]*)`).exec(value("style") ?? "")?.[1];
  const sizePx = Number.parseFloat(value("font-size") ?? style("font-size") ?? "12");
  const weight: Weight = /^(600|700|bold)$/.test(value("font-weight") ?? style("font-weight") ?? "")
    ? "semiBold"
    : "regular";
  const text = unescaped(content);
  const before = (anchors[value("text-anchor") ?? "start"] ?? 0) * setWidth(text, sizePx, weight);
  const drop = value("dominant-baseline") === "central" ? fontOf(weight).middle * sizePx : 0;
  return {
    value,
    text,
    sizePx,
    weight,
    x: Number(value("x") ?? 0) - before,
    y: Number(value("y") ?? 0) + drop,
  };
}

function pathOf(attributes: string, content: string): string {
  const { value, text, sizePx, weight, x, y } = textPlace(attributes, content);
  const path = textPath(text, x, y, sizePx, weight);
  const turned = value("transform");
  const transform = turned === undefined ? "" : ` transform="${turned}"`;
  return path === "" ? "" : `<path d="${path}" fill="${value("fill") ?? "#000000"}"${transform}/>`;
}

/** An SVG of ours with each text as outlines: it looks the same wherever it is drawn, and is drawn ten times as fast as
 *  by a renderer that shapes each text anew. Characters that no face has become 〓. */
export function withTextAsPaths(svg: string): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, content: string) =>
    pathOf(attributes, content),
  );
}
