import type { Change, HistoryLine, Names } from "@lianchi/domain";
import type { ListedChange } from "@lianchi/server/api";
import { changesWords } from "../../locales/changes.ts";
import { useWords } from "../../locales/use-words.ts";
import { ChangeRow } from "./ChangeRow.tsx";
import css from "./ChangeTable.module.css";
import { grouped } from "./groups.ts";

type ChangeTableProps = {
  readonly listed: readonly ListedChange[];
  readonly names: Names;
  readonly onUndo?: ((change: Change, line: HistoryLine) => void) | undefined;
};

export function ChangeTable({ listed, names, onUndo }: ChangeTableProps) {
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
            <th scope="col">
              <span className="unseen">{say.undo}</span>
            </th>
          </tr>
        </thead>
        {grouped(listed).map(({ key, day, isOpening, changes }) => (
          <tbody key={key}>
            <tr className={css.group}>
              <th scope="rowgroup" colSpan={7}>
                {day}
                {isOpening && (
                  <span className={css.opening}>
                    {say.shipped(String(changes.length))} · {say.shippedWhy}
                  </span>
                )}
              </th>
            </tr>
            {changes.map((one) => (
              <ChangeRow key={one.change.seq} listed={one} names={names} onUndo={onUndo} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
