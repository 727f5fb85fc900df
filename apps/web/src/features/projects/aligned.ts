import { numberText, type UnitId } from "@lianchi/domain";

/** A number with as many digits after the point as its column needs: `padding` is set unseen, so that points align. */
export type Aligned = { readonly text: string; readonly padding: string };

const fractionOf = (text: string) => text.split(".")[1]?.length ?? 0;

export function alignedNumbers(
  values: readonly (number | undefined)[],
  unitId: UnitId,
): readonly (Aligned | undefined)[] {
  const texts = values.map((value) => (value === undefined ? undefined : numberText(value, unitId)));
  const longest = Math.max(0, ...texts.map((text) => (text === undefined ? 0 : fractionOf(text))));
  return texts.map((text) => {
    if (text === undefined) return undefined;
    const fraction = fractionOf(text);
    const point = fraction === 0 && longest > 0 ? "." : "";
    return { text, padding: point + "0".repeat(longest - fraction) };
  });
}
