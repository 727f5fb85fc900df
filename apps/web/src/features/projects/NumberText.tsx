import { revisionWords, type SubjectState } from "@lianchi/domain";
import type { Finding, RuleId } from "@lianchi/returns";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Missing } from "../../parts/Missing.tsx";
import { NumberButton } from "../../parts/NumberButton.tsx";
import type { Aligned } from "./aligned.ts";
import type { NumberColumn } from "./columns.ts";
import css from "./ProjectTable.module.css";

type NumberTextProps = {
  readonly project: SubjectState;
  readonly column: NumberColumn;
  readonly text: Aligned | undefined;
  readonly findings: readonly Finding[];
};

const columnsOfRule: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  "unit-revenue": ["unitRevenue"],
  "full-load-hours": ["fullLoadHours", "capacityFactor"],
  "energy-above-capacity": ["fullLoadHours", "capacityFactor"],
  "unit-cost": ["unitCost"],
};

/** A number with its mark, or why there is none. What a check doubts is coloured, and the chip at the end of the row says so. */
export function NumberText({ project, column, text, findings }: NumberTextProps) {
  const worded = useWords(revisionWords);
  const precision = column.precision(project);
  const doubt = findings.find(({ rule }) => columnsOfRule[rule]?.includes(column.id))?.severity;
  if (text === undefined) return <Missing absence={column.absence(project)} />;
  return (
    <>
      {precision !== "exact" && (
        <span className={css.before}>{precision === "about" ? worded.about : "≥"}</span>
      )}
      <NumberButton
        opens={`${project.fields.id}.${column.id}`}
        className={doubt === undefined ? "" : css[doubt]}
      >
        {text.text}
      </NumberButton>
      <span className={css.padding} aria-hidden="true">
        {text.padding}
      </span>
      <span className={css.slot}>
        <BasisMark basis={column.basis(project)} />
      </span>
    </>
  );
}
