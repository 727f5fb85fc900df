import { basisMark, type Figure, numberText, precisionWord, type UnitId } from "@lianchi/domain";
import type { Run } from "./drawing.ts";
import type { Pen } from "./pen.ts";

/** A number as it stands at its bar: “约” or “≥” where the source words it so, the digits, the mark of its basis. */
export function figureLabel(
  { look }: Pen,
  { basis, fields }: Figure,
  unitId: UnitId,
  name = "",
): readonly Run[] {
  const word = precisionWord[fields.precision][look.lang];
  return [
    ...(name === "" ? [] : [{ text: `${name} `, tone: "ink2" } as const]),
    ...(word === "" ? [] : [{ text: word, tone: "ink2" } as const]),
    { text: numberText(fields.value ?? 0, unitId), isBold: true },
    { basis, mark: basisMark[basis][look.lang] },
  ];
}
