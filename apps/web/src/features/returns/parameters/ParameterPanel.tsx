import { droppedWords } from "@lianchi/charts";
import type { ScenarioState, SetValue, SubjectId } from "@lianchi/domain";
import { type Evaluation, missingNames, type ParameterId } from "@lianchi/returns";
import { useCallback, useState } from "react";
import { usePage, useSetPage } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { textWords } from "../../../locales/text.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { withValue } from "../returns-address.ts";
import { ConfidenceKey } from "./Confidence.tsx";
import css from "./ParameterPanel.module.css";
import { ParameterRow } from "./ParameterRow.tsx";
import { ProjectChoice } from "./ProjectChoice.tsx";
import { mainParameters, otherParameters } from "./parameter-list.ts";
import { TargetSolver } from "./TargetSolver.tsx";

type ParameterPanelProps = {
  readonly evaluations: readonly Evaluation[];
  readonly focused: Evaluation | undefined;
  readonly scenario: ScenarioState | undefined;
  readonly set: readonly SetValue[];
  readonly onChange: (change: (values: readonly SetValue[]) => readonly SetValue[]) => void;
};

/** Assumptions of one project, or of all together: value, default, source, confidence, and who changed it. */
export function ParameterPanel({ evaluations, focused, scenario, set, onChange }: ParameterPanelProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const [isForAll, setForAll] = useState(false);
  const [isLong, setLong] = useState(false);
  const one = focused ?? evaluations[0];
  const whose: SubjectId | null = isForAll || one === undefined ? null : one.project.fields.id;
  const onSet = useCallback(
    (id: ParameterId, value: number | null) => onChange((values) => withValue(values, whose, id, value)),
    [onChange, whose],
  );
  if (one === undefined) return null;
  const about = <Value extends SetValue>(values: readonly Value[], id: ParameterId) =>
    values.findLast(({ projectId, parameter }) => projectId === whose && parameter === id);
  const problems = one.outcome.kind === "invalid" && !isForAll ? one.outcome.problems : [];
  const row = (id: ParameterId, hasSlider: boolean) => (
    <ParameterRow
      key={`${whose} ${id}`}
      id={id}
      one={isForAll ? null : one}
      kept={about(scenario?.settings ?? [], id)}
      temporary={about(set, id)}
      problem={problems.find((problem) => problem.id === id)?.message[lang]}
      hasSlider={hasSlider && !isForAll}
      onSet={onSet}
    />
  );
  const changed = set.filter(({ projectId }) => projectId === whose).length;
  const own = scenario?.settings.filter(({ projectId }) => projectId === whose).length ?? 0;
  // What is wrong further down is to be seen.
  const isAll = isLong || problems.some(({ id }) => !mainParameters.includes(id));
  const needsCapacity = one.outcome.kind === "incomplete" && !isForAll;
  return (
    <aside className={css.panel} aria-label={say.settings}>
      <header className={css.head}>
        <h2 className={css.title}>{say.parameters}</h2>
        <span className={css.count}>
          {changed + own === 0 ? say.unchanged : say.changed(String(changed + own))}
        </span>
        {set.length > 0 && (
          <Button look="quiet" className={css.reset} onClick={() => onChange(() => [])}>
            {say.resetAll}
          </Button>
        )}
      </header>
      <ProjectChoice
        projects={evaluations.map(({ project }) => project)}
        chosen={isForAll ? null : one.project.fields.id}
        onChoose={(id) => {
          setForAll(id === null);
          if (id !== null) setPage({ focus: id }, "replace");
        }}
      />
      {one.outcome.kind === "dropped" && !isForAll && (
        <p className={css.missing}>{droppedWords([one], lang)}</p>
      )}
      {one.outcome.kind === "incomplete" && !isForAll && (
        <p className={css.missing}>
          {say.missing(textWords[lang].all(missingNames(one.project, one.outcome.missing, lang)))}
        </p>
      )}
      {needsCapacity && row("capacity", false)}
      {mainParameters.map((id) => row(id, true))}
      <Button look="quiet" className={css.summary} aria-expanded={isAll} onClick={() => setLong(!isAll)}>
        {say.moreParameters}
      </Button>
      {isAll &&
        otherParameters.map(({ group, ids }) => (
          <section key={group}>
            <h3 className={css.group}>{say[`group-${group}`]}</h3>
            {ids.map((id) => (id === "capacity" && needsCapacity ? null : row(id, false)))}
          </section>
        ))}
      <ConfidenceKey />
      {one.outcome.kind === "computed" && <TargetSolver values={one.outcome.values} />}
    </aside>
  );
}
