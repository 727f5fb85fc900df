import type { ReportDocument } from "@lianchi/reports";
import { dayText } from "./report-words.ts";

/** What an official document may say beside its text, as it is called. */
const names = {
  agency: "发文机关",
  number: "发文字号",
  addressee: "主送机关",
  signedOn: "成文日期",
  copiesTo: "抄送机关",
  printedBy: "印发机关",
  printedOn: "印发日期",
} as const;

const isName = (name: string): name is keyof typeof names => Object.hasOwn(names, name);

/** What nobody entered: it stays blank, and is said to be. */
export const blankTexts = ({ settings: { official } }: ReportDocument): readonly string[] =>
  Object.entries(official).flatMap(([name, text]) => (text === null && isName(name) ? [names[name]] : []));

export const attachmentWord = "附件";

/** The lines of the 版记, each with its left and its right part. */
export function imprintOf({
  settings: { official },
}: ReportDocument): readonly (readonly [string, string])[] {
  const { copiesTo, printedBy, printedOn } = official;
  return [
    ...(copiesTo === null ? [] : [[`抄送：${copiesTo}。`, ""] as const]),
    ...(printedBy === null && printedOn === null
      ? []
      : [[printedBy ?? "", printedOn === null ? "" : `${dayText(printedOn, "zh")}印发`] as const]),
  ];
}

/** What is said of the document itself, at its end. @param faces which faces stand in, for a file that carries them */
export function officialNotes(document: ReportDocument, faces: string | null): readonly string[] {
  const blank = blankTexts(document);
  return [
    `编制说明：数据截至 ${dayText(document.asOf, "zh")}，数据版本 ${document.version}。`,
    ...(document.notice === undefined ? [] : [document.notice]),
    ...(document.isDemo ? ["本文含演示数据：建设进度为模拟，与真实进展无关。"] : []),
    ...(blank.length === 0 ? [] : [`以下要素未填写，留空待补：${blank.join("、")}。`]),
    ...(faces === null ? [] : [faces]),
  ];
}

/** Which faces stand in for the official ones, which may not be passed on. */
export const standInFaces =
  "本文件内嵌字体：小标宋、仿宋以思源宋体（Noto Serif SC）代，楷体为霞鹜文楷，黑体为思源黑体（Noto Sans SC）；正式印发可用 DOCX 换用机关所备字体。";
