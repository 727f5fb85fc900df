import { newestDue } from "@lianchi/domain";
import { useState } from "react";
import { usePage } from "../../../address/use-page.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { beijingTime } from "../../../parts/beijing-time.ts";
import type { NamedReport, NamedSchedule, ToldReports } from "../told-reports.ts";
import { EndSheet } from "./EndSheet.tsx";
import css from "./FilesView.module.css";
import { ScheduleSheet } from "./ScheduleSheet.tsx";

type SchedulesProps = {
  readonly told: ToldReports;
  readonly named: NamedReport | undefined;
};

/** When this report is made without anybody asking, and what came of it. */
export function Schedules({ told, named }: SchedulesProps) {
  const say = useWords(reportsWords);
  const [isAdding, setAdding] = useState(false);
  const [ended, setEnded] = useState<NamedSchedule | null>(null);
  const own = told.schedules.filter(({ fields }) => fields.reportId === named?.fields.id);
  return (
    <section className={css.section} aria-label={say.schedules}>
      <div className={css.head}>
        <h2 className={css.title}>{say.schedules}</h2>
        {named !== undefined && <Button onClick={() => setAdding(true)}>{say.addSchedule}</Button>}
      </div>
      {named === undefined ? (
        <p className={css.note}>{say.schedulesNeedName}</p>
      ) : (
        own.length === 0 && <p className={css.note}>{say.schedulesNone}</p>
      )}
      <ul>
        {own.map((schedule) => (
          <li key={schedule.fields.id} className={css.schedule}>
            <ScheduleRow schedule={schedule} />
            <Button onClick={() => setEnded(schedule)}>{say.end}</Button>
          </li>
        ))}
      </ul>
      <p className={css.note}>{say.folder(told.folder)}</p>
      {isAdding && named !== undefined && <ScheduleSheet named={named} onClose={() => setAdding(false)} />}
      {ended !== null && <EndSheet schedule={ended} onClose={() => setEnded(null)} />}
    </section>
  );
}

/** Days within which one run is followed by exactly one. */
const stepDays = { week: 7, month: 31, quarter: 92 } as const;

/** The run after the newest that was due. */
function nextRun({ fields, newest }: NamedSchedule) {
  const later = Date.parse(newest.dueAt) + stepDays[fields.every] * 86_400_000;
  return newestDue(fields, new Date(later).toISOString());
}

function ScheduleRow({ schedule }: { readonly schedule: NamedSchedule }) {
  const say = useWords(reportsWords);
  const { lang } = usePage();
  const { fields, newest, failure, lastRun } = schedule;
  const next = nextRun(schedule);
  const hour = String(fields.hour).padStart(2, "0");
  const when = say.scheduleText(say[fields.every], String(fields.daysLater + 1), hour);
  return (
    <div>
      <p className={css.what}>
        {when} · {fields.formats.map((one) => one.toUpperCase()).join(" ")}
      </p>
      <p className={css.note}>
        {say.nextRun} {say.runOf(beijingTime(next.dueAt), next.asOf)} · {say.newestRun}{" "}
        {say.runOf(beijingTime(newest.dueAt), newest.asOf)}
      </p>
      <p className={css.note}>
        {say.lastFile}{" "}
        {lastRun === null ? (
          say.noFile
        ) : (
          <a className={css.take} href={`/export/files/${lastRun.id}`} download="">
            {lastRun.fileName}
          </a>
        )}
      </p>
      {failure !== null && (
        <p className={`${css.note} ${css.failed}`} role="alert">
          {failure.message[lang]}
        </p>
      )}
    </div>
  );
}
