import {
  besideTexts,
  isMetricName,
  numberText,
  precisionWord,
  type SubjectState,
  totalCoverage,
  totalledMetrics,
  totalOf,
  type UnitId,
} from "@lianchi/domain";
import { useReading } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Coverage } from "../../parts/Coverage.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import type { Aligned } from "./aligned.ts";
import type { NumberColumn } from "./columns.ts";
import css from "./ProjectTable.module.css";

type Shown = {
  readonly column: NumberColumn;
  readonly unitId: UnitId;
  readonly texts: readonly (Aligned | undefined)[];
};
type TotalRowProps = {
  readonly projects: readonly SubjectState[];
  readonly shown: readonly string[];
  readonly numbers: readonly Shown[];
  readonly isFiltered: boolean;
};

/** Sums of what is known, each with how much that is. Unlike things are not added: their cell stays blank. */
export function TotalRow({ projects, shown, numbers, isFiltered }: TotalRowProps) {
  const say = useWords(projectsWords);
  const plain = [shown.includes("technology"), shown.includes("stage")].filter(Boolean).length;
  return (
    <tr className={css.total}>
      <th scope="row" className={css.first}>
        {say.total}
      </th>
      {plain > 0 && <td colSpan={plain} />}
      {numbers.map((number) => (
        <TotalCell key={number.column.id} projects={projects} shown={number} isFiltered={isFiltered} />
      ))}
      {shown.includes("findings") && <td className={css.last} />}
    </tr>
  );
}

type TotalCellProps = Pick<TotalRowProps, "projects" | "isFiltered"> & { readonly shown: Shown };

function TotalCell({ projects, shown: { column, unitId, texts }, isFiltered }: TotalCellProps) {
  const say = useWords(projectsWords);
  const reading = useReading();
  const isTotalled = isMetricName(column.id) && totalledMetrics.some((metric) => metric === column.id);
  if (!isTotalled || !isMetricName(column.id)) return <td title={say.noTotal} />;
  const total = totalOf(projects, column.id);
  const text = total.value === null ? "—" : numberText(total.value, unitId);
  const longest = Math.max(
    0,
    ...texts.map((one) => (one === undefined ? 0 : decimalsOf(one.text + one.padding))),
  );
  const missing = longest - decimalsOf(text);
  const padding = missing <= 0 ? "" : `${decimalsOf(text) === 0 ? "." : ""}${"0".repeat(missing)}`;
  const [known, of] = [String(total.known), String(total.of)];
  return (
    <td className={css.number}>
      <div>
        {/* The provenance of a total counts the chosen projects; a total of filtered rows is this table's own. */}
        {total.precision !== "exact" && (
          <span className={css.before}>{precisionWord[total.precision][reading.lang].trim()}</span>
        )}
        {isFiltered || total.value === null ? (
          text
        ) : (
          <NumberButton opens={`total.${column.id}`}>{text}</NumberButton>
        )}
        <span className={css.padding} aria-hidden="true">
          {padding}
        </span>
        <span className={css.slot}>{total.value !== null && <BasisMark basis={total.basis} />}</span>
      </div>
      <div className={css.covers} title={totalCoverage(total, reading.lang)}>
        <Coverage known={total.known} of={total.of} text={say.covers(known, of)} />
      </div>
      {besideTexts(total, reading).map((text) => (
        <div key={text} className={css.covers}>
          {say.beside(text)}
        </div>
      ))}
    </td>
  );
}

const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;
