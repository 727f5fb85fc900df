import type { ScenarioState } from "@lianchi/domain";
import { type SetValue, scenarioName } from "@lianchi/domain";
import type { Evaluation } from "@lianchi/returns";
import { IconArrowsDiff, IconChevronDown, IconLock, IconStack2 } from "@tabler/icons-react";
import { useState } from "react";
import { usePage, useSetPage } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { PanelButton } from "../../../parts/PanelButton.tsx";
import css from "./ScenarioMenu.module.css";
import { ScenarioSheet, type ScenarioWish } from "./ScenarioSheet.tsx";

type ScenarioMenuProps = {
  readonly scenarios: readonly ScenarioState[];
  readonly scenario: ScenarioState | undefined;
  readonly set: readonly SetValue[];
  readonly evaluations: readonly Evaluation[];
  readonly canWrite: boolean;
  readonly onSaved: () => void;
};

/** Which assumptions hold, and what can be done with them. */
export function ScenarioMenu(props: ScenarioMenuProps) {
  const { scenarios, scenario, set, canWrite } = props;
  const say = useWords(returnsWords);
  const { lang, against } = usePage();
  const setPage = useSetPage();
  const [wish, setWish] = useState<ScenarioWish | null>(null);
  const isLocked = scenario?.isLocked === true;
  const isKept = scenario !== undefined && scenario.version > 0;
  const wishes: readonly (readonly [ScenarioWish, string, boolean])[] = [
    ["save", say.save, set.length > 0 && !isLocked],
    ["save-as", say.saveAs, true],
    ["rename", say.rename, isKept && !isLocked],
    [isLocked ? "unlock" : "lock", isLocked ? say.unlock : say.lock, isKept],
    ["withdraw", say.withdraw, isKept && !isLocked && scenario.id !== "base"],
  ];
  const panel = (
    <div className={css.panel}>
      <fieldset className={css.scenarios}>
        <legend className={css.legend}>{say.scenarios}</legend>
        {scenarios.map((one) => (
          <label key={one.id} className={css.choice}>
            <input
              type="radio"
              name="scenario"
              checked={one.id === scenario?.id}
              onChange={() => setPage({ scenario: one.id === "base" ? undefined : one.id })}
            />
            <span className={css.name}>{scenarioName(one, lang)}</span>
            {one.isLocked && <IconLock className={css.lock} aria-label={say.locked} />}
          </label>
        ))}
      </fieldset>
      {canWrite && (
        <div className={css.wishes}>
          {wishes.map(([kind, text, isPossible]) => (
            <Button key={kind} look="quiet" disabled={!isPossible} onClick={() => setWish(kind)}>
              {text}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
  return (
    <>
      <PanelButton label={say.scenarios} panel={panel}>
        <IconStack2 aria-hidden="true" />
        {say.scenarioNamed(scenario === undefined ? "—" : scenarioName(scenario, lang))}
        {set.length > 0 && <span className={css.changed}>＋{set.length}</span>}
        <IconChevronDown aria-hidden="true" />
      </PanelButton>
      <Button
        aria-pressed={against !== undefined}
        onClick={() =>
          setPage({
            against: against === undefined ? (set.length > 0 ? (scenario?.id ?? "base") : "base") : undefined,
          })
        }
      >
        <IconArrowsDiff aria-hidden="true" />
        {say.compare}
      </Button>
      {wish !== null && scenario !== undefined && (
        <ScenarioSheet {...props} scenario={scenario} wish={wish} onClose={() => setWish(null)} />
      )}
    </>
  );
}
