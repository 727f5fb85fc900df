import {
  basisMark,
  type Figure,
  type Lang,
  numberText,
  type Precision,
  precisionWord,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { Run } from "./drawing.ts";
import type { Pen } from "./pen.ts";

/** A number with “约” or “≥” before it where one of what it is made of is worded so.
 *  @example roughNumber({ value: 34_000_000, precision: "about" }, "wanKwh", "zh") // "约 3,400" */
export function roughNumber(
  { value, precision }: { readonly value: number; readonly precision: Precision },
  unitId: UnitId,
  lang: Lang,
): string {
  return `${precisionWord[precision][lang]}${numberText(value, unitId)}`;
}

/** The same with its unit, as it is read out. */
export function roughLine(
  number: { readonly value: number; readonly precision: Precision },
  unitId: UnitId,
  lang: Lang,
): string {
  return `${roughNumber(number, unitId, lang)} ${units[unitId].label[lang]}`;
}

/** “约” or “≥” as it stands before the digits of a label; nothing before an exact number. */
export function precisionRuns(precision: Precision, lang: Lang): readonly Run[] {
  const word = precisionWord[precision][lang];
  return word === "" ? [] : [{ text: word, tone: "ink2" }];
}

/** A number as it stands at its bar: “约” or “≥” where the source words it so, the digits, the mark of its basis. */
export function figureLabel(
  { look }: Pen,
  { basis, fields }: Figure,
  unitId: UnitId,
  name = "",
): readonly Run[] {
  return [
    ...(name === "" ? [] : [{ text: `${name} `, tone: "ink2" } as const]),
    ...precisionRuns(fields.precision, look.lang),
    { text: numberText(fields.value ?? 0, unitId), isBold: true },
    { basis, mark: basisMark[basis][look.lang] },
  ];
}
