import { setWidth } from "../fonts/font.ts";

export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Where a tag moves what it holds [px]: the drawing library turns and scales no text. */
function shiftOf(tag: string): { readonly x: number; readonly y: number } {
  const shift = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(attribute(tag, "transform") ?? "");
  return { x: Number(shift?.[1] ?? 0), y: Number(shift?.[2] ?? 0) };
}

/** Every text of a drawing with the room that its letters take, by the advances of the font that files embed. Height is that of a
 *  Chinese character, without the leading. */
export function textBoxes(svg: string): readonly TextBox[] {
  return [...svg.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = "", inner = ""]) => {
    const text = plain(inner);
    if (text.trim() === "") return [];
    const style = attribute(tag, "style") ?? "";
    const size = Number(/font-size:\s*([\d.]+)/.exec(style)?.[1] ?? attribute(tag, "font-size") ?? 12);
    const isBold = /font-weight:\s*(600|700|bold)/.test(style) || attribute(tag, "font-weight") === "600";
    const shift = shiftOf(tag);
    const x = Number(attribute(tag, "x") ?? 0) + shift.x;
    const y = Number(attribute(tag, "y") ?? 0) + shift.y;
    const width = setWidth(text, size, isBold ? "semiBold" : "regular");
    const anchor = attribute(tag, "text-anchor") ?? "start";
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    const isCentral = (attribute(tag, "dominant-baseline") ?? "") === "central";
    const middle = isCentral ? y : y - size * 0.36;
    return [{ text, left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 }];
  });
}
