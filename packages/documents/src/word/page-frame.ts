import type { WordInline, WordParagraph, WordWatermark } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { colours } from "../native/office-colours.ts";
import { reportWords } from "../reports/report-words.ts";
import { paragraph, run } from "./runs.ts";

/** Behind the text of each page. */
function watermark({ settings: { watermark } }: ReportDocument): readonly WordWatermark[] {
  if (watermark === null) return [];
  return [{ kind: "watermark", text: watermark, face: "黑体", colour: "D8DEDB", widthPt: 380 }];
}

/** The cover has no running title; its watermark stands in the header as on every page. */
export const coverHeader = (document: ReportDocument): readonly WordParagraph[] => [
  { kind: "paragraph", children: watermark(document) },
];

/** Title and period at the left, the day of the data at the right; demo data is told on every page. */
export function runningHeader(document: ReportDocument): readonly WordParagraph[] {
  const { title, periodText, asOf, isDemo, settings } = document;
  const words = reportWords[settings.lang];
  const left = [title, periodText].filter((text) => text !== "").join(" · ");
  const secrecy = settings.classification === null ? "" : `${settings.classification} · `;
  const demo: readonly WordInline[] = [
    run("\u3000"),
    { kind: "run", text: words.demoMark, colour: colours.warn, isBold: true },
  ];
  return [
    paragraph("Header", [
      ...watermark(document),
      run(left),
      ...(isDemo ? demo : []),
      { kind: "tab" },
      run(`${secrecy}${words.asOf} ${asOf}`),
    ]),
  ];
}

/** “— n —”, as official documents number their pages. */
export const pageNumber: readonly WordInline[] = [
  run("— "),
  { kind: "field", instruction: "PAGE", text: "1" },
  run(" —"),
];

export const pageFooter: readonly WordParagraph[] = [paragraph("Footer", pageNumber)];
