import type { Look } from "@lianchi/charts";
import { basisName, domainWords, type Lang } from "@lianchi/domain";
import { type Block, numbered, type ReportDocument } from "@lianchi/reports";
import type { Caption } from "../charts/caption.ts";
import { captionText } from "../reports/report-words.ts";
import { words } from "../words/index.ts";
import { figureSheets } from "./figure-sheets.ts";
import { sheetTableOfReport } from "./sheet-table.ts";
import { type SheetLine, type SheetOrder, sheetsFile } from "./sheets-file.ts";

const widthPx = 844;

const text = (content: string) => ({ kind: "text", text: content }) as const;

function captionOf({ asOf, version, chosen, isDemo, shortLink }: ReportDocument): Caption {
  return { asOf, version, chosen, isDemo, link: shortLink };
}

/** Cover: what the report is, its key figures, what it lacks. */
function coverSheet(report: ReportDocument, lang: Lang): SheetOrder {
  const { labels, sheetNames } = words[lang];
  const { issuer, classification } = report.settings;
  const lines: readonly SheetLine[] = [
    ...(classification === null ? [] : [{ label: labels.classification, text: classification }]),
    ...(issuer === null ? [] : [{ label: labels.issuer, text: issuer }]),
    { label: labels.period, text: report.periodText },
    { label: labels.asOf, text: report.asOf },
    ...(report.chosen === "" ? [] : [{ label: labels.filters, text: report.chosen }]),
    ...(report.isDemo
      ? [
          {
            label: labels.demo,
            text: words[lang].captions.demoText,
          },
        ]
      : []),
  ];
  const gaps = report.chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === "gap" ? [{ label: title, text: block.text }] : [])),
  );
  return {
    name: sheetNames.cover,
    title: report.title,
    lines,
    table: {
      columns: [
        { label: labels.keyFigure, isNumber: false },
        { label: labels.value, isNumber: true },
        { label: labels.basis, isNumber: false },
        { label: labels.coverage, isNumber: false },
      ],
      rows: report.keyFigures.map(({ label, text: value, basis, coverage }) => ({
        isTotal: false,
        cells: [text(label), text(value), text(basisName[basis][lang]), text(coverage)],
      })),
    },
    notes: [
      ...gaps,
      { label: labels.version, text: String(report.version) },
      ...(report.shortLink === "" ? [] : [{ label: labels.link, text: report.shortLink }]),
    ],
  };
}

function blockSheet(
  { block, number }: { readonly block: Block; readonly number: string },
  caption: Caption,
  look: Look,
): readonly SheetOrder[] {
  const { lang } = look;
  const { labels } = words[lang];
  const { all } = domainWords[lang].text;
  if (block.kind === "figure") {
    const picture = block.draw(look);
    return figureSheets(picture, caption, {
      name: `${number} ${picture.plainTitle}`,
      title: captionText(number, block.caption, lang),
      number,
      lang,
    });
  }
  if (block.kind !== "table") return [];
  const units = [...new Set(block.table.columns.map(({ unit }) => unit))].filter((unit) => unit !== "");
  const bases = [
    ...new Set(block.table.rows.flatMap(({ cells }) => cells.flatMap(({ basis }) => basis ?? []))),
  ].map((basis) => basisName[basis][lang]);
  const line = (label: string, value: string): readonly SheetLine[] =>
    value === "" ? [] : [{ label, text: value }];
  return [
    {
      name: `${number} ${block.caption}`,
      title: captionText(number, block.caption, lang),
      lines: [
        ...line(labels.unit, all(units)),
        ...line(labels.asOf, caption.asOf),
        ...line(labels.basis, all(bases)),
        ...line(labels.filters, caption.chosen),
        ...line(labels.source, block.source),
      ],
      table: sheetTableOfReport(block.table, lang),
      notes: line(labels.note, block.note ?? ""),
    },
  ];
}

/** A whole report as a workbook: a cover, a sheet a figure and table with the numbers that they have in the text, the
 *  origin of each number at the end. */
export async function reportSheets(report: ReportDocument): Promise<Uint8Array> {
  const { lang, units, classification } = report.settings;
  const { document, labels, appendixHeading } = numbered(report);
  const caption = captionOf(report);
  const look: Look = { lang, units, theme: "light", size: "file", widthPx };
  return sheetsFile({
    title: report.title,
    lang,
    on: report.asOf,
    ...(classification === null ? {} : { mark: classification }),
    sheets: [
      coverSheet(document, lang),
      ...document.chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) => blockSheet({ block, number: labels.get(block.id) ?? "" }, caption, look)),
      ),
      {
        name: words[lang].sheetNames.sources,
        title: appendixHeading,
        lines: [{ label: words[lang].labels.asOf, text: report.asOf }],
        table: sheetTableOfReport(report.provenance, lang),
      },
    ],
  });
}
