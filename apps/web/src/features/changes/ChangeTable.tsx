import type { Revision, SourceFields, SubjectState } from "@lianchi/domain";
import type { ListedChange } from "@lianchi/server/api";
import { changesWords } from "../../locales/changes.ts";
import { useWords } from "../../locales/use-words.ts";
import { ListedRow } from "./ChangeRow.tsx";
import css from "./ChangeTable.module.css";
import { grouped } from "./groups.ts";

type ChangeTableProps = {
  readonly listed: readonly ListedChange[];
  readonly subjects: readonly SubjectState[];
  readonly sources: readonly Revision<SourceFields>[];
};

export function ChangeTable({ listed, subjects, sources }: ChangeTableProps) {
  const say = useWords(changesWords);
  return (
    <section className={css.scroll} aria-label={say.name} tabIndex={-1}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{say.time}</th>
            <th scope="col">{say.actor}</th>
            <th scope="col">{say.subject}</th>
            <th scope="col">{say.thing}</th>
            <th scope="col">{say.what}</th>
            <th scope="col" className={css.end}>
              {say.version}
            </th>
          </tr>
        </thead>
        {grouped(listed).map(({ key, day, isOpening, changes }) => (
          <tbody key={key}>
            <tr className={css.group}>
              <th scope="rowgroup" colSpan={6}>
                {day}
                {isOpening && (
                  <span className={css.opening}>
                    {say.shipped(String(changes.length))} · {say.shippedWhy}
                  </span>
                )}
              </th>
            </tr>
            {changes.map((one) => (
              <ListedRow key={one.change.seq} listed={one} subjects={subjects} sources={sources} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
