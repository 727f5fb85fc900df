import { dayAt, isMetricName, type Metric } from "@lianchi/domain";
import { isToCheck } from "@lianchi/returns";
import type { ProjectPage } from "@lianchi/server/api";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { useOwnSearch } from "../../parts/own-search.ts";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { sourcesText } from "../../parts/sources-text.ts";
import { FigureHistory } from "./FigureHistory.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { figuresOf } from "./figure-rows.ts";
import { ProjectFindings } from "./ProjectFindings.tsx";
import { ProjectHead } from "./ProjectHead.tsx";
import css from "./ProjectView.module.css";
import { Strips } from "./Strips.tsx";
import { UsedIn } from "./UsedIn.tsx";

export function ProjectView({ page }: { readonly page: ProjectPage }) {
  const say = useWords(projectWords);
  const { asOf } = usePage();
  const marked = useMarkedMetric(page);
  const setPage = useSetPage();
  // A project that has just been added has no history and nothing to check.
  const isAlone = marked === null && page.findings.length === 0;
  return (
    <div className={css.page}>
      <ProjectHead page={page} />
      {asOf !== undefined && asOf < dayAt(new Date().toISOString()) && (
        <p className={css.past}>
          {say.past(asOf)}
          <Button onClick={() => setPage({ asOf: undefined })}>{say.toToday}</Button>
        </p>
      )}
      <div className={isAlone ? css.alone : css.columns}>
        <div className={css.main}>
          <FigureTable page={page} marked={marked} />
          <Strips project={page.project} />
        </div>
        {!isAlone && (
          <aside className={css.side}>
            {marked !== null && <FigureHistory page={page} metric={marked} />}
            <ProjectFindings page={page} />
            {marked !== null && <UsedIn page={page} metric={marked} />}
          </aside>
        )}
      </div>
      <SourceLine>
        <SourceSentence page={page} />
      </SourceLine>
    </div>
  );
}

/** The figure whose history is shown: the one of the address, else one that a finding is about, else the first. */
function useMarkedMetric(page: ProjectPage): Metric | null {
  const { marked } = useOwnSearch();
  if (marked !== undefined && isMetricName(marked)) return marked;
  const doubted =
    page.findings.find(isToCheck)?.inputs.map((input) => input.slice(input.indexOf(".") + 1)) ?? [];
  const found = doubted.findLast(isMetricName);
  return found ?? figuresOf(page)[0]?.fields.metric ?? null;
}

function SourceSentence({ page: { project, sources } }: { readonly page: ProjectPage }) {
  const say = useWords(projectWords);
  const { lang } = usePage();
  const used = new Set<string>(Object.values(project.figures).map(({ fields }) => fields.sourceId));
  const rested = sources.filter(({ fields }) => used.has(fields.id));
  return rested.length === 0 ? "" : say.sourceLine(sourcesText(rested, lang));
}
