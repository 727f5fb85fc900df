import { nativesOf, type Picture } from "@lianchi/charts";
import { basisName, type Lang } from "@lianchi/domain";

/** What stands around a picture in a file, beside its own words. */
export type Caption = {
  readonly asOf: string;
  /** What that day means, where it is an earlier one; absent or empty for the present. */
  readonly asOfNote?: string;
  readonly version: number;
  /** Says that only a part was chosen; empty when it is all. */
  readonly chosen: string;
  /** What is shown is simulated. */
  readonly isDemo: boolean;
  /** Page and query that show the same picture, from the root of whatever host serves the product. */
  readonly link: string;
};

/** Who wrote a file, as it says of itself. */
export const productName = { zh: "连池绿能", en: "Lianchi" } as const;

/** Title of a file that holds several charts. */
export const chartsTitle = { zh: "连池绿能图表", en: "Lianchi charts" } as const;

export const demoWords = {
  zh: "演示数据：模拟的建设进度，与真实进展无关。",
  en: "Demo data: simulated progress, unrelated to the real one.",
} as const;

/** What stands in place of a drawing that has nothing to draw. */
export const nothingDrawn = {
  zh: "没有已报告的数值，无可绘制。",
  en: "No value is reported, so there is nothing to draw.",
} as const;

export const emptyWords = ({ isEmpty }: Picture, lang: Lang): string => (isEmpty ? nothingDrawn[lang] : "");

export function versionLine({ asOf, version, link }: Caption, lang: Lang): string {
  return lang === "zh"
    ? `连池绿能 · 截至 ${asOf} · 数据版本 ${version} · ${link}`
    : `Lianchi · as of ${asOf} · data version ${version} · ${link}`;
}

/** The bases of the numbers in a picture's table, in words. */
function basisWords({ table, records }: Picture, lang: Lang): string {
  const found = new Set(table.rows.flatMap((row) => row.flatMap(({ basis }) => basis ?? [])));
  const words =
    found.size > 0
      ? [...found].map((basis) => basisName[basis][lang])
      : [...new Set(records.map(({ basis }) => basis))].slice(0, 6);
  return words.filter((word) => word !== "").join(lang === "zh" ? "、" : ", ");
}

export type CaptionLine = { readonly label: string; readonly text: string };

const lineOf = (lang: Lang, zh: string, en: string, text: string): readonly CaptionLine[] =>
  text === "" ? [] : [{ label: lang === "zh" ? zh : en, text }];

/** What the charts show that an office program draws itself: the picture's own words tell of patterns that are not there. A
 *  map has no one quantity. */
export function nativeWords(picture: Picture, lang: Lang): string {
  const { native, subtitle, isEmpty } = picture;
  if (isEmpty || native.valueTitle === "" || native.map !== undefined) return subtitle;
  return nativesOf(picture)
    .map(({ valueTitle }) => valueTitle)
    .join(lang === "zh" ? "；" : "; ");
}

/** What must be read with the numbers: unit, day, basis, choice, source.
 *  @param unit quantity and unit in words */
export function headLines(
  picture: Picture,
  caption: Caption,
  { lang, unit }: { readonly lang: Lang; readonly unit: string },
): readonly CaptionLine[] {
  const said = picture.sourceLine.replace(/^(来源：|Source: )/, "");
  return [
    ...lineOf(lang, "单位", "Unit", unit),
    ...lineOf(lang, "截至日期", "As of", [caption.asOf, caption.asOfNote ?? ""].join(" ").trim()),
    ...lineOf(lang, "口径", "Basis", basisWords(picture, lang)),
    ...lineOf(lang, "筛选", "Filters", caption.chosen),
    ...lineOf(
      lang,
      "演示数据",
      "Demo data",
      caption.isDemo
        ? lang === "zh"
          ? "模拟的建设进度，与真实进展无关"
          : "simulated progress, unrelated to the real one"
        : "",
    ),
    ...lineOf(lang, "来源", "Source", said),
  ];
}

/** What is good to know beside. */
export function footLines(picture: Picture, caption: Caption, lang: Lang): readonly CaptionLine[] {
  return [
    ...lineOf(lang, "缺口", "Gap", emptyWords(picture, lang)),
    ...lineOf(lang, "说明", "Note", picture.note ?? ""),
    ...lineOf(lang, "覆盖", "Coverage", picture.coverage?.text ?? ""),
    ...lineOf(lang, "数据版本", "Data version", String(caption.version)),
    ...lineOf(lang, "链接", "Link", caption.link),
  ];
}

/** The same beside charts that an office program draws itself. */
export function nativeFootLines(picture: Picture, caption: Caption, lang: Lang): readonly CaptionLine[] {
  const lacks = picture.isEmpty ? "" : (picture.native.lacks ?? "");
  return [...lineOf(lang, "图表", "Chart", lacks), ...footLines(picture, caption, lang)];
}
