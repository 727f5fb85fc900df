import { type Basis, basisMark, basisName, domainWords, inEach, type Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import { type Block, numbered, type ReportDocument, type ReportTable } from "@lianchi/reports";
import { words } from "../words/index.ts";

/** Words that every format of a report prints around what the document says. */
export const reportWords = inEach((lang) => words[lang].report);

/** Number of a figure or a table, as its caption and whoever refers to it print it. */
export type Numbered = {
  readonly kind: "figure" | "table";
  readonly number: number;
  /** @example "图 2" */
  readonly label: string;
};

export type PreparedReport = {
  /** Its texts name figures and tables by their numbers. */
  readonly document: ReportDocument;
  /** Titles of the chapters with their numbers, in their order. */
  readonly titles: readonly string[];
  readonly appendixTitle: string;
  /** By the ids of the blocks. */
  readonly numbers: ReadonlyMap<string, Numbered>;
};

/** The document as it is printed. A figure with nothing to draw is a sentence and takes no number: office programs count
 *  for themselves what is there. */
export function prepared(document: ReportDocument, isDrawn: (figureId: string) => boolean): PreparedReport {
  const { lang } = document.settings;
  const printed = (block: Block): Block =>
    block.kind === "figure" && !isDrawn(block.id)
      ? {
          kind: "gap",
          id: block.id,
          text: words[lang].captions.notDrawn(block.caption),
        }
      : block;
  const chapters = document.chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(printed) }));
  const { document: read, headings, appendixHeading, labels } = numbered({ ...document, chapters });
  const kinds = new Map(chapters.flatMap(({ blocks }) => blocks.map(({ id, kind }) => [id, kind] as const)));
  return {
    document: read,
    titles: chapters.map(({ id, title }) => plainText(headings.get(id) ?? title)),
    appendixTitle: appendixHeading,
    numbers: new Map(
      [...labels].map(([id, label]) => {
        const kind = kinds.get(id) === "table" ? "table" : "figure";
        return [id, { kind, number: Number(/\d+$/.exec(label)?.[0]), label }];
      }),
    ),
  };
}

/** A text cut where it names a figure or a table that the document has. */
export function piecesOf(
  text: string,
  numbers: ReadonlyMap<string, Numbered>,
): readonly (string | Numbered)[] {
  const byLabel = new Map([...numbers.values()].map((one) => [one.label, one]));
  const labels = [...byLabel.keys()].map((label) => `${label.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}(?!\\d)`);
  if (labels.length === 0) return [plainText(text)].filter((piece) => piece !== "");
  return plainText(text)
    .split(new RegExp(`(${labels.join("|")})`, "u"))
    .filter((piece) => piece !== "")
    .map((piece) => byLabel.get(piece) ?? piece);
}

/** @throws when the block is no figure and no table of the document */
export function numberOf({ kind, id }: Block, numbers: ReadonlyMap<string, Numbered>): Numbered {
  const found = numbers.get(id);
  if (found === undefined) throw new Error(`${kind} ${id} has no number in this document`);
  return found;
}

/** Bases that a table or the key figures mark, in words. @example "口径标记：报＝报道，推＝推算" */
export function markKey(bases: readonly (Basis | undefined)[], lang: Lang): string {
  const used = [...new Set(bases)].filter((basis) => basis !== undefined);
  if (used.length === 0) return "";
  const { mark } = words[lang].captions;
  const meanings = used.map((basis) => mark(basisMark[basis][lang], basisName[basis][lang]));
  return `${reportWords[lang].key}${meanings.join(domainWords[lang].text.comma)}`;
}

export const basesOf = ({ rows }: ReportTable) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ basis }) => basis ?? []));

/** What stands between the number of a figure or table and its caption. */
export const captionGap = inEach((lang) => words[lang].report.captionGap);

/** @example captionText("图 2", "已知装机容量", "zh") // "图 2　已知装机容量" */
export const captionText = (label: string, caption: string, lang: Lang): string =>
  `${label}${captionGap[lang]}${caption}`;

/** @example asOfText("2026-11-20", "zh") // "截至 2026-11-20" */
export const asOfText = (day: string, lang: Lang): string => `${reportWords[lang].asOf} ${day}`;

/** Period and day of a report in one line. @example "2026 年三季度 · 截至 2026-11-23" */
export function periodLine({ periodText, asOf, settings }: ReportDocument): string {
  const day = asOfText(asOf, settings.lang);
  return plainText(periodText === "" ? day : `${periodText} · ${day}`);
}

/** @example "2026 年 11 月 23 日", "23 November 2026" */
export function dayText(day: string, lang: Lang): string {
  return words[lang].report.day(new Date(`${day}T00:00:00Z`));
}
