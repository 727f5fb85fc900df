import type { Cell, ChartTable } from "@lianchi/charts";
import { BasisMark } from "../parts/BasisMark.tsx";
import { NumberButton } from "../parts/NumberButton.tsx";
import css from "./ChartTableView.module.css";

type ChartTableViewProps = { readonly table: ChartTable; readonly label: string };

/** The numbers behind a drawing: the way to them by keyboard and for screen readers. */
export function ChartTableView({ table, label }: ChartTableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css.scroll} aria-label={label} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.isNumber ? css.number : ""}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.map(({ text }) => text).join("|")}>
              {cells.map((cell, at) => (
                <CellView
                  key={table.columns[at]?.label}
                  cell={cell}
                  isHeader={at === 0}
                  isNumber={table.columns[at]?.isNumber === true}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellViewProps = { readonly cell: Cell; readonly isHeader: boolean; readonly isNumber: boolean };

function CellView({ cell, isHeader, isNumber }: CellViewProps) {
  const Tag = isHeader ? "th" : "td";
  const text = (
    <>
      {cell.text}
      {cell.unit !== undefined && cell.unit !== "" && <span className={css.unit}>{cell.unit}</span>}
    </>
  );
  return (
    <Tag scope={isHeader ? "row" : undefined} className={isNumber ? css.number : ""}>
      {cell.opens === undefined ? text : <NumberButton opens={cell.opens}>{text}</NumberButton>}
      {isNumber && (
        <span className={css.mark}>{cell.basis !== undefined && <BasisMark basis={cell.basis} />}</span>
      )}
    </Tag>
  );
}
