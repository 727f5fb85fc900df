import {
  actorName,
  changeWords,
  dayAt,
  type FigureFields,
  figureText,
  type Metric,
  metrics,
  type Revision,
} from "@lianchi/domain";
import type { ProjectPage } from "@lianchi/server/api";
import { Link } from "@tanstack/react-router";
import { useReading } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { beijingTime, dayBefore } from "../../parts/beijing-time.ts";
import { Figure } from "../../parts/Figure.tsx";
import css from "./FigureHistory.module.css";
import { sourceTitle } from "./source-title.ts";

type FigureHistoryProps = { readonly page: ProjectPage; readonly metric: Metric };

/** Every version of one figure, newest first, in words; the way back to how things stood. */
export function FigureHistory({ page, metric }: FigureHistoryProps) {
  const say = useWords(projectWords);
  const reading = useReading();
  const versions = page.changes.flatMap((change) =>
    change.kind === "figure" && change.fields.metric === metric ? [change] : [],
  );
  const [newest] = versions;
  const name = metrics[metric].name[reading.lang];
  const title = newest === undefined ? name : `${name} ${figureText(newest.fields, reading)}`;
  return (
    <Figure title={title} subtitle={newest === undefined ? say.historyNone : say.historyUnder}>
      <ol className={css.versions}>
        {versions.map((version, at) => (
          <Version
            key={version.version}
            version={version}
            previous={versions[at + 1] ?? null}
            titleOf={(id) => sourceTitle(page.sources, id)}
          />
        ))}
      </ol>
    </Figure>
  );
}

type VersionProps = {
  readonly version: Revision<FigureFields>;
  readonly previous: Revision<FigureFields> | null;
  readonly titleOf: (sourceId: string) => string;
};

function Version({ version, previous, titleOf }: VersionProps) {
  const say = useWords(projectWords);
  const reading = useReading();
  const day = dayAt(version.at);
  // On the day of its first version there was no “before” that could be looked at.
  const hasBefore = previous !== null && dayAt(previous.at) < day;
  return (
    <li className={css.version}>
      <p>
        <time dateTime={version.at} className={css.time}>
          {beijingTime(version.at)}
        </time>{" "}
        <b>{actorName(version.actor, { reading })}</b>
      </p>
      {changeWords(version, previous, { reading, titleOf }).map((words) => (
        <p key={words} className={css.what}>
          {words}
        </p>
      ))}
      {hasBefore && (
        <Link to="." search={(before) => ({ ...before, asOf: dayBefore(day) })} className={css.before}>
          {say.seeBefore(day)}
        </Link>
      )}
    </li>
  );
}
