import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useIsPresent, usePage, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { Editor } from "./Editor.tsx";
import css from "./ProjectPage.module.css";
import { ProjectView } from "./ProjectView.tsx";

/** One project (or the cluster, or the bundle of agreements): all that is known of it, and its history. */
export function ProjectPage() {
  const { id } = useParams({ from: "/shell/projects/$id" });
  const say = useWords(projectWords);
  const { lang, asOf } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const { data, error, refetch } = useQuery(
    trpc.projects.byId.queryOptions({ id, ...(asOf === undefined ? {} : { asOf }) }),
  );
  const name = data?.project.fields.name[lang];
  return (
    <>
      <InTopBar slot="title">
        <Link to="/projects" className={css.up}>
          {say.projects}
        </Link>
        {name !== undefined && (
          <>
            <span className={css.slash}>/</span>
            {name}
          </>
        )}
      </InTopBar>
      {data !== undefined && isPresent && (
        <InTopBar slot="action">
          <Button look="primary" aria-label={say.addFigure} onClick={() => setPage({ edit: "new" })}>
            <IconPlus aria-hidden="true" />
            <span className={css.word}>{say.addFigure}</span>
          </Button>
        </InTopBar>
      )}
      {data === undefined ? (
        <>
          <PageHead title={error === null ? say.loading : id} />
          {error !== null && (
            <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
          )}
        </>
      ) : (
        <>
          <ProjectView page={data} />
          {isPresent && <Editor page={data} />}
        </>
      )}
    </>
  );
}
