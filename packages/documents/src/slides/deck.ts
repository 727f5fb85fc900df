import { type NativeChart, palettes } from "@lianchi/charts";
import {
  coreProperties,
  type OfficeWords,
  officeFile,
  type Parts,
  partsOf,
  partText,
  plainText,
  textPart,
} from "@lianchi/office";
import PptxGenJS from "pptxgenjs";
import { chartBoxes, letterSize } from "../native/chart-boxes.ts";
import {
  addChartFrame,
  type ChartPlace,
  type FramedChart,
  isKeyKnown,
  withNativeCharts,
} from "../native/slide-charts.ts";
import { soundSlides } from "./sound-slides.ts";

/** Slides that become a file. */
export type Deck = {
  readonly presentation: PptxGenJS;
  /** The charts of one picture, the drawing first. */
  readonly addCharts: (slide: PptxGenJS.Slide, natives: readonly NativeChart[], place: ChartPlace) => void;
  readonly finish: () => Promise<Uint8Array>;
};

const themePath = "ppt/theme/theme1.xml";
const typesPath = "[Content_Types].xml";
/** Face and accent of the whole deck stand in its theme alone: who changes them there changes every slide. */
const face = "微软雅黑";
const accent = palettes.light.accent.slice(1);

const themed = (theme: string) =>
  theme
    .replace(
      /(<a:(?:major|minor)Font>)<a:latin [^>]*\/><a:ea [^>]*\/>/g,
      (_, font) => `${font}<a:latin typeface="${face}"/><a:ea typeface="${face}"/>`,
    )
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, (_, font) => `${font}${face}`)
    .replace(/(<a:accent1><a:srgbClr val=")[^"]*/, (_, colour) => `${colour}${accent}`);

/** pptxgenjs writes all lines of a note as one. */
const inParagraphs = (notes: string, lang: string) =>
  notes.replace(/<a:t>([^<]*)<\/a:t>/g, (_, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:t>${line}</a:t>`)
      .join(`</a:r></a:p><a:p><a:r><a:rPr lang="${lang}" dirty="0"/>`),
  );

/** pptxgenjs writes English as the language of notes, numbers and masters, and no number into the master's field. */
function inLanguage(parts: Parts, lang: string): Parts {
  return new Map(
    [...parts].map(([path, bytes]) => {
      if (!/^ppt\/(slides|notes|slideM|slideL)\w*\/[^/]+\.xml$/.test(path)) return [path, bytes];
      const text = partText(parts, path)
        .replaceAll('lang="en-US"', `lang="${lang}"`)
        .replaceAll(/(<a:fld [^>]*type="slidenum".*?<a:t>)null(?=<)/g, (_, field) => `${field}‹#›`);
      return [path, textPart(path.startsWith("ppt/notesSlides/") ? inParagraphs(text, lang) : text)];
    }),
  );
}

const appProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Lianchi</Application></Properties>';

/** pptxgenjs names a type for as many masters as there are slides. */
function typesOf(parts: Parts): Uint8Array {
  const types = partText(parts, typesPath).replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (type, path) =>
    parts.has(path) ? type : "",
  );
  return textPart(types);
}

export function startDeck(words: OfficeWords): Deck {
  const presentation = new PptxGenJS();
  const charts: FramedChart[] = [];
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = plainText(words.title);
  presentation.company = "";
  presentation.author = "";
  return {
    presentation,
    addCharts: (slide, natives, { description, ...room }) => {
      const boxes = chartBoxes(natives, room);
      for (const [at, native] of natives.entries()) {
        const box = boxes[at] ?? room;
        const title = natives.length === 1 ? "" : native.valueTitle;
        addChartFrame(slide, { ...box, description: at === 0 ? description : native.valueTitle });
        charts.push({
          native,
          title,
          shape: box.w / box.h,
          pt: letterSize(native, box.h, title === "" ? 12 : 10),
          isKeyKnown: isKeyKnown(natives, at),
        });
      }
    },
    finish: async () => {
      const written = await presentation.write({ outputType: "uint8array" });
      if (!(written instanceof Uint8Array)) throw new Error("the slides were written as no bytes");
      const lang = words.lang;
      const parts = inLanguage(await withNativeCharts(soundSlides(partsOf(written)), charts, lang), lang);
      return officeFile(
        new Map([
          ...parts,
          [themePath, textPart(themed(partText(parts, themePath)))],
          [typesPath, typesOf(parts)],
          ["docProps/app.xml", textPart(appProperties)],
          ["docProps/core.xml", coreProperties(words)],
        ]),
      );
    },
  };
}
