import {
  presentStage,
  type SubjectState,
  stageName,
  stagePath,
  technologies,
  technologyName,
} from "@lianchi/domain";
import { usePage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { Choices } from "../../parts/Choices.tsx";
import { FindBox } from "../../parts/FindBox.tsx";
import { StageSquare } from "../../parts/StageChip.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { MarkedBar } from "./MarkedBar.tsx";
import css from "./Toolbar.module.css";

/** What narrows the table, what it shows, and what is marked in it. */
export function Toolbar({ projects }: { readonly projects: readonly SubjectState[] }) {
  const say = useWords(projectsWords);
  const { lang } = usePage();
  const owned = new Set(projects.map(({ fields }) => fields.technology));
  const reached = new Set(projects.map((project) => presentStage(project)?.fields.stage));
  return (
    <div className={css.bar}>
      <FindBox label={say.find} />
      <Choices
        legend={say.technologies}
        word="technology"
        options={technologies.filter((one) => owned.has(one))}
      >
        {(one) => (
          <>
            <TechnologySquare technology={one} />
            {technologyName[one][lang]}
          </>
        )}
      </Choices>
      <Choices
        legend={say.stages}
        word="stage"
        options={[...stagePath, "dropped" as const].filter((one) => reached.has(one))}
      >
        {(one) => (
          <>
            <StageSquare stage={one} />
            {stageName[one][lang]}
          </>
        )}
      </Choices>
      <ColumnChoice />
      <MarkedBar />
    </div>
  );
}
