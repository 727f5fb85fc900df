import type { ProjectPage } from "@lianchi/server/api";
import { useReading } from "../../address/use-page.ts";
import { findingWords } from "../../locales/finding.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Figure } from "../../parts/Figure.tsx";
import { FindingDetail } from "../../parts/FindingDetail.tsx";
import { findingTitle } from "../../parts/finding-words.ts";
import css from "./ProjectFindings.module.css";

export function ProjectFindings({ page: { findings, project } }: { readonly page: ProjectPage }) {
  const say = useWords(projectWords);
  const found = useWords(findingWords);
  const reading = useReading();
  if (findings.length === 0) return null;
  return (
    <div id="to-check" className={css.findings}>
      {findings.map((finding) => (
        <Figure key={finding.id} title={say.findingHead(findingTitle(finding, reading))}>
          <div className={css.room}>
            <FindingDetail finding={finding} subject={project} />
          </div>
        </Figure>
      ))}
      <p className={css.kept}>{found.kept}</p>
    </div>
  );
}
