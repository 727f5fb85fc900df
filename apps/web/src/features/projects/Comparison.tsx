import { presentStage, type SubjectState } from "@lianchi/domain";
import { isToCheck, type Overview } from "@lianchi/returns";
import { IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { listOf, toggled } from "../../parts/own-search.ts";
import { PageHead } from "../../parts/PageHead.tsx";
import { PageSources } from "../../parts/PageSources.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { StageChip } from "../../parts/StageChip.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import css from "./Comparison.module.css";
import { ComparisonRow } from "./ComparisonRow.tsx";
import { numberColumns } from "./columns.ts";

/** Some projects side by side: every figure and measure in a row of its own. */
export function Comparison({ overview }: { readonly overview: Overview }) {
  const say = useWords(projectsWords);
  const { compare } = usePage();
  const setPage = useSetPage();
  const ids = listOf(compare);
  const projects = ids.flatMap((id) => overview.projects.find(({ fields }) => fields.id === id) ?? []);
  const groups = [
    { name: say.reportedRows, columns: numberColumns.filter(({ isDerived }) => !isDerived) },
    { name: say.derivedRows, columns: numberColumns.filter(({ isDerived }) => isDerived) },
  ];
  return (
    <>
      <PageHead title={say.comparison(String(projects.length))}>
        {say.comparisonUnder} {projects.length < ids.length && say.gone}
      </PageHead>
      <p className={css.back}>
        <Button onClick={() => setPage({ compare: undefined })}>{say.back}</Button>
      </p>
      <section className={css.scroll} aria-label={say.comparison(String(projects.length))} tabIndex={-1}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.first}>
                {say.figure}
              </th>
              {projects.map((project) => (
                <ProjectHead key={project.fields.id} project={project} compare={compare} />
              ))}
            </tr>
          </thead>
          {groups.map(({ name, columns }) => (
            <tbody key={name}>
              <tr className={css.group}>
                <th scope="rowgroup" colSpan={projects.length + 1}>
                  {name}
                </th>
              </tr>
              {columns.map((column) => (
                <ComparisonRow
                  key={column.id}
                  column={column}
                  projects={projects}
                  findings={overview.findings.filter(isToCheck)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <div className={css.fill} />
      <SourceLine>
        <PageSources overview={overview} />
      </SourceLine>
    </>
  );
}

type ProjectHeadProps = { readonly project: SubjectState; readonly compare: string | undefined };

function ProjectHead({ project, compare }: ProjectHeadProps) {
  const say = useWords(projectsWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const { id, shortName, technology } = project.fields;
  const stage = presentStage(project)?.fields.stage;
  return (
    <th scope="col">
      <span className={css.head}>
        <TechnologySquare technology={technology} isNamed />
        <Link to="/projects/$id" params={{ id }} className={css.name}>
          {shortName[lang]}
        </Link>
        <Button
          look="quiet"
          className={css.drop}
          aria-label={say.drop(shortName[lang])}
          onClick={() => setPage({ compare: toggled(compare, id) })}
        >
          <IconX aria-hidden="true" />
        </Button>
      </span>
      {stage !== undefined && <StageChip stage={stage} />}
    </th>
  );
}
