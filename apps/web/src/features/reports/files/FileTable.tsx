import type { ExportedFile } from "@lianchi/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../../api/client.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { beijingTime } from "../../../parts/beijing-time.ts";
import { ErrorState } from "../../../parts/ErrorState.tsx";
import { Segments } from "../../../parts/Segments.tsx";
import { periodName } from "../periods.ts";
import type { NamedReport } from "../told-reports.ts";
import { AgainLink } from "./AgainLink.tsx";
import css from "./FilesView.module.css";

type FileTableProps = {
  readonly named: NamedReport | undefined;
  readonly projectCount: number;
};

/** Who took which file, when, from which data, and the same file again. */
export function FileTable({ named, projectCount }: FileTableProps) {
  const say = useWords(reportsWords);
  const [isAll, setAll] = useState(named === undefined);
  const { data, error, refetch } = useQuery(
    trpc.reports.exports.queryOptions(named === undefined || isAll ? {} : { reportId: named.fields.id }),
  );
  return (
    <section className={css.section} aria-label={say.files}>
      <div className={css.head}>
        <h2 className={css.title}>{say.files}</h2>
        {named !== undefined && (
          <Segments
            label={say.which}
            value={isAll ? "all" : "this"}
            choices={[
              { value: "this", text: say.thisReport },
              { value: "all", text: say.allReports },
            ]}
            onChoose={(value) => setAll(value === "all")}
          />
        )}
      </div>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={css.note}>{say.filesNone}</p>}
      {data !== undefined && data.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by key
        <section className={css.scroll} tabIndex={0} aria-label={say.files}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{say.fileTime}</th>
                <th scope="col">{say.who}</th>
                <th scope="col">{say.file}</th>
                <th scope="col">{say.about}</th>
                <th scope="col">{say.dataVersion}</th>
                <th scope="col">{say.hash}</th>
                <th scope="col">{say.exportAgain}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((file) => (
                <FileRow key={file.id} file={file} projectCount={projectCount} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function FileRow({ file, projectCount }: { readonly file: ExportedFile; readonly projectCount: number }) {
  const say = useWords(reportsWords);
  const { settings, format } = file;
  const about = [
    settings.period === null ? null : periodName(settings.period, say),
    `${say.asOf} ${file.asOf}`,
    settings.projects === null || settings.projects.length === projectCount
      ? say.everything
      : say.projectCount(String(settings.projects.length)),
    say[settings.lang],
  ].filter((one) => one !== null);
  return (
    <tr>
      <td>{beijingTime(file.at)}</td>
      <td>{file.actor}</td>
      <td title={file.fileName}>
        {file.name} {format.toUpperCase()}
      </td>
      <td className={css.about}>{about.join(" · ")}</td>
      <td>{file.dataVersion}</td>
      <td className={css.hash} title={file.sha256}>
        {file.sha256.slice(0, 8)}
      </td>
      <td>
        <AgainLink file={file} />
      </td>
    </tr>
  );
}
