import type { Metric } from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { useReading } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { DerivedLine } from "./DerivedLine.tsx";
import { FigureLine } from "./FigureLine.tsx";
import css from "./FigureTable.module.css";
import { derivedRows, figuresOf, missingRows } from "./figure-rows.ts";
import { MissingLine } from "./MissingLine.tsx";

type FigureTableProps = { readonly page: ProjectPage; readonly marked: Metric | null };

/** All figures of the project in three groups: what was reported, what follows from it, what is not known. */
export function FigureTable({ page, marked }: FigureTableProps) {
  const say = useWords(projectWords);
  const reading = useReading();
  const figures = figuresOf(page);
  const derived = derivedRows(page, reading);
  const missing = missingRows(page, reading);
  const cited = new Set<string>(figures.map(({ fields }) => fields.sourceId));
  const areReported = figures.every(({ basis }) => basis === "reported");
  return (
    <div className={css.scroll}>
      <table className={css.table} aria-label={say.figures}>
        <thead>
          <tr>
            <th scope="col">{say.figure}</th>
            <th scope="col" colSpan={2} className={css.unitHead}>
              {say.unitAndBasis}
            </th>
            <th scope="col">{say.period}</th>
            <th scope="col">{say.sourceOrFormula}</th>
            <th scope="col" className={css.end}>
              {say.history}
            </th>
          </tr>
        </thead>
        <tbody>
          <Group name={areReported ? say.reported : say.entered} />
          {figures.length === 0 && (
            <tr>
              <td colSpan={6} className={css.quiet}>
                {say.nothingReported}
              </td>
            </tr>
          )}
          {figures.map((figure) => (
            <FigureLine
              key={figure.id}
              figure={figure}
              sources={page.sources.filter(({ fields }) => cited.has(fields.id))}
              isMarked={figure.fields.metric === marked}
            />
          ))}
        </tbody>
        {derived.length > 0 && (
          <tbody>
            <Group name={say.derived} />
            {derived.map((row) => (
              <DerivedLine key={row.key} row={row} />
            ))}
          </tbody>
        )}
        {missing.length > 0 && (
          <tbody>
            <Group name={say.missing} />
            {missing.map((row) => (
              <MissingLine key={row.key} row={row} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

function Group({ name }: { readonly name: string }) {
  return (
    <tr className={css.group}>
      <th scope="rowgroup" colSpan={6}>
        {name}
      </th>
    </tr>
  );
}
