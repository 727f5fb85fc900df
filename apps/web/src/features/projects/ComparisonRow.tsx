import { type SubjectState, unitForAll, units } from "@lianchi/domain";
import type { Finding } from "@lianchi/returns";
import { useReading } from "../../address/use-page.ts";
import { alignedNumbers } from "./aligned.ts";
import css from "./Comparison.module.css";
import type { NumberColumn } from "./columns.ts";
import { NumberText } from "./NumberText.tsx";

type ComparisonRowProps = {
  readonly column: NumberColumn;
  readonly projects: readonly SubjectState[];
  readonly findings: readonly Finding[];
};

/** One figure over all compared projects. Bars show how far apart they are; a missing value has none. */
export function ComparisonRow({ column, projects, findings }: ComparisonRowProps) {
  const reading = useReading();
  const values = projects.map((project) => column.value(project));
  const known = values.filter((value) => value !== undefined);
  const unitId = unitForAll(column.quantity, known, reading);
  const texts = alignedNumbers(values, unitId);
  const largest = Math.max(0, ...known);
  return (
    <tr>
      <th scope="row" className={css.first}>
        {column.name[reading.lang]}
        <span className={css.unit}>{units[unitId].label[reading.lang]}</span>
      </th>
      {projects.map((project, at) => {
        const value = values[at];
        return (
          <td key={project.fields.id} className={css.cell}>
            <NumberText
              project={project}
              column={column}
              text={texts[at]}
              findings={findings.filter(({ subjectId }) => subjectId === project.fields.id)}
            />
            {value !== undefined && largest > 0 && known.length > 1 && (
              <svg className={css.bar} aria-hidden="true">
                <rect
                  className={css[project.fields.technology ?? "none"]}
                  width={`${((value / largest) * 100).toFixed(2)}%`}
                  height="4"
                />
              </svg>
            )}
          </td>
        );
      })}
    </tr>
  );
}
