import { presentStage, type SubjectState, stageName, stagePath } from "@lianchi/domain";
import { useIsPresent, usePage, useSetPage } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { StageSquare } from "../../parts/StageChip.tsx";
import css from "./StageSteps.module.css";

/** The way to the grid: each stage with its date, where one was recorded. The present one says when its date is not known. */
export function StageSteps({ project }: { readonly project: SubjectState }) {
  const say = useWords(projectWords);
  const { lang } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const present = presentStage(project)?.fields.stage;
  const reached = present === undefined ? -1 : stagePath.indexOf(present);
  // The newest word on a stage counts: a correction replaces the date it corrects.
  const dateOf = (stage: string) =>
    project.stages.findLast(({ fields }) => fields.stage === stage)?.fields.on;
  return (
    <div className={css.steps}>
      <ol className={css.path} aria-label={say.steps}>
        {stagePath.map((stage, at) => {
          const on = dateOf(stage) ?? (stage === present ? say.dateUnknown : null);
          return (
            <li
              key={stage}
              className={`${css.step} ${at > reached ? css.ahead : ""}`}
              aria-current={stage === present ? "step" : undefined}
            >
              <StageSquare stage={stage} />
              {stageName[stage][lang]}
              {on !== null && <span className={css.date}>· {on}</span>}
            </li>
          );
        })}
      </ol>
      {isPresent && (
        <Button look="quiet" className={css.change} onClick={() => setPage({ edit: "stage" })}>
          {say.changeStage}
        </Button>
      )}
    </div>
  );
}
