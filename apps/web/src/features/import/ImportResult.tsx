import type { ToldImport, ToldRow } from "@lianchi/server/api";
import { usePage } from "../../address/use-page.ts";
import { importWords } from "../../locales/import.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ImportPage.module.css";

/** What the check found: every error with its place and remedy, and every field that will change. */
export function ImportResult({ status }: { readonly status: ToldImport }) {
  const say = useWords(importWords);
  const { counts, errors, errorCount, warnings, warningCount, changes } = status;
  return (
    <>
      <p className={css.counts} role="status">
        {say.counts(
          counts.added.toLocaleString("en"),
          counts.changed.toLocaleString("en"),
          counts.unchanged.toLocaleString("en"),
        )}
      </p>
      <p className={errorCount > 0 ? css.bad : css.good}>
        {errorCount > 0 ? say.errors(errorCount.toLocaleString("en")) : say.noErrors}
        {warningCount > 0 && ` · ${say.warnings(warningCount.toLocaleString("en"))}`}
      </p>
      {errors.length > 0 && <RowTable rows={errors} total={errorCount} />}
      {warnings.length > 0 && <RowTable rows={warnings} total={warningCount} />}
      {changes.length > 0 && (
        <section className={css.scroll} aria-label={say.changes}>
          <table className={css.table}>
            <caption>{say.changes}</caption>
            <thead>
              <tr>
                <th scope="col">{say.id}</th>
                <th scope="col">{say.field}</th>
                <th scope="col">{say.before}</th>
                <th scope="col">{say.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ id, field, before, after }) => (
                <tr key={`${id} ${field}`}>
                  <th scope="row">{id}</th>
                  <td>{field}</td>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function RowTable({ rows, total }: { readonly rows: readonly ToldRow[]; readonly total: number }) {
  const say = useWords(importWords);
  const { lang } = usePage();
  return (
    <section className={css.scroll} aria-label={say.problem}>
      <table className={css.table}>
        {total > rows.length && (
          <caption>{say.shownOf(String(rows.length), total.toLocaleString("en"))}</caption>
        )}
        <thead>
          <tr>
            <th scope="col">{say.row}</th>
            <th scope="col">{say.column}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.problem}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, column, value, problem }, at) => (
            <tr key={at}>
              <td>{row ?? "—"}</td>
              <td>{column ?? "—"}</td>
              <td>{value ?? "—"}</td>
              <td className={css.words}>{problem.message[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
