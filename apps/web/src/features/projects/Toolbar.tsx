import {
  presentStage,
  type SubjectState,
  stageName,
  stagePath,
  technologies,
  technologyName,
} from "@lianchi/domain";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { FindBox } from "../../parts/FindBox.tsx";
import { listOf, toggled } from "../../parts/own-search.ts";
import { StageSquare } from "../../parts/StageChip.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { MarkedBar } from "./MarkedBar.tsx";
import css from "./Toolbar.module.css";

/** What narrows the table, what it shows, and what is marked in it. */
export function Toolbar({ projects }: { readonly projects: readonly SubjectState[] }) {
  const say = useWords(projectsWords);
  const { lang, technology, stage } = usePage();
  const setPage = useSetPage();
  const owned = new Set(projects.map(({ fields }) => fields.technology));
  const reached = new Set(projects.map((project) => presentStage(project)?.fields.stage));
  return (
    <div className={css.bar}>
      <FindBox label={say.find} />
      <fieldset className={css.choices}>
        <legend className="unseen">{say.technologies}</legend>
        {technologies
          .filter((one) => owned.has(one))
          .map((one) => (
            <button
              key={one}
              type="button"
              className={css.choice}
              aria-pressed={listOf(technology).includes(one)}
              onClick={() => setPage({ technology: toggled(technology, one) }, "replace")}
            >
              <TechnologySquare technology={one} />
              {technologyName[one][lang]}
            </button>
          ))}
      </fieldset>
      <fieldset className={css.choices}>
        <legend className="unseen">{say.stages}</legend>
        {[...stagePath, "dropped" as const]
          .filter((one) => reached.has(one))
          .map((one) => (
            <button
              key={one}
              type="button"
              className={css.choice}
              aria-pressed={listOf(stage).includes(one)}
              onClick={() => setPage({ stage: toggled(stage, one) }, "replace")}
            >
              <StageSquare stage={one} />
              {stageName[one][lang]}
            </button>
          ))}
      </fieldset>
      <ColumnChoice />
      <MarkedBar />
    </div>
  );
}
