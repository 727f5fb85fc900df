import {
  type Figure,
  type Lang,
  metrics,
  type Precision,
  periodText,
  precisionWord,
  type Quantity,
  quantityText,
  type SubjectState,
  unitLine,
} from "@lianchi/domain";
import { type MeasureId, measureOf, measures } from "@lianchi/returns";
import type { ChapterContext } from "./chapter-context.ts";

/** A value with its unit in words, as roughly as it is known. @example 约 1,100 亿元 */
export function valueWords(
  quantity: Quantity,
  value: number,
  precision: Precision,
  context: ChapterContext,
): string {
  const line = unitLine(quantityText(quantity, value, context, "said", precision));
  return context.words.sentences.roughly(line, precision);
}

/** A figure's value in words. */
export function figureWords({ fields }: Figure, quantity: Quantity, context: ChapterContext): string {
  return valueWords(quantity, fields.value ?? 0, fields.precision, context);
}

const precisionOf = (measure: MeasureId, subject: SubjectState): Precision =>
  measureOf(subject, measure)?.precision ?? "exact";

/** What stands before a measure in a table. */
export function measureMark(measure: MeasureId, subject: SubjectState, { lang }: ChapterContext): string {
  return precisionWord[precisionOf(measure, subject)][lang];
}

/** The time that a measure covers, by its inputs; “—” where they cover none. */
export function measurePeriod(
  measure: MeasureId,
  { figures }: SubjectState,
  { lang, words }: ChapterContext,
): string {
  const periods = measures[measure].over.flatMap((metric) => {
    const found = figures[metric];
    return found === undefined || !metrics[metric].hasPeriod ? [] : [periodText(found.fields.period, lang)];
  });
  const [first = "—", ...others] = new Set(periods);
  return others.length === 0 ? first : words.columns.unlike;
}

/** A measure in words, as roughly as it is known. */
export function measureWords(
  measure: MeasureId,
  value: number,
  subject: SubjectState,
  context: ChapterContext,
): string {
  return valueWords(measures[measure].quantity, value, precisionOf(measure, subject), context);
}

/** What stands before the number in a table. */
export const precisionMark = (figure: Figure, lang: Lang): string =>
  precisionWord[figure.fields.precision][lang];

/** The figures by these ids, wherever they are. */
export function figuresById(subjects: readonly SubjectState[], ids: readonly string[]): readonly Figure[] {
  const wanted = new Set(ids);
  return subjects.flatMap(({ figures }) => Object.values(figures).filter(({ id }) => wanted.has(id)));
}
