import type { Lang } from "@lianchi/domain";
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from "docx";
import { colours } from "../native/office-colours.ts";
import { faces } from "./fonts.ts";
import { sizes, typeWidth } from "./page-measures.ts";

/** Ids of the styles that we add, each with the name that stands in Word's list. */
const ownStyles = {
  Cover: { zh: "封面文字", en: "Cover text" },
  Classification: { zh: "密级标识", en: "Classification" },
  ContentsTitle: { zh: "目录标题", en: "Contents title" },
  Finding: { zh: "图题结论", en: "Finding" },
  UnitLine: { zh: "图表单位行", en: "Unit line" },
  Picture: { zh: "插图", en: "Picture" },
  TableText: { zh: "表格文字", en: "Table text" },
  TableHead: { zh: "表格表头", en: "Table head" },
  TableSmall: { zh: "表格小字", en: "Table small" },
  TableSmallHead: { zh: "表格小字表头", en: "Table small head" },
  SourceLine: { zh: "资料来源", en: "Source line" },
  Note: { zh: "注释", en: "Note" },
  Gap: { zh: "缺项说明", en: "Gap" },
} as const;
export type OwnStyle = keyof typeof ownStyles;

/** Every format of the document stands in a named style: an official who wants another face changes it once. */
export function stylesOf(lang: Lang): IStylesOptions {
  const size = sizes[lang];
  const exact = (leading: number) => ({ line: leading, lineRule: LineRuleType.EXACT });
  const body = exact(size.leading);
  const small = exact(size.smallLeading);
  const language = { value: "en-US", eastAsia: "zh-CN" };
  const heading = (level: number, font: (typeof faces)["heading"], isBold: boolean) => ({
    basedOn: "Normal",
    next: "BodyText",
    quickFormat: true,
    run: { font, size: size.heading, bold: isBold, color: colours.ink },
    paragraph: {
      spacing: { ...body, before: level === 1 ? 240 : 120, after: 60 },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...(lang === "zh" ? { indent: { firstLineChars: 200, firstLine: size.heading * 20 } } : {}),
    },
  });
  const own = (id: OwnStyle, run: object, paragraph: object) => ({
    id,
    name: ownStyles[id][lang],
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph,
  });
  const quiet = { font: faces.small, size: size.small, color: colours.ink3 };
  return {
    default: {
      document: {
        run: { font: faces.body, size: size.body, language, color: colours.ink },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
      title: {
        basedOn: "Normal",
        next: "BodyText",
        quickFormat: true,
        run: { font: faces.title, size: size.title, color: colours.ink, bold: lang === "en" },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
      },
      heading1: heading(1, faces.heading, lang === "en"),
      heading2: heading(2, faces.subheading, lang === "en"),
      heading3: heading(3, faces.body, true),
      caption: {
        name: "caption",
        basedOn: "Normal",
        next: "BodyText",
        quickFormat: true,
        run: {
          font: faces.heading,
          size: size.table,
          italics: false,
          color: colours.ink,
          bold: lang === "en",
        },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 80, after: 160 }, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: "BodyText",
        name: "Body Text",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: {
          spacing: { ...body, after: lang === "zh" ? 0 : 120 },
          alignment: lang === "zh" ? AlignmentType.BOTH : AlignmentType.LEFT,
          ...(lang === "zh" ? { indent: { firstLineChars: 200, firstLine: size.body * 20 } } : {}),
        },
      },
      {
        id: "Header",
        name: "header",
        basedOn: "Normal",
        run: quiet,
        paragraph: {
          rightTabStop: typeWidth,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: colours.rule } },
        },
      },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { font: faces.small, size: 28 },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      ...[1, 2].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: "Normal",
        run: { font: level === 1 ? faces.heading : faces.body, size: size.body - 2 },
        paragraph: {
          spacing: exact(size.leading),
          indent: { left: (level - 1) * 420 },
        },
      })),
      own(
        "Cover",
        { size: size.body },
        { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } },
      ),
      own("Classification", { font: faces.heading, size: size.body }, { spacing: { before: 0, after: 0 } }),
      own(
        "ContentsTitle",
        { font: faces.heading, size: size.heading, bold: lang === "en" },
        { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 } },
      ),
      own(
        "Finding",
        { font: faces.heading, size: size.table + 2, bold: lang === "en" },
        {
          keepNext: true,
          keepLines: true,
          spacing: { before: 280, after: 20 },
          border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: colours.rule } },
        },
      ),
      own(
        "UnitLine",
        { ...quiet, color: colours.ink2 },
        { keepNext: true, keepLines: true, spacing: { after: 60 } },
      ),
      // Pictures need a line as tall as they are.
      own(
        "Picture",
        {},
        { keepNext: true, alignment: AlignmentType.LEFT, spacing: { before: 40, after: 40 } },
      ),
      own("TableText", { font: faces.small, size: size.table }, { spacing: { before: 40, after: 40 } }),
      own(
        "TableHead",
        { font: faces.heading, size: size.table, bold: lang === "en" },
        { keepNext: true, spacing: { before: 50, after: 50 } },
      ),
      own("TableSmall", { font: faces.small, size: size.small }, { spacing: { before: 30, after: 30 } }),
      own(
        "TableSmallHead",
        { font: faces.heading, size: size.small, bold: lang === "en" },
        { keepNext: true, spacing: { before: 40, after: 40 } },
      ),
      own("SourceLine", quiet, { keepLines: true, spacing: { ...small, after: 60 } }),
      own("Note", { ...quiet, color: colours.ink2 }, { keepLines: true, spacing: small }),
      own(
        "Gap",
        { color: colours.ink2 },
        {
          spacing: { ...body, before: 60, after: 60 },
          indent: { left: 210 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.ink3 } },
        },
      ),
    ],
    characterStyles: [
      {
        id: "BasisMark",
        name: lang === "zh" ? "口径标记" : "Basis mark",
        run: { font: faces.heading, size: size.small - 4, color: colours.ink2 },
      },
    ],
  };
}
