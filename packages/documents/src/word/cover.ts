import { basisName } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import type { KeyFigure, ReportDocument } from "@lianchi/reports";
import { AlignmentType, type FileChild, Paragraph } from "docx";
import { colours } from "../native/office-colours.ts";
import { dayText, reportWords } from "../reports/report-words.ts";
import { run } from "./runs.ts";
import { wordTable } from "./word-table.ts";

const line = (style: string, text: string, before = 0) =>
  new Paragraph({ style, spacing: { before }, children: [run(text)] });

/** Label, value, basis and how much is known: as a table, so that it can be corrected like one. */
export function figuresTable(figures: readonly KeyFigure[], { settings }: ReportDocument): FileChild {
  const { lang, hasMarks } = settings;
  const heads = lang === "zh" ? ["指标", "数值", "口径", "覆盖"] : ["Figure", "Value", "Basis", "Coverage"];
  return wordTable(
    {
      columns: heads.map((label, at) => ({ label, unit: "", isNumber: at === 1 })),
      rows: figures.map(({ label, text, basis, coverage, isMissing = false }) => ({
        cells: [
          { text: label },
          { text },
          { text: isMissing ? "—" : basisName[basis][lang] },
          { text: coverage },
        ],
      })),
    },
    { lang, hasMarks },
  );
}

/** Classification, title, period, the figures that matter, who issues it and when the data is of. */
export function coverOf(document: ReportDocument): readonly FileChild[] {
  const { settings, title, periodText, asOf, chosen, keyFigures, isDemo } = document;
  const { lang, classification, issuer } = settings;
  const words = reportWords[lang];
  return [
    new Paragraph({ style: "Classification", children: [run(classification ?? "")] }),
    new Paragraph({ style: "Title", spacing: { before: 2_400, after: 200 }, children: [run(title)] }),
    ...(periodText === "" ? [] : [line("Cover", periodText)]),
    ...(chosen === "" ? [] : [line("Cover", chosen)]),
    ...(document.notice === undefined ? [] : [line("Cover", document.notice)]),
    ...(isDemo
      ? [
          new Paragraph({
            style: "Cover",
            border: {
              top: { style: "single", size: 4, space: 4, color: colours.warn },
              bottom: { style: "single", size: 4, space: 4, color: colours.warn },
            },
            children: [run(words.demo)],
          }),
        ]
      : []),
    ...(keyFigures.length === 0
      ? []
      : [
          new Paragraph({
            style: "Caption",
            spacing: { before: 900 },
            keepNext: true,
            children: [run(words.keyFigures)],
          }),
          figuresTable(keyFigures, document),
        ]),
    line("Cover", plainText(issuer ?? ""), 1_500),
    new Paragraph({
      style: "Cover",
      alignment: AlignmentType.CENTER,
      children: [run(lang === "zh" ? dayText(asOf, lang) : `${words.asOf} ${dayText(asOf, lang)}`)],
    }),
  ];
}
