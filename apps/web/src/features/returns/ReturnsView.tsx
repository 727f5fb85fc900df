import { hurdleFinding, type ReturnsData } from "@lianchi/charts";
import type { SetValue } from "@lianchi/domain";
import { isComputed, type Overview } from "@lianchi/returns";
import type { ToldScenario } from "@lianchi/server/api";
import { useDeferredValue, useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { ModelTables } from "./ModelTables.tsx";
import { ParameterPanel } from "./parameters/ParameterPanel.tsx";
import { ReturnsChart } from "./ReturnsChart.tsx";
import { ReturnsExport } from "./ReturnsExport.tsx";
import css from "./ReturnsView.module.css";
import { useDraws, useReckoned } from "./reckoning/use-reckoning.ts";
import { useReturnsAddress, useSetValues } from "./returns-address.ts";
import { SwitchingValues } from "./SwitchingValues.tsx";
import { ScenarioComparison } from "./scenarios/ScenarioComparison.tsx";
import { ScenarioMenu } from "./scenarios/ScenarioMenu.tsx";
import { scenarioName } from "./scenarios/scenario-name.ts";
import { TargetChoice } from "./TargetChoice.tsx";

type ReturnsViewProps = {
  readonly overview: Overview;
  readonly scenarios: readonly ToldScenario[];
  /** Yesterday cannot be changed. */
  readonly canWrite: boolean;
};

const draws = 10_000;
const noSettings: readonly SetValue[] = [];

/** Comparison and pictures at the left, the assumptions behind them at the right. */
export function ReturnsView({ overview, scenarios, canWrite }: ReturnsViewProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const address = useReturnsAddress();
  const [set, changeSet] = useSetValues();
  const scenario = scenarios.find(({ id }) => id === address.scenarioId) ?? scenarios[0];
  const kept = scenario?.settings ?? noSettings;
  const settings = useMemo(() => [...kept, ...set], [kept, set]);
  const { projects, asOf } = overview;
  const reckoned = useReckoned(projects, settings, asOf);
  const { hurdle, target, seed, focus } = address;
  const name = scenarioName(scenario, lang);
  const basics = useMemo(
    (): ReturnsData | null =>
      reckoned === null ? null : { asOf, scenario: name, reckoned, focus, hurdle, target, simulation: null },
    [asOf, name, reckoned, focus, hurdle, target],
  );
  const focused = reckoned?.find(({ project }) => project.fields.id === focus) ?? reckoned?.find(isComputed);
  const values = focused?.outcome.kind === "computed" ? focused.outcome.values : null;
  const simulation = useDraws(
    useMemo(
      () => (values === null ? null : { values, target, hurdle, seed, draws }),
      [values, target, hurdle, seed],
    ),
  );
  // What lies further down may follow a moment later than what the hand is on.
  const later = useDeferredValue(basics);
  const drawn = useMemo(
    () => (later === null || simulation === null ? null : { ...later, simulation }),
    [later, simulation],
  );
  return (
    <>
      <InTopBar slot="action">
        <span className={css.actions}>
          <ScenarioMenu
            scenarios={scenarios}
            scenario={scenario}
            set={set}
            reckoned={reckoned ?? []}
            canWrite={canWrite}
            onSaved={() => changeSet(() => [])}
          />
          <ReturnsExport />
        </span>
      </InTopBar>
      <div className={css.page}>
        <div className={css.main}>
          <PageHead title={basics === null ? say.loading : hurdleFinding(basics, lang)} />
          {reckoned !== null && (
            <ComparisonTable reckoned={reckoned} findings={overview.findings} focus={focused} />
          )}
          {address.against !== undefined && reckoned !== null && (
            <ScenarioComparison
              scenarios={scenarios}
              scenario={scenario}
              isChanged={set.length > 0}
              overview={overview}
              reckoned={reckoned}
              against={address.against}
            />
          )}
          <TargetChoice />
          <div className={css.halves}>
            <ReturnsChart chart="sensitivity" data={basics} />
            <ReturnsChart chart="cash-flow" data={basics} />
            <ReturnsChart chart="lcoe-stack" data={later} />
            <ReturnsChart chart="tax-by-year" data={later} />
            <ReturnsChart chart="probability" data={drawn} />
            <SwitchingValues values={values} />
          </div>
          {focused !== undefined && isComputed(focused) && <ModelTables reckoned={focused} />}
          <div className={css.fill} />
          <SourceLine>{say.method}</SourceLine>
        </div>
        {reckoned !== null && (
          <ParameterPanel
            reckoned={reckoned}
            focused={focused}
            scenario={scenario}
            set={set}
            onChange={changeSet}
          />
        )}
      </div>
    </>
  );
}
