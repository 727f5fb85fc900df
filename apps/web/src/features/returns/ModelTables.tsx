import { numberText, unitFor, units } from "@lianchi/domain";
import { type Computed, type TableId, type TableLine, tablesOf } from "@lianchi/returns";
import { useMemo, useState } from "react";
import { usePage, useReading } from "../../address/use-page.ts";
import { useIsPrinting } from "../../charts/printing.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import { Figure } from "../../parts/Figure.tsx";
import { Segments } from "../../parts/Segments.tsx";
import css from "./ModelTables.module.css";

/** Lines that are ratios, not money. */
const ratios: readonly string[] = ["cover", "interestCover"];
/** Years that a sheet across holds. */
const mostOnPaper = 14;

/** The tables of an evaluation, year by year, each line with its formula. */
export function ModelTables({ evaluation }: { readonly evaluation: Computed }) {
  const say = useWords(returnsWords);
  const reading = useReading();
  const { lang } = usePage();
  const [chosen, choose] = useState<TableId>("project");
  const [opened, open] = useState<string | null>(null);
  const isPrinting = useIsPrinting();
  const { model } = evaluation.outcome;
  const tables = useMemo(() => tablesOf(model), [model]);
  const table = tables.find(({ id }) => id === chosen) ?? tables[0];
  const unitId = unitFor("money", 1e4, reading);
  const first = model.values.firstYear - model.timeline.buildingYears;
  if (table === undefined) return null;
  const years = Array.from({ length: model.timeline.years }, (_, t) => t);
  // A sheet of paper does not scroll: what it cannot hold stands in a table under the first.
  const parts = isPrinting ? Math.ceil(years.length / mostOnPaper) : 1;
  const perPart = Math.ceil(years.length / parts);
  const spans = Array.from({ length: parts }, (_, at) => years.slice(at * perPart, (at + 1) * perPart));
  return (
    <Figure
      title={say.tables(evaluation.project.fields.shortName[lang])}
      subtitle={say.tablesSub(units[unitId].label[lang])}
    >
      <div className={css.choice}>
        <Segments
          label={say.tableChoice}
          value={table.id}
          choices={tables.map(({ id, name }) => ({ value: id, text: name[lang] }))}
          onChoose={choose}
        />
      </div>
      <section className={css.scroll} aria-label={table.name[lang]} tabIndex={-1}>
        {spans.map((span) => (
          <table key={span[0]} className={css.table}>
            <thead>
              <tr>
                <th scope="col" className={css.name}>
                  {say.line}
                </th>
                {span.map((t) => (
                  <th key={t} scope="col">
                    {t}
                    <span className={css.year}>{first + t}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.lines.map((line) => (
                <tr key={line.id} className={line.isSum === true ? css.sum : undefined}>
                  <th scope="row" className={css.name}>
                    <button
                      type="button"
                      className={css.line}
                      aria-expanded={opened === line.id}
                      onClick={() => open(opened === line.id ? null : line.id)}
                    >
                      {line.name[lang]}
                    </button>
                    {opened === line.id && (
                      <span className={css.formula}>
                        {say.formula}：{line.formula[lang]}
                      </span>
                    )}
                  </th>
                  {span.map((t) => (
                    <td key={t}>{cellText(line, t, unitId)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </section>
    </Figure>
  );
}

function cellText({ id, values }: TableLine, t: number, unitId: Parameters<typeof numberText>[1]): string {
  const value = values[t];
  if (value === undefined || !Number.isFinite(value)) return "—";
  if (ratios.includes(id)) return value === 0 ? "—" : value.toFixed(2).replace("-", "−");
  return Math.abs(value) < 1e-6 ? "" : numberText(value, unitId, 0);
}
