import { moverName, targetName } from "@lianchi/charts";
import { numberText } from "@lianchi/domain";
import type { Values } from "@lianchi/returns";
import { useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { useAnalysis } from "./evaluation/use-evaluations.ts";
import { useReturnsAddress } from "./returns-address.ts";
import css from "./SwitchingValues.module.css";

/** How far each thing may move before the project is worth nothing. */
export function SwitchingValues({ values }: { readonly values: Values | null }) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const { hurdle } = useReturnsAddress();
  const analysis = useAnalysis(
    useMemo(
      () => (values === null ? null : { values, wanted: { measure: "projectIrr", rate: hurdle } }),
      [values, hurdle],
    ),
  );
  return (
    <Figure title={say.switching} subtitle={say.switchingSub}>
      {values === null ? (
        <EmptyState sentence={say.cannotDraw} />
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{say.parameter}</th>
              <th scope="col">{say.turnAt}</th>
            </tr>
          </thead>
          <tbody>
            {(analysis?.turns ?? []).map(({ mover, turn }) => (
              <tr key={mover}>
                <th scope="row">{moverName[mover][lang]}</th>
                <td>
                  {turn.kind === "solved"
                    ? `${turn.value > 0 ? "＋" : ""}${numberText(turn.value, "percent", 1)}%`
                    : say.neverTurns}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.note}>{targetName.projectNpv[lang]}</p>
    </Figure>
  );
}
