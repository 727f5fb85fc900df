import type { NamedReport, ToldReports } from "../told-reports.ts";
import css from "./FilesView.module.css";
import { FileTable } from "./FileTable.tsx";
import { Schedules } from "./Schedules.tsx";

type FilesViewProps = {
  readonly told: ToldReports;
  readonly named: NamedReport | undefined;
  readonly projectCount: number;
};

/** Files that left, and those that will be made without anybody asking. */
export function FilesView({ told, named, projectCount }: FilesViewProps) {
  return (
    <div className={css.view}>
      <FileTable {...{ named, projectCount }} />
      <Schedules {...{ told, named }} />
    </div>
  );
}
