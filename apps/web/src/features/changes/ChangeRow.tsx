import {
  type Change,
  dayAt,
  type HistoryLine,
  historyLine,
  isFieldChange,
  type Names,
} from "@lianchi/domain";
import type { ListedChange } from "@lianchi/server/api";
import { Link, useRouterState } from "@tanstack/react-router";
import { useReading } from "../../address/use-page.ts";
import { changesWords } from "../../locales/changes.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { beijingTime, dayBefore } from "../../parts/beijing-time.ts";
import css from "./ChangeTable.module.css";

type ChangeRowProps = {
  readonly listed: ListedChange;
  readonly names: Names;
  /** Asks whether the change is to be taken back; absent where nothing can be edited. */
  readonly onUndo?: ((change: Change, line: HistoryLine) => void) | undefined;
};

export function ChangeRow({ listed: { change, previous, restores, undo }, names, onUndo }: ChangeRowProps) {
  const say = useWords(changesWords);
  const reading = useReading();
  const line = historyLine(change, previous, { reading, names });
  const day = dayAt(change.at);
  const isRevision = isFieldChange(change);
  // On the day of the version before there is nothing earlier to look at.
  const before =
    isRevision && change.kind !== "source" && previous !== null && dayAt(previous.at) < day
      ? "subjectId" in change.fields
        ? change.fields.subjectId
        : change.fields.id
      : null;
  const { name, row } = useLinkedRow(change.seq);
  return (
    <tr
      ref={row}
      id={name}
      className={row === null ? undefined : css.linked}
      aria-current={row === null ? undefined : "true"}
    >
      <td className={css.time}>
        <time dateTime={change.at}>{beijingTime(change.at).slice(11)}</time>
      </td>
      <td className={css.actor}>{line.actor}</td>
      <td className={css.about}>
        <About change={change}>{line.about}</About>
      </td>
      <td className={css.thing}>{line.thing}</td>
      <td className={css.what}>
        {line.what}
        {restores !== null && say.restores(String(restores))}
        {before !== null && (
          <>
            {" "}
            <Link to="/projects/$id" params={{ id: before }} search={{ asOf: dayBefore(day) }}>
              {say.before}
            </Link>
          </>
        )}
      </td>
      <td className={css.end}>
        {change.kind === "sites"
          ? say.actionNumber(String(change.seq))
          : say.versionNumber(String(change.version))}
      </td>
      <td className={css.undo}>
        {onUndo !== undefined &&
          (undo.kind === "can" ? (
            <Button
              look="quiet"
              aria-label={say.undoOf(line.thing, line.what)}
              onClick={() => onUndo(change, line)}
            >
              {say.undo}
            </Button>
          ) : (
            // What a thing begins with is never taken back: nobody needs to read that on each row.
            undo.reason !== "first" && (
              <span className={css.cannot}>{say.cannot(undo.why[reading.lang])}</span>
            )
          ))}
      </td>
    </tr>
  );
}

const intoView = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: "center" });

/** The row's name in an address; the one that a link names is brought into view when it is there. */
function useLinkedRow(seq: number) {
  const name = `change-${seq}`;
  const hash = useRouterState({ select: ({ location }) => location.hash });
  return { name, row: hash === name ? intoView : null };
}

/** Leads to what was changed, where possible as it stood at the end of that day. */
function About({ change, children }: { readonly change: Change; readonly children: string }) {
  const say = useWords(changesWords);
  switch (change.kind) {
    case "source":
      return (
        <Link to="/sources/$id" params={{ id: change.fields.id }}>
          {children}
        </Link>
      );
    case "scenario":
    case "comparables":
      return <Link to="/returns">{children}</Link>;
    case "report":
    case "schedule":
      return <Link to="/reports">{children}</Link>;
    case "sites":
    case "baseline":
    case "baseMap":
      return <Link to="/cluster">{children}</Link>;
    default: {
      const id = change.kind === "subject" ? change.fields.id : change.fields.subjectId;
      const day = dayAt(change.at);
      return (
        <Link to="/projects/$id" params={{ id }} search={{ asOf: day }} title={say.thatDay(day)}>
          {children}
        </Link>
      );
    }
  }
}
