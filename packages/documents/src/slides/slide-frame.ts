import type { Slide, SlideBox, SlideItem, SlideLayout, SlideLetters, SlideText } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { setWidth } from "../fonts/font.ts";
import { colours } from "../native/office-colours.ts";
import { reportWords } from "../reports/report-words.ts";

/** 16:9, in inches as PowerPoint counts. */
export const slideSize = { width: 40 / 3, height: 7.5 } as const;
export const margin = 0.6;
export const roomWidth = slideSize.width - 2 * margin;
/** Between the line under the title and the lines at the foot. */
export const area = { top: 1.72, bottom: 6.86 } as const;
/** Height of a drawing whose rows, some two dozen, are still read from a slide as native bars [px]. */
export const slideHeightPx = 600;
const titleBox = { x: margin, y: 0.52, w: roomWidth, h: 0.82 } as const;

/** Largest size in which a text fits into so many lines [pt]; the smallest where none does. */
export function fittingSize(
  text: string,
  sizesPt: readonly number[],
  lines: number,
  widthIn = roomWidth,
): number {
  const fits = (size: number) => setWidth(text, size, "semiBold") * 1.06 <= widthIn * 72 * (lines - 0.12);
  return sizesPt.find(fits) ?? sizesPt.at(-1) ?? 12;
}

/** How high a text stands [inch]. */
export function textHeightIn(text: string, sizePt: number, widthIn: number): number {
  const lines = text
    .split("\n")
    .reduce(
      (sum, part) =>
        sum + Math.max(1, Math.ceil((setWidth(part, sizePt, "regular") * 1.04) / (widthIn * 72))),
      0,
    );
  return (lines * sizePt * 1.3) / 72;
}

const linesOf = (text: string) => text.split(/\r?\n/);

type TextLook = SlideLetters &
  Pick<SlideText, "anchor" | "shrinks" | "turned"> & { readonly align?: "center" | "right" };

/** A text with no frame, from the top of its box, a paragraph a line; nothing where it is empty. */
export function textIn(
  box: SlideBox,
  text: string,
  { anchor = "top", shrinks = false, turned = 0, align, ...letters }: TextLook,
): readonly SlideText[] {
  if (text === "") return [];
  const paragraphs = linesOf(text).map((line) => ({
    runs: [{ ...letters, text: line }],
    ...(align === undefined ? {} : { align }),
  }));
  return [{ kind: "text", box, paragraphs, anchor, shrinks, turned }];
}

/** The title of a slide, at the place of its layout. */
export const titleItem = (text: string, pt: number, shrinks = false): SlideItem => ({
  kind: "title",
  paragraphs: linesOf(text).map((line) => ({ runs: [{ text: line, pt }] })),
  shrinks,
});

export const layoutNames = { content: "CONTENT", cover: "COVER" } as const;

/** Layouts of a report: running title, day, number and secrecy stand there, and change there for all slides. */
export function reportLayouts(document: ReportDocument): readonly SlideLayout[] {
  const { title, periodText, asOf, isDemo, settings } = document;
  const words = reportWords[settings.lang];
  const left = [title, periodText].filter((text) => text !== "").join(" · ");
  const right = [settings.classification ?? "", `${words.asOf} ${asOf}`]
    .filter((text) => text !== "")
    .join(" · ");
  const foot = (x: number, w: number) => ({ x, y: 7.06, w, h: 0.26 });
  const small = { pt: 10, colour: colours.ink3 } as const;
  const rule = (y: number, colour: string, widthPt: number) =>
    ({ kind: "line", box: { x: margin, y, w: roomWidth, h: 0 }, colour, widthPt }) as const;
  const watermark = textIn({ x: 1.6, y: 2.9, w: 10.1, h: 1.8 }, settings.watermark ?? "", {
    pt: 66,
    isBold: true,
    colour: "E6EBE8",
    align: "center",
    anchor: "middle",
    turned: 333,
  });
  const letters = { isBold: true, colour: colours.ink } as const;
  return [
    {
      name: layoutNames.content,
      items: [
        rule(0.4, colours.rule, 1),
        ...watermark,
        rule(6.98, colours.line, 0.75),
        ...textIn(foot(margin, 7.4), left, small),
        ...(isDemo
          ? textIn(foot(8.1, 1.2), words.demoMark, { pt: 10, colour: colours.warn, isBold: true })
          : []),
        ...textIn(foot(9.2, 2.9), right, { ...small, align: "right" }),
      ],
      title: { box: titleBox, letters: { ...letters, pt: 24 }, anchor: "top" },
      number: { box: { x: 12.2, y: 7.02, w: 0.55, h: 0.3 }, letters: small },
    },
    {
      name: layoutNames.cover,
      items: [
        ...watermark,
        { kind: "rectangle", box: { x: margin, y: 2.1, w: 0.09, h: 1.5 }, colour: colours.accent },
      ],
      title: {
        box: { x: 0.95, y: 2.1, w: 11.7, h: 1.5 },
        letters: { ...letters, pt: 38 },
        anchor: "middle",
      },
    },
  ];
}

type Content = {
  readonly title: string;
  /** The line under the title. */
  readonly sub: string;
  readonly notes: string;
  readonly items: readonly SlideItem[];
};

/** A slide with its title, the line under it and what the speaker reads. */
export function contentSlide({ title, sub, notes, items }: Content): Slide {
  const size = fittingSize(title, [24, 20, 16], 2);
  const pt = title === "" ? 24 : fittingSize(title, [size, 13, 11], size < 20 ? 3 : 2);
  const under = textIn({ x: margin, y: 1.36, w: roomWidth, h: 0.3 }, sub, {
    pt: fittingSize(sub, [12, 10, 8], 1),
    colour: colours.ink2,
  });
  return { layout: layoutNames.content, notes, items: [titleItem(title, pt), ...under, ...items] };
}

/** The chapter that a slide belongs to, over its line. */
export const chapterLine = (text: string): readonly SlideText[] =>
  textIn({ x: margin, y: 0.12, w: roomWidth, h: 0.24 }, text, { pt: 10, colour: colours.ink3 });
