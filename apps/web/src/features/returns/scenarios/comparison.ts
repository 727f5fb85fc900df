import type { Reading } from "@lianchi/domain";
import type { ReturnMeasure } from "@lianchi/returns";
import { returnsWords } from "../../../locales/returns.ts";

type Named = { readonly id: string };

/** The scenarios that the present one can be held against: itself only when something is set over it.
 *  The order is the list's, the present one last: what was changed over it is looked at on purpose. */
export function comparable<One extends Named>(
  scenarios: readonly One[],
  present: Named | undefined,
  isChanged: boolean,
): readonly One[] {
  return scenarios.filter(({ id }) => isChanged || id !== present?.id);
}

/** How far two values of a measure are apart. The difference of two percentages is percentage points, not percent.
 *  @example gapText(projectIrr, -0.079, zh) // "−7.9 个百分点" */
export function gapText(measure: ReturnMeasure, gap: number, reading: Reading): string {
  const said = measure.text(gap, reading);
  const isShare = said.includes("%");
  const text = said.replace(/\s*%/, "").replace(/^-/, "−");
  const unit = isShare ? returnsWords[reading.lang].points : "";
  return `${gap > 0 ? "＋" : ""}${text}${unit}`;
}
