import type { ChartRecord } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import Slides from "pptxgenjs";
import { type CaptionLine, emptyWords, footLines, headLines, nativeWords, versionLine } from "../caption.ts";
import { coreProperties, officeFile, partsOf } from "../office/office-zip.ts";
import { placeholderData, replaceSlideCharts } from "../office/slide-charts.ts";
import { escapeXml, plainText } from "../svg-text.ts";
import { type ChartWriter, pictureOf } from "./chart-writer.ts";

/** A 16:9 slide [inches]. */
const page = { width: 13.333, height: 7.5, left: 0.6 } as const;
const roomWidth = page.width - 2 * page.left;
const mostNotes = 80;

const told = (lang: Lang, { label, text }: CaptionLine) => `${label}${lang === "zh" ? "：" : ": "}${text}`;

function recordLine(
  lang: Lang,
  { subject, metric, value, unit, period, basis, source }: ChartRecord,
): string {
  const number = value === "" ? "—" : `${value} ${unit}`.trim();
  const about = [period, basis, source].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
  return lang === "zh"
    ? `${subject} ${metric} ${number}（${about}）`
    : `${subject}, ${metric}: ${number} (${about})`;
}

/** Where each number comes from, for whoever speaks to the slide. */
function notesOf(records: readonly ChartRecord[], lines: readonly CaptionLine[], lang: Lang): string {
  const rest = records.length - mostNotes;
  const more =
    rest <= 0
      ? []
      : [lang === "zh" ? `另有 ${rest} 条，见 CSV 或 XLSX。` : `${rest} more in the CSV or XLSX.`];
  return plainText(
    [
      ...lines.map((line) => told(lang, line)),
      ...records.slice(0, mostNotes).map((record) => recordLine(lang, record)),
      ...more,
    ].join("\n"),
  );
}

/** One slide: the finding, the chart as the office program draws it itself, the source; notes with all sources. */
export const pptx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  write: async (job) => {
    const picture = pictureOf(job);
    const { lang } = job.reading;
    const { native, isEmpty } = picture;
    const author = lang === "zh" ? "连池绿能" : "Lianchi";
    const slides = new Slides();
    slides.layout = "LAYOUT_WIDE";
    slides.title = plainText(picture.title);
    slides.author = author;
    slides.theme = { headFontFace: "Microsoft YaHei", bodyFontFace: "Microsoft YaHei" };
    const slide = slides.addSlide();
    const write = (text: string, y: number, h: number, fontSize: number, color: string, bold = false) =>
      slide.addText(plainText(text), {
        x: page.left,
        y,
        w: roomWidth,
        h,
        fontSize,
        color,
        bold,
        fontFace: "Microsoft YaHei",
        lang: lang === "zh" ? "zh-CN" : "en-US",
        margin: 0,
        valign: "top",
        fit: "shrink",
      });
    write(picture.title, 0.4, 0.6, 24, "16211C", true);
    write(
      `${nativeWords(picture)}${lang === "zh" ? "；截至 " : "; as of "}${job.caption.asOf}`,
      1.05,
      0.35,
      13,
      "4C5853",
    );
    const gap = emptyWords(picture, lang);
    if (native === undefined || isEmpty)
      write(
        gap === "" ? (lang === "zh" ? "没有可绘制的数据。" : "There is nothing to draw.") : gap,
        3.2,
        0.5,
        16,
        "4C5853",
      );
    else
      slide.addChart("bar", placeholderData, {
        x: page.left,
        y: 1.5,
        w: roomWidth,
        h: 4.75,
        altText: escapeXml(picture.description),
      });
    const heads = headLines(picture, job.caption, { lang, unit: nativeWords(picture) });
    const feet = footLines(picture, job.caption, lang);
    const said = [...heads.slice(2), ...feet].filter(
      ({ label }) => !/^(数据版本|链接|缺口|Data version|Link|Gap)$/.test(label),
    );
    write(
      [...said.map((line) => told(lang, line)), versionLine(job.caption, lang)].join("\n"),
      6.35,
      0.95,
      9,
      "66726C",
    );
    slide.addNotes(notesOf(picture.records, [...heads, ...feet], lang));
    const bytes = await slides.write({ outputType: "uint8array" });
    if (!(bytes instanceof Uint8Array)) throw new Error("the slides came in another form than asked for");
    const parts = partsOf(bytes);
    await replaceSlideCharts(parts, native === undefined || isEmpty ? [] : [native]);
    parts.set(
      "docProps/core.xml",
      coreProperties({
        title: escapeXml(picture.title),
        author,
        lang: lang === "zh" ? "zh-CN" : "en",
        on: job.caption.asOf,
      }),
    );
    return officeFile(parts);
  },
};
