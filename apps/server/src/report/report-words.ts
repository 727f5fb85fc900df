import type { Basis, Lang } from "@lianchi/domain";
import { basisMark, basisName } from "@lianchi/domain";
import type { Block, Chapter, ReportDocument, ReportTable } from "@lianchi/reports";
import { plainText } from "./svg-text.ts";

/** Words that every format of a report prints around what the document says. */
export const reportWords = {
  zh: {
    asOf: "截至",
    demo: "演示数据：模拟的建设进度，与真实进展无关",
    demoMark: "演示数据",
    contents: "目录",
    keyFigures: "主要指标",
    appendix: "各数值来源",
    appendixPrefix: "附录　",
    gap: "缺项说明",
    gaps: "缺项说明",
    key: "口径标记：",
    source: "资料来源：",
    link: "在线查看：",
    dataVersion: "数据版本",
    notReported: "— 未报道：",
    more: "续",
  },
  en: {
    asOf: "as of",
    demo: "Demo data: simulated progress, unrelated to the real one",
    demoMark: "Demo data",
    contents: "Contents",
    keyFigures: "Key figures",
    appendix: "Where each figure comes from",
    appendixPrefix: "Appendix: ",
    gap: "Not available",
    gaps: "What is not available",
    key: "Marks: ",
    source: "Source: ",
    link: "Online: ",
    dataVersion: "data version",
    notReported: "— not reported: ",
    more: "continued",
  },
} as const;

const digits = "零一二三四五六七八九";
/** @example chineseNumber(21) // "二十一" */
export function chineseNumber(of: number): string {
  const tens = Math.floor(of / 10);
  const ones = of % 10;
  const front = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return `${front}${ones === 0 && tens > 0 ? "" : digits[ones]}`;
}

/** Titles of the chapters with their numbers. @example "二、装机与投资", "2 Capacity and investment" */
export function chapterTitles(chapters: readonly Chapter[], lang: Lang): readonly string[] {
  let number = 0;
  return chapters.map(({ title, isUnnumbered = false }) => {
    if (isUnnumbered) return plainText(title);
    number++;
    return plainText(lang === "zh" ? `${chineseNumber(number)}、${title}` : `${number}  ${title}`);
  });
}

/** Number of a figure or a table, as its caption and whoever refers to it print it. */
export type Numbered = { readonly kind: "figure" | "table"; readonly number: number; readonly label: string };

export const labelWord = (kind: Numbered["kind"], lang: Lang) =>
  lang === "zh" ? (kind === "figure" ? "图" : "表") : kind === "figure" ? "Figure" : "Table";

const keyOf = (kind: string, id: string) => `${kind}:${id}`;

/** Figures and tables of the document in their order, by `figure:id` and `table:id`. A figure with nothing to draw is a
 *  sentence and takes no number. */
export function numbersOf(
  { chapters, settings }: ReportDocument,
  isDrawn: (figureId: string) => boolean,
): ReadonlyMap<string, Numbered> {
  const numbers = new Map<string, Numbered>();
  const counts = { figure: 0, table: 0 };
  for (const { blocks } of chapters)
    for (const { kind, id } of blocks) {
      if (kind !== "table" && !(kind === "figure" && isDrawn(id))) continue;
      counts[kind]++;
      const number = counts[kind];
      numbers.set(keyOf(kind, id), { kind, number, label: `${labelWord(kind, settings.lang)} ${number}` });
    }
  return numbers;
}

/** A text cut where it refers to a figure or a table. What it refers to and the document does not have is left out. */
export function piecesOf(
  text: string,
  numbers: ReadonlyMap<string, Numbered>,
): readonly (string | Numbered)[] {
  return plainText(text)
    .split(/(\{(?:figure|table):[^{}]*\})/)
    .flatMap((piece): readonly (string | Numbered)[] => {
      const [, key] = /^\{((?:figure|table):[^{}]*)\}$/.exec(piece) ?? [];
      if (key === undefined) return piece === "" ? [] : [piece];
      const found = numbers.get(key);
      return found === undefined ? [] : [found];
    });
}

/** The same text in one piece. */
export const plainReferences = (text: string, numbers: ReadonlyMap<string, Numbered>) =>
  piecesOf(text, numbers)
    .map((piece) => (typeof piece === "string" ? piece : piece.label))
    .join("");

/** @throws when the block is no figure and no table of the document */
export function numberOf({ kind, id }: Block, numbers: ReadonlyMap<string, Numbered>): Numbered {
  const found = numbers.get(keyOf(kind, id));
  if (found === undefined) throw new Error(`${kind} ${id} has no number in this document`);
  return found;
}

export const appendixTitle = (lang: Lang) =>
  `${reportWords[lang].appendixPrefix}${reportWords[lang].appendix}`;

/** What stands where a picture has nothing to draw. */
export const nothingDrawn = (caption: string, lang: Lang) =>
  lang === "zh"
    ? `${caption}：没有已报告的数值，无可绘制。`
    : `${caption}: no value is reported, so there is nothing to draw.`;

/** Bases that a table or the key figures mark, in words. @example "口径标记：报＝报道，推＝推算" */
export function markKey(bases: readonly (Basis | undefined)[], lang: Lang): string {
  const used = [...new Set(bases)].filter((basis) => basis !== undefined);
  if (used.length === 0) return "";
  const words = used.map((basis) =>
    lang === "zh"
      ? `${basisMark[basis].zh}＝${basisName[basis].zh}`
      : `${basisMark[basis].en} = ${basisName[basis].en}`,
  );
  return `${reportWords[lang].key}${words.join(lang === "zh" ? "，" : ", ")}`;
}

export const basesOf = ({ rows }: ReportTable) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ basis }) => basis ?? []));

/** Period and day of a report in one line. @example "2026 年三季度 · 截至 2026-11-23" */
export function periodLine({ periodText, asOf, settings }: ReportDocument): string {
  const day = `${reportWords[settings.lang].asOf} ${asOf}`;
  return plainText(periodText === "" ? day : `${periodText} · ${day}`);
}

/** @example "2026 年 11 月 23 日", "23 November 2026" */
export function dayText(day: string, lang: Lang): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (lang === "zh")
    return `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`;
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
