import { presentStage, type Stage, stagePath, technologyName } from "@lianchi/domain";
import { isToCheck } from "@lianchi/returns";
import type { ProjectPage } from "@lianchi/server/api";
import { IconPencil } from "@tabler/icons-react";
import { useIsPresent, usePage, useReading, useSetPage } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { FindingChip } from "../../parts/FindingChip.tsx";
import { StageChip } from "../../parts/StageChip.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import { derivedRows, missingRows } from "./figure-rows.ts";
import css from "./ProjectHead.module.css";
import { StageSteps } from "./StageSteps.tsx";

export function ProjectHead({ page }: { readonly page: ProjectPage }) {
  const say = useWords(projectWords);
  const { lang } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const { project } = page;
  const findings = page.findings.filter(isToCheck);
  const { fields } = project;
  const stage: Stage | undefined = presentStage(project)?.fields.stage;
  const severity = findings.some((finding) => finding.severity === "red") ? "red" : "amber";
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h1 className={css.title}>
          <TechnologySquare technology={fields.technology} size="large" />
          {fields.name[lang]}
        </h1>
        {stage !== undefined && <StageChip stage={stage} />}
        {findings.length > 0 && (
          <a href="#to-check" className={css.chip}>
            <FindingChip count={findings.length} severity={severity} />
          </a>
        )}
        {isPresent && (
          <Button
            look="quiet"
            className={css.edit}
            aria-label={say.editProject}
            title={say.editProject}
            onClick={() => setPage({ edit: "project" })}
          >
            <IconPencil aria-hidden="true" />
          </Button>
        )}
        {fields.kind !== "agreement" && (stage === undefined || stagePath.includes(stage)) && (
          <StageSteps project={project} />
        )}
      </div>
      <Facts page={page} />
      {fields.note !== null && <p className={css.note}>{fields.note[lang]}</p>}
    </header>
  );
}

function Facts({ page }: { readonly page: ProjectPage }) {
  const say = useWords(projectWords);
  const { lang } = usePage();
  const { technology, location, kind } = page.project.fields;
  const figures = Object.values(page.project.figures);
  const sources = new Set(figures.map(({ fields }) => fields.sourceId)).size;
  const reading = useReading();
  const derived = derivedRows(page, reading).length;
  const missing = missingRows(page, reading).length;
  const facts: readonly (readonly [string, string])[] = [
    ...(technology === null ? [] : [[say.technology, technologyName[technology][lang]] as const]),
    ...(location === null ? [] : [[say.location, location[lang]] as const]),
    [say.reportedCount, say.items(String(figures.length))],
    [say.derivedCount, say.items(String(derived))],
    ...(kind === "project" ? [[say.missingCount, say.items(String(missing))] as const] : []),
    [say.sourceCount, say.documents(String(sources))],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
