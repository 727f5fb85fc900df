import { type SubjectState, unitForAll } from "@lianchi/domain";
import { isToCheck, type Overview } from "@lianchi/returns";
import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { usePage, useReading } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { alignedNumbers } from "./aligned.ts";
import { chosenColumns, numberColumns } from "./columns.ts";
import css from "./ProjectTable.module.css";
import { ProjectTableRow } from "./ProjectTableRow.tsx";
import { SortHead } from "./SortHead.tsx";
import { sortOf } from "./sorting.ts";
import { TotalRow } from "./TotalRow.tsx";
import { columns, features } from "./table.ts";

type ProjectTableProps = {
  readonly projects: readonly SubjectState[];
  readonly overview: Overview;
  readonly isFiltered: boolean;
};

export function ProjectTable({ projects, overview, isFiltered }: ProjectTableProps) {
  const say = useWords(projectsWords);
  const page = usePage();
  const reading = useReading();
  const data = useMemo(
    () =>
      projects.map((project) => ({
        project,
        findingCount: overview.findings.filter(
          (finding) => finding.subjectId === project.fields.id && isToCheck(finding),
        ).length,
      })),
    [projects, overview],
  );
  const sorting = useMemo(() => [...sortOf(page.sort)], [page.sort]);
  const table = useTable({ features, columns, data, state: { sorting } });
  const rows = table.getRowModel().rows.map(({ original }) => original);
  const shown = chosenColumns(page.columns);
  // One unit a column, from what the column shows: numbers under each other can be compared by eye.
  const numbers = numberColumns
    .filter(({ id }) => shown.includes(id))
    .map((column) => {
      const values = rows.map(({ project }) => column.value(project));
      const unitId = unitForAll(
        column.quantity,
        values.filter((value) => value !== undefined),
        reading,
      );
      return { column, unitId, texts: alignedNumbers(values, unitId) };
    });
  return (
    <section className={css.scroll} aria-label={say.table} tabIndex={-1}>
      <table className={css.table}>
        <thead>
          <tr>
            <SortHead id="name" className={css.first} />
            {shown.includes("technology") && <SortHead id="technology" />}
            {shown.includes("stage") && <SortHead id="stage" />}
            {numbers.map(({ column, unitId }) => (
              <SortHead key={column.id} id={column.id} unitId={unitId} />
            ))}
            {shown.includes("findings") && <SortHead id="findings" className={css.last} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <ProjectTableRow
              key={row.project.fields.id}
              row={row}
              shown={shown}
              numbers={numbers.map(({ column, texts }) => ({ column, text: texts[at] }))}
              findings={overview.findings.filter(isToCheck)}
            />
          ))}
        </tbody>
        <tfoot>
          <TotalRow projects={projects} shown={shown} numbers={numbers} isFiltered={isFiltered} />
        </tfoot>
      </table>
    </section>
  );
}
