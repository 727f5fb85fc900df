import type { ReturnsData } from "@lianchi/charts";
import type { ScenarioState } from "@lianchi/domain";
import { type SetValue, scenarioName } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { useCallback, useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { useIsNarrow, useIsPhone } from "../../parts/viewport.ts";
import { useEvaluations } from "./evaluation/use-evaluations.ts";
import { ParameterPanel } from "./parameters/ParameterPanel.tsx";
import { ReturnsExport } from "./ReturnsExport.tsx";
import { ReturnsMain } from "./ReturnsMain.tsx";
import css from "./ReturnsView.module.css";
import { useReturnsAddress, useSetValues } from "./returns-address.ts";
import { ScenarioComparison } from "./scenarios/ScenarioComparison.tsx";
import { ScenarioMenu } from "./scenarios/ScenarioMenu.tsx";

type ReturnsViewProps = {
  readonly overview: Overview;
  readonly scenarios: readonly ScenarioState[];
  /** Yesterday cannot be changed. */
  readonly canWrite: boolean;
};

const noSettings: readonly SetValue[] = [];

/** Comparison and pictures at the left, the assumptions behind them at the right. */
export function ReturnsView({ overview, scenarios, canWrite }: ReturnsViewProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const isPhone = useIsPhone();
  const isNarrow = useIsNarrow();
  const { scenarioId, hurdle, target, seed, focus, against } = useReturnsAddress();
  const [set, changeSet] = useSetValues();
  const scenario = scenarios.find(({ id }) => id === scenarioId) ?? scenarios[0];
  const kept = scenario?.settings ?? noSettings;
  const settings = useMemo(() => [...kept, ...set], [kept, set]);
  const { projects, asOf } = overview;
  const evaluations = useEvaluations(projects, settings, asOf);
  const name = scenario === undefined ? "—" : scenarioName(scenario, lang);
  const data = useMemo(
    (): ReturnsData | null =>
      evaluations === null
        ? null
        : {
            asOf,
            scenario: name,
            changes: set.length,
            evaluations,
            focus,
            hurdle,
            target,
            across: "price",
            down: "hours",
            simulation: null,
          },
    [asOf, name, set.length, evaluations, focus, hurdle, target],
  );
  // A value that is wrong for a moment does not take the eye to another project.
  const focused =
    evaluations?.find(({ project }) => project.fields.id === focus) ??
    evaluations?.find(({ outcome }) => outcome.kind === "computed" || outcome.kind === "invalid");
  const isChanged = set.length > 0;
  const comparison = useMemo(
    () =>
      against === undefined || evaluations === null ? null : (
        <ScenarioComparison {...{ scenarios, scenario, isChanged, overview, evaluations, against }} />
      ),
    [scenarios, scenario, isChanged, overview, evaluations, against],
  );
  const menu = (
    <ScenarioMenu
      {...{ scenarios, scenario, set, canWrite }}
      evaluations={evaluations ?? []}
      onSaved={useCallback(() => changeSet(() => []), [changeSet])}
    />
  );
  const panel =
    evaluations === null ? null : (
      <ParameterPanel {...{ evaluations, focused, scenario, set }} onChange={changeSet} />
    );
  return (
    <>
      <InTopBar slot="action">
        <span className={css.actions}>
          {!isPhone && menu}
          <ReturnsExport />
        </span>
      </InTopBar>
      <div className={css.page}>
        <div className={css.main}>
          {isPhone && <div className={css.inPage}>{menu}</div>}
          {isNarrow && panel !== null && (
            // Where there is no room beside the figures the assumptions stand before them, folded.
            <details className={css.parameters}>
              <summary>{say.changeParameters}</summary>
              {panel}
            </details>
          )}
          {data === null ? (
            <PageHead title={say.loading} />
          ) : (
            <ReturnsMain {...{ data, focused, seed }}>{comparison}</ReturnsMain>
          )}
        </div>
        {!isNarrow && panel}
      </div>
    </>
  );
}
