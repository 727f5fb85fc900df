import { nativesOf, type Picture } from "@lianchi/charts";
import { basisName, domainWords, inEach, type Lang } from "@lianchi/domain";
import { type Words, words } from "../words/index.ts";

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
export const productName = inEach((lang) => domainWords[lang].ownNames.product);

/** Title of a file that holds several charts. */
export const chartsTitle = inEach((lang) => words[lang].fileTitles.charts);

export const demoWords = inEach((lang) => words[lang].captions.demo);

/** What stands in place of a drawing that has nothing to draw. */
export const nothingDrawn = inEach((lang) => words[lang].captions.nothingDrawn);

export const emptyWords = ({ isEmpty }: Picture, lang: Lang): string => (isEmpty ? nothingDrawn[lang] : "");

export function versionLine({ asOf, version, link }: Caption, lang: Lang): string {
  return words[lang].captions.version(asOf, version, link);
}

/** The bases of the numbers in a picture's table, in words. */
function basisWords({ table, records }: Picture, lang: Lang): string {
  const found = new Set(table.rows.flatMap((row) => row.flatMap(({ basis }) => basis ?? [])));
  const names =
    found.size > 0
      ? [...found].map((basis) => basisName[basis][lang])
      : [...new Set(records.map(({ basis }) => basis))].slice(0, 6);
  return domainWords[lang].text.all(names.filter((name) => name !== ""));
}

export type CaptionLine = {
  readonly about: keyof Words["labels"];
  readonly label: string;
  readonly text: string;
};

const lineOf = (about: keyof Words["labels"], text: string, lang: Lang): readonly CaptionLine[] =>
  text === "" ? [] : [{ about, label: words[lang].labels[about], text }];

/** What the charts show that an office program draws itself: the picture's own words tell of patterns that are not there. A
 *  map has no one quantity. */
export function nativeWords(picture: Picture, lang: Lang): string {
  const { native, subtitle, isEmpty } = picture;
  if (isEmpty || native.valueTitle === "" || native.map !== undefined) return subtitle;
  return nativesOf(picture)
    .map(({ valueTitle }) => valueTitle)
    .join(domainWords[lang].text.semicolon);
}

/** What must be read with the numbers: unit, day, basis, choice, source.
 *  @param unit quantity and unit in words */
export function headLines(
  picture: Picture,
  caption: Caption,
  { lang, unit }: { readonly lang: Lang; readonly unit: string },
): readonly CaptionLine[] {
  const { captions } = words[lang];
  const { sourceLine } = picture;
  const sources = sourceLine.startsWith(captions.sourcePrefix)
    ? sourceLine.slice(captions.sourcePrefix.length)
    : sourceLine;
  return [
    ...lineOf("unit", unit, lang),
    ...lineOf("asOf", [caption.asOf, caption.asOfNote ?? ""].join(" ").trim(), lang),
    ...lineOf("basis", basisWords(picture, lang), lang),
    ...lineOf("filters", caption.chosen, lang),
    ...lineOf("demo", caption.isDemo ? captions.demoText : "", lang),
    ...lineOf("source", sources, lang),
  ];
}

/** What is good to know beside. */
export function footLines(picture: Picture, caption: Caption, lang: Lang): readonly CaptionLine[] {
  return [
    ...lineOf("gap", emptyWords(picture, lang), lang),
    ...lineOf("note", picture.note ?? "", lang),
    ...lineOf("coverage", picture.coverage?.text ?? "", lang),
    ...lineOf("version", String(caption.version), lang),
    ...lineOf("link", caption.link, lang),
  ];
}

/** The same beside charts that an office program draws itself. */
export function nativeFootLines(picture: Picture, caption: Caption, lang: Lang): readonly CaptionLine[] {
  const lacks = picture.isEmpty ? "" : (picture.native.lacks ?? "");
  return [...lineOf("chart", lacks, lang), ...footLines(picture, caption, lang)];
}
