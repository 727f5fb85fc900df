import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useIsPresent, usePage, useSetPage } from "../../address/use-page.ts";
import { useOverview } from "../../api/use-overview.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { ProjectSheet } from "../../parts/editing/ProjectSheet.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { Comparison } from "./Comparison.tsx";
import css from "./ProjectsPage.module.css";
import { ProjectsView } from "./ProjectsView.tsx";

/** All projects in one table, or some of them side by side. */
export function ProjectsPage() {
  const say = useWords(projectsWords);
  const { compare, edit } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const navigate = useNavigate();
  const { data: overview, error, refetch } = useOverview();
  const close = () => setPage({ edit: undefined }, "replace");
  const open = (id: string) => void navigate({ to: "/projects/$id", params: { id } });
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      {isPresent && (
        <InTopBar slot="action">
          <Button look="primary" aria-label={say.addProject} onClick={() => setPage({ edit: "new" })}>
            <IconPlus aria-hidden="true" />
            <span className={css.word}>{say.addProject}</span>
          </Button>
        </InTopBar>
      )}
      {overview === undefined && <PageHead title={error === null ? say.loading : say.name} />}
      {overview === undefined && error !== null && (
        <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
      )}
      {overview !== undefined &&
        (compare === undefined ? <ProjectsView overview={overview} /> : <Comparison overview={overview} />)}
      {edit === "new" && isPresent && <ProjectSheet project={null} onClose={close} onSaved={open} />}
    </>
  );
}
