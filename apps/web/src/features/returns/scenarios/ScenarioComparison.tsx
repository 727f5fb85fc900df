import type { ScenarioState } from "@lianchi/domain";
import { type SetValue, scenarioName } from "@lianchi/domain";
import {
  type Evaluation,
  evaluate,
  isComputed,
  type Overview,
  type ParameterId,
  parameterIds,
  parameterSpecs,
  type ReturnMeasure,
  returnMeasures,
  shownValue,
} from "@lianchi/returns";
import { useMemo } from "react";
import { usePage, useReading, useSetPage } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { EmptyState } from "../../../parts/EmptyState.tsx";
import { Figure } from "../../../parts/Figure.tsx";
import { comparable, gapText } from "./comparison.ts";
import css from "./ScenarioComparison.module.css";

type ScenarioComparisonProps = {
  readonly scenarios: readonly ScenarioState[];
  readonly scenario: ScenarioState | undefined;
  /** Something is set over the scenario. */
  readonly isChanged: boolean;
  readonly overview: Overview;
  readonly evaluations: readonly Evaluation[];
  readonly against: string;
};

const compared: readonly ReturnMeasure["id"][] = [
  "projectIrr",
  "equityIrr",
  "projectNpv",
  "lcoe",
  "payback",
  "minimumCover",
  "taxes",
];
const noSettings: readonly SetValue[] = [];

/** The present assumptions held against a kept scenario: what differs in them, and what that comes to. */
export function ScenarioComparison(props: ScenarioComparisonProps) {
  const { scenarios, scenario, isChanged, overview, evaluations, against } = props;
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const choices = comparable(scenarios, scenario, isChanged);
  const other = choices.find(({ id }) => id === against) ?? choices[0];
  const settings = other?.settings ?? noSettings;
  const { projects, asOf } = overview;
  const others = useMemo(
    () => projects.map((project) => evaluate(project, settings, asOf)),
    [projects, settings, asOf],
  );
  if (other === undefined)
    return (
      <Figure
        title={say.compare}
        action={<Button onClick={() => setPage({ against: undefined })}>{say.closeComparison}</Button>}
      >
        <EmptyState sentence={say.nothingToCompare} />
      </Figure>
    );
  const name = scenario === undefined ? "—" : scenarioName(scenario, lang);
  const now = isChanged ? say.withChanges(name) : name;
  const then = say.saved(scenarioName(other, lang));
  return (
    <Figure
      title={say.compareTitle(now, then)}
      subtitle={say.compareSub}
      action={
        <span className={css.actions}>
          <label className={css.against}>
            {say.against}
            <select
              className={css.select}
              value={other.id}
              onChange={({ target }) => setPage({ against: target.value }, "replace")}
            >
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {scenarioName(one, lang)}
                </option>
              ))}
            </select>
          </label>
          <Button onClick={() => setPage({ against: undefined })}>{say.closeComparison}</Button>
        </span>
      }
    >
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{say.projectColumn}</th>
              <th scope="col">{say.measure}</th>
              <th scope="col" className={css.number}>
                {now}
              </th>
              <th scope="col" className={css.number}>
                {then}
              </th>
              <th scope="col" className={css.number}>
                {say.difference}
              </th>
            </tr>
          </thead>
          {evaluations.map((one, at) => (
            <ComparedProject key={one.project.fields.id} one={one} other={others[at]} />
          ))}
        </table>
      </div>
      <ChangedInputs evaluations={evaluations} others={others} />
    </Figure>
  );
}

function ComparedProject({
  one,
  other,
}: {
  readonly one: Evaluation;
  readonly other: Evaluation | undefined;
}) {
  const reading = useReading();
  if (other === undefined || (!isComputed(one) && !isComputed(other))) return null;
  const rows = compared.flatMap((id) => returnMeasures.find((measure) => measure.id === id) ?? []);
  return (
    <tbody>
      {rows.map((measure, at) => {
        const [now, then] = [one, other].map((each) =>
          isComputed(each) ? measure.of(each.outcome.results, each.outcome.model) : null,
        );
        const text = (value: number | null | undefined) =>
          value === null || value === undefined ? measure.none[reading.lang] : measure.text(value, reading);
        const isBoth = typeof now === "number" && typeof then === "number";
        const gap = isBoth ? now - then : null;
        return (
          <tr key={measure.id}>
            {at === 0 && (
              <th scope="rowgroup" rowSpan={rows.length} className={css.project}>
                {one.project.fields.shortName[reading.lang]}
              </th>
            )}
            <th scope="row">
              {measure.name[reading.lang]} <span className={css.unit}>{measure.unit(reading)}</span>
            </th>
            <td>{text(now)}</td>
            <td>{text(then)}</td>
            <td className={css.gap}>{gap === null ? "—" : gapText(measure, gap, reading)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

type ChangedInputsProps = {
  readonly evaluations: readonly Evaluation[];
  readonly others: readonly Evaluation[];
};

function ChangedInputs({ evaluations, others }: ChangedInputsProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const changes = evaluations.flatMap((one, at) =>
    parameterIds.flatMap((id) => {
      const [now, then] = [one.assembled.values[id], others[at]?.assembled.values[id]];
      return now === then ? [] : [{ one, id, now, then }];
    }),
  );
  const text = (id: ParameterId, value: number | undefined) =>
    value === undefined || Number.isNaN(value)
      ? "—"
      : `${shownValue(id, value, lang)} ${parameterSpecs[id].unit[lang]}`.trim();
  return (
    <>
      <h3 className={css.inputs}>{say.inputs}</h3>
      {changes.length === 0 && <p className={css.none}>{say.noDifference}</p>}
      <ul className={css.changes}>
        {changes.map(({ one, id, now, then }) => (
          <li key={`${one.project.fields.id} ${id}`}>
            {one.project.fields.shortName[lang]} · {parameterSpecs[id].name[lang]}：{text(id, then)} →{" "}
            <b>{text(id, now)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
