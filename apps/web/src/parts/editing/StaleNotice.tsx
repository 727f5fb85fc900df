import { actorName, differences, type FieldChange } from "@lianchi/domain";
import { useEffect, useRef } from "react";
import { useReading } from "../../address/use-page.ts";
import { editingWords } from "../../locales/editing.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../Button.tsx";
import { beijingTime } from "../beijing-time.ts";
import css from "./StaleNotice.module.css";

type StaleNoticeProps = {
  readonly current: FieldChange;
  /** What the form would write. */
  readonly mine: Pick<FieldChange, "fields">;
  readonly titleOf: (sourceId: string) => string;
  readonly onReapply: () => void;
  readonly onDrop: () => void;
};

/** Somebody else wrote first: what stands now beside what was typed, and a choice between the two. */
export function StaleNotice({ current, mine, titleOf, onReapply, onDrop }: StaleNoticeProps) {
  const say = useWords(editingWords);
  const reading = useReading();
  const wording = { reading, titleOf };
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const unlike = differences(current, mine, wording);
  return (
    <section ref={notice} className={css.notice} role="alert" tabIndex={-1}>
      <h3 className={css.title}>{say.staleTitle}</h3>
      <p>
        {say.staleBy(actorName(current.actor, { reading }), beijingTime(current.at), String(current.version))}
        {unlike.length === 0 && ` ${say.staleSame}`}
      </p>
      {unlike.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{say.staleField}</th>
              <th scope="col">{say.staleNow}</th>
              <th scope="col">{say.staleMine}</th>
            </tr>
          </thead>
          <tbody>
            {unlike.map(({ before, after }) => (
              <tr key={after.key}>
                <th scope="row">{after.label}</th>
                <td>{before.text}</td>
                <td className={css.mine}>{after.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={css.answers}>
        <Button onClick={onReapply}>{say.reapply}</Button>
        <Button onClick={onDrop}>{say.drop}</Button>
      </div>
    </section>
  );
}
