import type { Revision, SourceFields, SubjectState } from "@lianchi/domain";
import { Link } from "@tanstack/react-router";
import { useReading } from "../../address/use-page.ts";
import { changesWords } from "../../locales/changes.ts";
import { siteActionWords } from "../../locales/site-actions.ts";
import { useWords } from "../../locales/use-words.ts";
import { beijingTime } from "../../parts/beijing-time.ts";
import { actorName } from "../../parts/change-words.ts";
import { type DocumentChange, siteChangeWords } from "../../parts/site-change-words.ts";
import css from "./ChangeTable.module.css";

type SiteChangeRowProps = {
  readonly change: DocumentChange;
  readonly subjects: readonly SubjectState[];
  readonly sources: readonly Revision<SourceFields>[];
};

const things = {
  sites: "sites",
  baseline: "plan",
  baseMap: "map",
  scenario: "scenario",
  comparables: "comparables",
  report: "report",
  schedule: "schedule",
  findingAnswer: "finding",
} as const;

/** Something done to sites, or to a document that is kept whole. */
export function SiteChangeRow({ change, subjects, sources }: SiteChangeRowProps) {
  const say = useWords(changesWords);
  const words = useWords(siteActionWords);
  const reading = useReading();
  const titleOf = (id: string) => sources.find(({ fields }) => fields.id === id)?.fields.title ?? id;
  const nameOf = (id: string) =>
    subjects.find(({ fields }) => fields.id === id)?.fields.shortName[reading.lang] ?? id;
  return (
    <tr>
      <td className={css.time}>
        <time dateTime={change.at}>{beijingTime(change.at).slice(11)}</time>
      </td>
      <td className={css.actor}>{actorName(change.actor, { reading })}</td>
      <td className={css.about}>
        {change.kind === "scenario" || change.kind === "comparables" ? (
          <Link to="/returns">{words.returns}</Link>
        ) : change.kind === "findingAnswer" ? (
          <Link to="/projects/$id" params={{ id: change.fields.subjectId }}>
            {nameOf(change.fields.subjectId)}
          </Link>
        ) : change.kind === "report" || change.kind === "schedule" ? (
          words.reports
        ) : (
          <Link to="/cluster">{words.cluster}</Link>
        )}
      </td>
      <td className={css.thing}>{words[things[change.kind]]}</td>
      <td className={css.what}>{siteChangeWords(change, reading.lang, titleOf)}</td>
      <td className={css.end}>{say.actionNumber(String(change.seq))}</td>
    </tr>
  );
}
