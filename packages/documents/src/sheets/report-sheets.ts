import type { Look } from "@lianchi/charts";
import { basisName, type Lang } from "@lianchi/domain";
import { type Block, numbered, type ReportDocument } from "@lianchi/reports";
import type { Caption } from "../charts/caption.ts";
import { captionText } from "../reports/report-words.ts";
import { figureSheets } from "./figure-sheets.ts";
import { sheetTableOfReport } from "./sheet-table.ts";
import { type SheetLine, type SheetOrder, sheetsFile } from "./sheets-file.ts";

const widthPx = 844;

type Words = { readonly lang: Lang; readonly zh: boolean };

const text = (words: string) => ({ kind: "text", text: words }) as const;

function captionOf({ asOf, version, chosen, isDemo, shortLink }: ReportDocument): Caption {
  return { asOf, version, chosen, isDemo, link: shortLink };
}

/** Cover: what the report is, its key figures, what it lacks. */
function coverSheet(report: ReportDocument, { lang, zh }: Words): SheetOrder {
  const { issuer, classification } = report.settings;
  const lines: readonly SheetLine[] = [
    ...(classification === null ? [] : [{ label: zh ? "密级" : "Classification", text: classification }]),
    ...(issuer === null ? [] : [{ label: zh ? "编制单位" : "Issued by", text: issuer }]),
    { label: zh ? "期间" : "Period", text: report.periodText },
    { label: zh ? "截至日期" : "As of", text: report.asOf },
    ...(report.chosen === "" ? [] : [{ label: zh ? "筛选" : "Filters", text: report.chosen }]),
    ...(report.isDemo
      ? [
          {
            label: zh ? "演示数据" : "Demo data",
            text: zh ? "模拟的建设进度，与真实进展无关" : "simulated progress, unrelated to the real one",
          },
        ]
      : []),
  ];
  const gaps = report.chapters.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === "gap" ? [{ label: title, text: block.text }] : [])),
  );
  return {
    name: zh ? "封面" : "Cover",
    title: report.title,
    lines,
    table: {
      columns: [
        { label: zh ? "主要数据" : "Key figure", isNumber: false },
        { label: zh ? "数值" : "Value", isNumber: true },
        { label: zh ? "口径" : "Basis", isNumber: false },
        { label: zh ? "覆盖" : "Coverage", isNumber: false },
      ],
      rows: report.keyFigures.map(({ label, text: value, basis, coverage }) => ({
        isTotal: false,
        cells: [text(label), text(value), text(basisName[basis][lang]), text(coverage)],
      })),
    },
    notes: [
      ...gaps,
      { label: zh ? "数据版本" : "Data version", text: String(report.version) },
      ...(report.shortLink === "" ? [] : [{ label: zh ? "链接" : "Link", text: report.shortLink }]),
    ],
  };
}

function blockSheet(
  { block, number }: { readonly block: Block; readonly number: string },
  caption: Caption,
  { look, words }: { readonly look: Look; readonly words: Words },
): readonly SheetOrder[] {
  const { lang, zh } = words;
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
  const comma = zh ? "、" : ", ";
  const line = (label: string, value: string): readonly SheetLine[] =>
    value === "" ? [] : [{ label, text: value }];
  return [
    {
      name: `${number} ${block.caption}`,
      title: captionText(number, block.caption, lang),
      lines: [
        ...line(zh ? "单位" : "Unit", units.join(comma)),
        ...line(zh ? "截至日期" : "As of", caption.asOf),
        ...line(zh ? "口径" : "Basis", bases.join(comma)),
        ...line(zh ? "筛选" : "Filters", caption.chosen),
        ...line(zh ? "来源" : "Source", block.source),
      ],
      table: sheetTableOfReport(block.table, lang),
      notes: line(zh ? "说明" : "Note", block.note ?? ""),
    },
  ];
}

/** A whole report as a workbook: a cover, a sheet a figure and table with the numbers that they have in the text, the
 *  origin of each number at the end. */
export async function reportSheets(report: ReportDocument): Promise<Uint8Array> {
  const { lang, units, classification } = report.settings;
  const words: Words = { lang, zh: lang === "zh" };
  const { document, labels, appendixHeading } = numbered(report);
  const caption = captionOf(report);
  const look: Look = { lang, units, theme: "light", size: "file", widthPx };
  return sheetsFile({
    title: report.title,
    lang,
    on: report.asOf,
    ...(classification === null ? {} : { mark: classification }),
    sheets: [
      coverSheet(document, words),
      ...document.chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          blockSheet({ block, number: labels.get(block.id) ?? "" }, caption, { look, words }),
        ),
      ),
      {
        name: words.zh ? "数据来源" : "Sources",
        title: appendixHeading,
        lines: [{ label: words.zh ? "截至日期" : "As of", text: report.asOf }],
        table: sheetTableOfReport(report.provenance, lang),
      },
    ],
  });
}
