import {
  type Change,
  dayAt,
  type FieldChange,
  isFieldChange,
  type Revision,
  type SourceFields,
  type SubjectState,
} from "@lianchi/domain";
import type { ListedChange } from "@lianchi/server/api";
import { Link } from "@tanstack/react-router";
import { usePage, useReading } from "../../address/use-page.ts";
import { changesWords } from "../../locales/changes.ts";
import { revisionWords } from "../../locales/revision.ts";
import { useWords } from "../../locales/use-words.ts";
import { beijingTime, dayBefore } from "../../parts/beijing-time.ts";
import { actorName, changedThing, changeWords } from "../../parts/change-words.ts";
import css from "./ChangeTable.module.css";
import { SiteChangeRow } from "./SiteChangeRow.tsx";

type ChangeRowProps = {
  readonly change: FieldChange;
  readonly previous: Change | null;
  readonly subjects: readonly SubjectState[];
  readonly sources: readonly Revision<SourceFields>[];
};

export function ListedRow({
  listed: { change, previous },
  ...names
}: Pick<ChangeRowProps, "subjects" | "sources"> & { readonly listed: ListedChange }) {
  return isFieldChange(change) ? (
    <ChangeRow change={change} previous={previous} {...names} />
  ) : (
    <SiteChangeRow change={change} {...names} />
  );
}

function ChangeRow({ change, previous, subjects, sources }: ChangeRowProps) {
  const say = useWords(changesWords);
  const worded = useWords(revisionWords);
  const reading = useReading();
  const titleOf = (id: string) => sources.find(({ fields }) => fields.id === id)?.fields.title ?? id;
  const words = changeWords(change, previous !== null && isFieldChange(previous) ? previous : null, {
    reading,
    titleOf,
  });
  const day = dayAt(change.at);
  const about = "subjectId" in change.fields ? change.fields.subjectId : change.fields.id;
  // On the day of the version before there is nothing earlier to look at.
  const hasBefore = previous !== null && change.kind !== "source" && dayAt(previous.at) < day;
  return (
    <tr>
      <td className={css.time}>
        <time dateTime={change.at}>{beijingTime(change.at).slice(11)}</time>
      </td>
      <td className={css.actor}>{actorName(change.actor, { reading })}</td>
      <td className={css.about}>
        <About change={change} subjects={subjects} />
      </td>
      <td className={css.thing}>{changedThing(change, { reading })}</td>
      <td className={css.what}>
        {words.join(worded.join)}
        {hasBefore && (
          <>
            {" "}
            <Link to="/projects/$id" params={{ id: about }} search={{ asOf: dayBefore(day) }}>
              {say.before}
            </Link>
          </>
        )}
      </td>
      <td className={css.end}>{say.versionNumber(String(change.version))}</td>
    </tr>
  );
}

type AboutProps = Pick<ChangeRowProps, "subjects"> & { readonly change: FieldChange };

/** Leads to what was changed, as it stood at the end of that day. */
function About({ change, subjects }: AboutProps) {
  const say = useWords(changesWords);
  const { lang } = usePage();
  if (change.kind === "source")
    return (
      <Link to="/sources/$id" params={{ id: change.fields.id }}>
        {say.sourceItself}
      </Link>
    );
  const id = change.kind === "subject" ? change.fields.id : change.fields.subjectId;
  const name = subjects.find(({ fields }) => fields.id === id)?.fields.shortName[lang] ?? id;
  return (
    <Link
      to="/projects/$id"
      params={{ id }}
      search={{ asOf: dayAt(change.at) }}
      title={say.thatDay(dayAt(change.at))}
    >
      {name}
    </Link>
  );
}
