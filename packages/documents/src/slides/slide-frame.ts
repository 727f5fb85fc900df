import { plainText } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import type PptxGenJS from "pptxgenjs";
import { setWidth } from "../fonts/font.ts";
import { colours } from "../native/office-colours.ts";
import { reportWords } from "../reports/report-words.ts";

/** 16:9, in inches as PowerPoint counts. */
export const slideSize = { width: 13.333, height: 7.5 } as const;
export const margin = 0.6;
export const roomWidth = slideSize.width - 2 * margin;
/** Between the line under the title and the lines at the foot. */
export const area = { top: 1.72, bottom: 6.86 } as const;
/** Height of a drawing whose rows, some two dozen, are still read from a slide as native bars [px]. */
export const slideHeightPx = 600;
const titleBox = { x: margin, y: 0.52, w: roomWidth, h: 0.82 } as const;

const plainBox = { margin: 0, valign: "top" } as const;

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

/** Masters of a deck: running title, day, number and secrecy stand there, and change there for all slides. */
export function defineMasters(presentation: PptxGenJS, document: ReportDocument): void {
  const { title, periodText, asOf, isDemo, settings } = document;
  const words = reportWords[settings.lang];
  const left = [title, periodText].filter((text) => text !== "").join(" · ");
  const right = [settings.classification ?? "", `${words.asOf} ${asOf}`]
    .filter((text) => text !== "")
    .join(" · ");
  const foot = { ...plainBox, y: 7.06, h: 0.26, fontSize: 10, color: colours.ink3 } as const;
  const watermark = settings.watermark;
  const objects: NonNullable<PptxGenJS.SlideMasterProps["objects"]> = [
    ...(watermark === null
      ? []
      : [
          {
            text: {
              text: plainText(watermark),
              options: {
                x: 1.6,
                y: 2.9,
                w: 10.1,
                h: 1.8,
                fontSize: 66,
                bold: true,
                color: "E6EBE8",
                align: "center",
                rotate: 333,
              } as const,
            },
          },
        ]),
    { line: { x: margin, y: 6.98, w: roomWidth, h: 0, line: { color: colours.line, width: 0.75 } } },
    { text: { text: plainText(left), options: { ...foot, x: margin, w: 7.4 } } },
    ...(isDemo
      ? [
          {
            text: {
              text: words.demoMark,
              options: { ...foot, x: 8.1, w: 1.2, color: colours.warn, bold: true },
            },
          },
        ]
      : []),
    { text: { text: plainText(right), options: { ...foot, x: 9.2, w: 2.9, align: "right" } as const } },
  ];
  const slideNumber = {
    x: 12.2,
    y: 7.02,
    w: 0.55,
    h: 0.3,
    fontSize: 10,
    color: colours.ink3,
    align: "right",
    margin: 0,
  } as const;
  const titleOptions = {
    name: "title",
    type: "title",
    ...plainBox,
    align: "left",
    bold: true,
    color: colours.ink,
  } as const;
  presentation.defineSlideMaster({
    title: "CONTENT",
    background: { color: "FFFFFF" },
    objects: [
      { line: { x: margin, y: 0.4, w: roomWidth, h: 0, line: { color: colours.rule, width: 1 } } },
      ...objects,
      { placeholder: { options: { ...titleOptions, ...titleBox, fontSize: 24 }, text: "" } },
    ],
    slideNumber,
  });
  presentation.defineSlideMaster({
    title: "COVER",
    background: { color: "FFFFFF" },
    objects: [
      ...objects.slice(0, watermark === null ? 0 : 1),
      { rect: { x: margin, y: 2.1, w: 0.09, h: 1.5, fill: { color: colours.accent } } },
      {
        placeholder: {
          options: { ...titleOptions, valign: "middle", x: 0.95, y: 2.1, w: 11.7, h: 1.5, fontSize: 38 },
          text: "",
        },
      },
    ],
  });
}

export type SlideHead = { readonly title: string; readonly sub: string; readonly notes: string };

/** A slide with its title, the line under it and what the speaker reads. */
export function contentSlide(presentation: PptxGenJS, { title, sub, notes }: SlideHead): PptxGenJS.Slide {
  const slide = presentation.addSlide({ masterName: "CONTENT" });
  const text = plainText(title);
  const fontSize = fittingSize(text, [24, 20, 16], 2);
  slide.addText(text, {
    placeholder: "title",
    fontSize: text === "" ? 24 : fittingSize(text, [fontSize, 13, 11], fontSize < 20 ? 3 : 2),
  });
  if (sub !== "")
    slide.addText(plainText(sub), {
      ...plainBox,
      x: margin,
      y: 1.36,
      w: roomWidth,
      h: 0.3,
      fontSize: fittingSize(sub, [12, 10, 8], 1),
      color: colours.ink2,
    });
  slide.addNotes(plainText(notes));
  return slide;
}

/** A text with no frame, from the top of its box. */
export function addText(slide: PptxGenJS.Slide, text: string, options: PptxGenJS.TextPropsOptions): void {
  if (text !== "") slide.addText(plainText(text), { ...plainBox, ...options });
}
