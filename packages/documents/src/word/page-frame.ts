import { plainText } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import { TextWatermark } from "docx/watermarks";
import { colours } from "../native/office-colours.ts";
import { reportWords } from "../reports/report-words.ts";
import { run } from "./runs.ts";

/** Behind the text of each page. */
function watermark({ settings: { watermark } }: ReportDocument): readonly TextWatermark[] {
  if (watermark === null) return [];
  return [
    new TextWatermark({
      text: plainText(watermark),
      font: "黑体",
      color: "D8DEDB",
      opacity: 0.5,
      width: 380,
    }),
  ];
}

/** The cover has no running title; its watermark stands in the header as on every page. */
export const coverHeader = (document: ReportDocument) =>
  new Header({ children: [new Paragraph({ children: [...watermark(document)] })] });

/** Title and period at the left, the day of the data at the right; demo data is told on every page. */
export function runningHeader(document: ReportDocument): Header {
  const { title, periodText, asOf, isDemo, settings } = document;
  const words = reportWords[settings.lang];
  const left = [title, periodText].filter((text) => text !== "").join(" · ");
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        children: [
          ...watermark(document),
          run(left),
          ...(isDemo
            ? [run("\u3000"), new TextRun({ text: words.demoMark, color: colours.warn, bold: true })]
            : []),
          run(
            `\t${settings.classification === null ? "" : `${settings.classification} · `}${words.asOf} ${asOf}`,
          ),
        ],
      }),
    ],
  });
}

/** “— n —”, as official documents number their pages. */
export const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        children: [
          new TextRun({
            children: ["— ", PageNumber.CURRENT, " —"],
            language: { value: "en-US", eastAsia: "zh-CN" },
          }),
        ],
      }),
    ],
  });
