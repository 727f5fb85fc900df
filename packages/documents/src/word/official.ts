import { plainText } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { attachmentWord, imprintOf, officialNotes } from "../reports/official-words.ts";
import { dayText, reportWords } from "../reports/report-words.ts";
import { figuresTable } from "./cover.ts";
import { faces } from "./fonts.ts";
import { sizes, twips, typeWidth } from "./page-measures.ts";
import { run } from "./runs.ts";

const red = "D7000F";
/** A line of the standard's grid [twip], and a character of 3 号 [twip]. */
const linePitch = sizes.zh.leading;
const character = 316;

const faceRun = (
  text: string,
  options: { readonly font: (typeof faces)["title"]; readonly size: number; readonly color?: string },
) => new TextRun({ text: plainText(text), language: { value: "en-US", eastAsia: "zh-CN" }, ...options });

const flush = (text: string) =>
  new Paragraph({ style: "BodyText", indent: { firstLine: 0, firstLineChars: 0 }, children: [run(text)] });

/** Head of an official document: 密级, 发文机关标志, 发文字号 and the red line, title, 主送机关. What was not entered leaves its room. */
export function officialHead(document: ReportDocument): readonly FileChild[] {
  const { title, periodText, isDemo, settings } = document;
  const { classification, official } = settings;
  const hasLine = official.agency !== null || official.number !== null;
  return [
    new Paragraph({ style: "Classification", children: [run(classification ?? "")] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: twips(30), after: 2 * linePitch },
      children: [
        faceRun(official.agency ?? "", {
          font: faces.title,
          size: Math.min(72, Math.floor(880 / Math.max(1, (official.agency ?? "").length))),
          color: red,
        }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 2 * linePitch },
      ...(hasLine
        ? { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: red } } }
        : {}),
      children: [run(official.number ?? "")],
    }),
    new Paragraph({ style: "Title", children: [run(title)] }),
    ...(periodText === ""
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: linePitch },
            children: [faceRun(`（${periodText}）`, { font: faces.subheading, size: sizes.zh.body })],
          }),
        ]),
    ...(isDemo ? [flush(reportWords.zh.demo)] : []),
    ...(official.addressee === null ? [] : [flush(`${official.addressee.replace(/[:：]$/, "")}：`)]),
  ];
}

/** The figures that matter, after the opening text. */
export const officialKeyFigures = (document: ReportDocument): readonly FileChild[] =>
  document.keyFigures.length === 0
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 200, after: 80 },
          children: [faceRun(reportWords.zh.keyFigures, { font: faces.subheading, size: 24 })],
        }),
        figuresTable(document.keyFigures, document),
      ];

/** What stands under the text: 附件说明, who signs and when, 附注, and what is said of the document itself. */
export function officialEnd(document: ReportDocument, attachment: string | null): readonly FileChild[] {
  const { official } = document.settings;
  const signed = [
    official.agency?.replace(/文件$/, ""),
    official.signedOn === null ? undefined : dayText(official.signedOn, "zh"),
  ].filter((line) => line !== undefined);
  const notes = officialNotes(document, null);
  const { remark } = official;
  // It stays in one piece.
  return [
    ...(attachment === null
      ? []
      : [
          new Paragraph({
            style: "BodyText",
            keepNext: signed.length + notes.length > 0 || remark !== null,
            spacing: { before: linePitch },
            children: [run(`${attachmentWord}：${attachment}`)],
          }),
        ]),
    ...signed.map(
      (line, at) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          indent: { right: 4 * character },
          keepNext: at + 1 < signed.length || remark !== null || notes.length > 0,
          spacing: { before: at === 0 ? 2 * linePitch : 0 },
          children: [run(line)],
        }),
    ),
    ...(remark === null
      ? []
      : [
          new Paragraph({
            style: "BodyText",
            keepNext: notes.length > 0,
            children: [run(`（${remark}）`)],
          }),
        ]),
    ...notes.map(
      (note, at) => new Paragraph({ style: "Note", keepNext: at + 1 < notes.length, children: [run(note)] }),
    ),
  ];
}

/** 版记, at the end of the document. */
export function officialImprint(document: ReportDocument): readonly FileChild[] {
  const rows = imprintOf(document);
  const line = (size: number) => ({ style: BorderStyle.SINGLE, size, space: 3, color: "000000" });
  return rows.map(
    ([left, right], at) =>
      new Paragraph({
        keepNext: at + 1 < rows.length,
        spacing: { before: at === 0 ? 2 * linePitch : 0 },
        indent: { left: 280, right: 280 },
        tabStops: [{ type: TabStopType.RIGHT, position: typeWidth - 280 }],
        border: {
          top: line(at === 0 ? 8 : 6),
          ...(at + 1 === rows.length ? { bottom: line(8) } : {}),
        },
        children: [
          faceRun(left, { font: faces.body, size: 28 }),
          new TextRun({ children: [new Tab()] }),
          faceRun(right, { font: faces.body, size: 28 }),
        ],
      }),
  );
}

/** “— n —”, a character in from the outer edge: right on odd pages, left on even ones. */
export const officialFooter = (side: "odd" | "even") =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: side === "odd" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === "odd" ? { right: character } : { left: character },
        children: [
          new TextRun({
            children: ["— ", PageNumber.CURRENT, " —"],
            language: { value: "en-US", eastAsia: "zh-CN" },
          }),
        ],
      }),
    ],
  });
