import type { Slide } from "@lianchi/office";
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
export function textSlides({ title, texts, more }: TextSlides): readonly Slide[] {
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
  return pages
    .filter((page) => page.length > 0)
    .map((page, at) =>
      contentSlide({
        title: at === 0 ? title : `${title}${more}`,
        sub: "",
        notes: page.map(({ text }) => text).join("\n"),
        items: [
          {
            kind: "text",
            box: { x: margin, y: area.top - 0.2, w: roomWidth, h: area.bottom - area.top + 0.1 },
            paragraphs: page.map(({ text }) => ({
              runs: [{ text, pt: sizePt, colour: colours.ink }],
              afterPt: 8,
              leading: 1.15,
            })),
          },
        ],
      }),
    );
}
