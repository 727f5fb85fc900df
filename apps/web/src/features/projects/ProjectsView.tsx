import { presentStage, type SubjectState, stageName, stagePath } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { PageSources } from "../../parts/PageSources.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { filtered, isFiltering } from "./filter.ts";
import { OtherSubjects } from "./OtherSubjects.tsx";
import css from "./ProjectsPage.module.css";
import { ProjectTable } from "./ProjectTable.tsx";
import { Toolbar } from "./Toolbar.tsx";

export function ProjectsView({ overview }: { readonly overview: Overview }) {
  const say = useWords(projectsWords);
  const page = usePage();
  const setPage = useSetPage();
  const { projects } = overview;
  const shown = filtered(projects, page);
  const clear = () => setPage({ find: undefined, technology: undefined, stage: undefined });
  const title = useStageTitle(projects);
  return (
    <div className={css.page}>
      <PageHead
        title={
          shown.length === projects.length
            ? title
            : say.titleFiltered(String(shown.length), String(projects.length))
        }
      >
        {say.under}
      </PageHead>
      {projects.length === 0 ? (
        <EmptyState
          sentence={say.empty}
          action={<Button onClick={() => setPage({ edit: "new" })}>{say.addProject}</Button>}
        />
      ) : (
        <>
          <Toolbar projects={projects} />
          {shown.length === 0 ? (
            <EmptyState
              sentence={say.emptyFiltered}
              action={<Button onClick={clear}>{say.clearFilters}</Button>}
            />
          ) : (
            <ProjectTable projects={shown} overview={overview} isFiltered={isFiltering(page)} />
          )}
        </>
      )}
      <OtherSubjects overview={overview} />
      <div className={css.fill} />
      <SourceLine>
        <PageSources overview={overview} />
      </SourceLine>
    </div>
  );
}

/** `4 个项目：3 个已并网，1 个在建` */
function useStageTitle(projects: readonly SubjectState[]): string {
  const say = useWords(projectsWords);
  const { lang } = usePage();
  const stages = projects.map((project) => presentStage(project)?.fields.stage);
  const counted = [...stagePath.toReversed(), "dropped" as const].flatMap((stage) => {
    const count = stages.filter((one) => one === stage).length;
    return count === 0 ? [] : [say.stageCount(stageName[stage][lang], String(count))];
  });
  const without = stages.filter((stage) => stage === undefined).length;
  const all = without === 0 ? counted : [...counted, say.stageCount(say.stageUnknown, String(without))];
  return projects.length === 0 ? say.name : say.title(String(projects.length), all.join(say.and));
}
