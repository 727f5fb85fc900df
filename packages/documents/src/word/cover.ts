import { basisName } from "@lianchi/domain";
import type { WordBlock, WordLine, WordTable } from "@lianchi/office";
import type { KeyFigure, ReportDocument } from "@lianchi/reports";
import { colours } from "../native/office-colours.ts";
import { dayText, reportWords } from "../reports/report-words.ts";
import { words } from "../words/index.ts";
import { paragraph, run } from "./runs.ts";
import { wordTable } from "./word-table.ts";

const line = (style: string, text: string, before = 0) =>
  paragraph(style, [run(text)], { spacing: { before } });

/** Label, value, basis and how much is known: as a table, so that it can be corrected like one. */
export function figuresTable(figures: readonly KeyFigure[], { settings }: ReportDocument): WordTable {
  const { lang, hasMarks } = settings;
  return wordTable(
    {
      columns: words[lang].report.keyFigureHeads.map((label, at) => ({
        label,
        unit: "",
        isNumber: at === 1,
      })),
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

const warning: WordLine = { eighthsOfPoint: 4, apartPt: 4, colour: colours.warn };

/** Classification, title, period, the figures that matter, who issues it and when the data is of. */
export function coverOf(document: ReportDocument): readonly WordBlock[] {
  const { settings, title, periodText, asOf, chosen, keyFigures, isDemo } = document;
  const { lang, classification, issuer } = settings;
  const say = reportWords[lang];
  const day = dayText(asOf, lang);
  return [
    paragraph("Classification", [run(classification ?? "")]),
    paragraph("Title", [run(title)], { spacing: { before: 2_400, after: 200 } }),
    ...(periodText === "" ? [] : [line("Cover", periodText)]),
    ...(chosen === "" ? [] : [line("Cover", chosen)]),
    ...(document.notice === undefined ? [] : [line("Cover", document.notice)]),
    ...(isDemo ? [paragraph("Cover", [run(say.demo)], { lines: { top: warning, bottom: warning } })] : []),
    ...(keyFigures.length === 0
      ? []
      : [
          paragraph("Caption", [run(say.keyFigures)], { spacing: { before: 900 }, keepNext: true }),
          figuresTable(keyFigures, document),
        ]),
    line("Cover", issuer ?? "", 1_500),
    paragraph("Cover", [run(say.coverDay(day))], { alignment: "center" }),
  ];
}
