import { plainText } from "@lianchi/office";
import type PptxGenJS from "pptxgenjs";
import { colours } from "../native/office-colours.ts";
import { area, contentSlide, margin, roomWidth, textHeightIn } from "./slide-frame.ts";

const sizePt = 16;
const gapIn = 0.16;

/** A long text in parts that a slide can hold. */
function cut(text: string): readonly string[] {
  const most = 600;
  return Array.from({ length: Math.max(1, Math.ceil([...text].length / most)) }, (_, at) =>
    [...text].slice(at * most, (at + 1) * most).join(""),
  );
}

type TextSlides = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly more: string;
};

/** Paragraphs, as many slides as they need. */
export function addTextSlides(presentation: PptxGenJS, { title, texts, more }: TextSlides): void {
  const heights = texts
    .flatMap(cut)
    .map((text) => ({ text, height: textHeightIn(text, sizePt, roomWidth - 0.1) * 1.12 + gapIn }));
  const pages: (typeof heights)[] = [[]];
  let used = 0;
  for (const one of heights) {
    if (used > 0 && used + one.height > area.bottom - area.top + 0.2) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(one);
    used += one.height;
  }
  for (const [at, page] of pages.entries()) {
    if (page.length === 0) continue;
    const notes = page.map(({ text }) => text).join("\n");
    const slide = contentSlide(presentation, { title: at === 0 ? title : `${title}${more}`, sub: "", notes });
    slide.addText(
      page.map(({ text }) => ({ text: plainText(text), options: { breakLine: true, paraSpaceAfter: 8 } })),
      {
        x: margin,
        y: area.top - 0.2,
        w: roomWidth,
        h: area.bottom - area.top + 0.1,
        margin: 0,
        valign: "top",
        fontSize: sizePt,
        color: colours.ink,
        lineSpacingMultiple: 1.15,
      },
    );
  }
}
