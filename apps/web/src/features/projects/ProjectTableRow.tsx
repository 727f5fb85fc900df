import { presentStage, technologyName } from "@lianchi/domain";
import type { Finding } from "@lianchi/returns";
import { Link, useNavigate } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { usePage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { FindingChip } from "../../parts/FindingChip.tsx";
import { StageChip } from "../../parts/StageChip.tsx";
import { TechnologySquare } from "../../parts/TechnologySquare.tsx";
import type { Aligned } from "./aligned.ts";
import type { NumberColumn } from "./columns.ts";
import { NumberText } from "./NumberText.tsx";
import css from "./ProjectTable.module.css";
import type { ProjectRow } from "./table.ts";
import { useMarks } from "./use-marks.ts";

type ProjectTableRowProps = {
  readonly row: ProjectRow;
  readonly shown: readonly string[];
  readonly numbers: readonly { readonly column: NumberColumn; readonly text: Aligned | undefined }[];
  readonly findings: readonly Finding[];
};

/** Arrow keys walk from mark to mark, Space marks, Enter opens. */
function moveFocus(event: KeyboardEvent<HTMLTableRowElement>): void {
  const step = event.key === "ArrowDown" ? "nextElementSibling" : "previousElementSibling";
  const other = event.currentTarget[step]?.querySelector("input");
  if (other == null) return;
  event.preventDefault();
  other.focus();
}

export function ProjectTableRow({ row: { project }, shown, numbers, findings }: ProjectTableRowProps) {
  const say = useWords(projectsWords);
  const { lang } = usePage();
  const navigate = useNavigate();
  const { isMarked, mark } = useMarks(project.fields.id);
  const { id, name, shortName, technology } = project.fields;
  const stage = presentStage(project)?.fields.stage;
  const own = findings.filter(({ subjectId }) => subjectId === id);
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const isOnMark = event.target instanceof HTMLInputElement;
    if (isOnMark && event.key === "Enter") void navigate({ to: "/projects/$id", params: { id } });
    if (isOnMark && event.key.startsWith("Arrow")) moveFocus(event);
  };
  return (
    <tr
      className={`${css.row} ${isMarked ? css.marked : ""}`}
      onKeyDown={onKey}
      onClick={({ target }) => (target instanceof Element && target.closest("a,button,label")) || mark()}
    >
      <th scope="row" className={css.first}>
        <span className={css.name}>
          <label className={css.mark}>
            <input
              type="checkbox"
              checked={isMarked}
              onChange={mark}
              aria-label={say.markOne(shortName[lang])}
            />
          </label>
          <TechnologySquare technology={technology} />
          <Link to="/projects/$id" params={{ id }} className={css.open}>
            <span className={css.full}>{name[lang]}</span>
            <span className={css.short}>{shortName[lang]}</span>
          </Link>
        </span>
      </th>
      {shown.includes("technology") && (
        <td>{technology === null ? "—" : technologyName[technology][lang]}</td>
      )}
      {shown.includes("stage") && (
        <td>
          {stage === undefined ? (
            "—"
          ) : (
            <span className={css.chipCell}>
              <StageChip stage={stage} />
            </span>
          )}
        </td>
      )}
      {numbers.map(({ column, text }) => (
        <td key={column.id} className={css.number}>
          <NumberText project={project} column={column} text={text} findings={own} />
        </td>
      ))}
      {shown.includes("findings") && (
        <td className={css.last}>
          {own.length > 0 && (
            <Link to="/findings" search={{ about: id }} className={`${css.chip} ${css.chipCell}`}>
              <FindingChip
                count={own.length}
                severity={own.some(({ severity }) => severity === "red") ? "red" : "amber"}
              />
            </Link>
          )}
        </td>
      )}
    </tr>
  );
}
