import type { ImportResponse, ProblemGroupResponse } from "@lianchi/server/api";
import { usePage } from "../../address/use-page.ts";
import { importWords } from "../../locales/import.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ImportPage.module.css";

type Change = ImportResponse["changes"][number];

/** Word of each field in the words of the mapping. */
const fieldWord = {
  name: "nameOf",
  ratingKw: "rating",
  model: "model",
  hubHeightM: "hubHeightM",
  rotorDiameterM: "rotorDiameterM",
  position: "position",
  batch: "batch",
  note: "note",
  stage: "stage",
} as const satisfies Record<Change["field"], keyof (typeof importWords)["zh"]>;

const grouped = (count: number) => count.toLocaleString("en");

/** What the check found: every kind of error with its rows and remedy, and every field that will change. */
export function ImportResult({ status }: { readonly status: ImportResponse }) {
  const say = useWords(importWords);
  const { lang } = usePage();
  const { counts, errorCount, errorGroups, warningCount, warningGroups, changes, changeCount, replaced } =
    status;
  return (
    <>
      <p className={css.counts} role="status">
        {say.counts(grouped(counts.added), grouped(counts.changed), grouped(counts.unchanged))}
      </p>
      <p className={errorCount > 0 ? css.bad : css.good}>
        {errorCount > 0 ? say.errors(grouped(errorCount)) : say.noErrors}
        {warningCount > 0 && ` · ${say.warnings(grouped(warningCount))}`}
      </p>
      {errorGroups.length > 0 && <Problems name={say.errorKinds} groups={errorGroups} />}
      {warningGroups.length > 0 && <Problems name={say.warningKinds} groups={warningGroups} />}
      {replaced.length > 0 && (
        <p className={css.replaced}>
          {say.replaced(
            replaced.map(({ field, values }) => `${say[fieldWord[field]]} ${grouped(values)}`).join(say.join),
          )}
        </p>
      )}
      {changes.length > 0 && (
        <section className={css.scroll} aria-label={say.changes}>
          <table className={css.table}>
            <caption>
              {say.changes}
              {changeCount > changes.length &&
                ` · ${say.shownOf(grouped(changes.length), grouped(changeCount))}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say.idShort}</th>
                <th scope="col">{say.field}</th>
                <th scope="col">{say.before}</th>
                <th scope="col">{say.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ id, field, before, after }) => (
                <tr key={`${id} ${field}`}>
                  <th scope="row">{id}</th>
                  <td>{say[fieldWord[field]]}</td>
                  <td>{before[lang]}</td>
                  <td>{after[lang]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** Equal messages once, with all their rows. */
function Problems({
  name,
  groups,
}: {
  readonly name: string;
  readonly groups: readonly ProblemGroupResponse[];
}) {
  const say = useWords(importWords);
  const { lang } = usePage();
  return (
    <section className={css.scroll} aria-label={name}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say.row}</th>
            <th scope="col">{say.column}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.problem}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ rows, moreRows, count, column, values, moreValues, problem }) => (
            <tr key={`${problem.code} ${column} ${rows[0]}`}>
              <td>
                {rows.length === 0 ? "—" : rows.join(say.join)}
                {moreRows > 0 && say.moreRows(grouped(moreRows))}
                {count > 1 && <span className={css.times}> {say.rowCount(grouped(count))}</span>}
              </td>
              <td>{column ?? "—"}</td>
              <td>
                {values.length === 0 ? "—" : values.join(say.join)}
                {moreValues > 0 && say.moreValues(grouped(moreValues))}
              </td>
              <td className={css.words}>
                {problem.message[lang]}
                {count > 1 && values.length > 1 && ` ${say.likeFirst}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
