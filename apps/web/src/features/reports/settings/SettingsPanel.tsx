import type { ReportFormat, ReportSettings } from "@lianchi/domain";
import type { ReportPreview } from "@lianchi/server/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { trpc } from "../../../api/client.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { beijingTime } from "../../../parts/beijing-time.ts";
import type { NamedReport } from "../told-reports.ts";
import { ChapterList } from "./ChapterList.tsx";
import { FormatCards } from "./FormatCards.tsx";
import { MarkFields } from "./MarkFields.tsx";
import { OfficialFields } from "./OfficialFields.tsx";
import { ParagraphEditor, type ParagraphEditorProps } from "./ParagraphEditor.tsx";
import type { ReportProject } from "./ProjectRow.tsx";
import { ReportChoices } from "./ReportChoices.tsx";
import css from "./SettingsPanel.module.css";

type SettingsPanelProps = Pick<ParagraphEditorProps, "selected" | "box" | "onSelect"> & {
  readonly settings: ReportSettings;
  readonly preview: ReportPreview | undefined;
  readonly named: NamedReport | undefined;
  readonly projects: readonly ReportProject[];
  readonly today: string;
  readonly format: ReportFormat;
  readonly onChange: (part: Partial<ReportSettings>) => void;
  readonly onFormat: (format: ReportFormat) => void;
};

/** All that a report depends on beside the data. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { settings, preview, named, projects, today, selected, box, format } = props;
  const { onChange, onSelect, onFormat } = props;
  const say = useWords(reportsWords);
  return (
    <aside id="report-settings" className={css.panel} aria-label={say.settings}>
      <ReportChoices {...{ settings, projects, today, onChange }} />
      {preview?.notice !== null && preview?.notice !== undefined && (
        <p className={css.notice} role="status">
          {preview.notice}
        </p>
      )}
      <OfficialFields {...{ settings, onChange }} />
      {preview !== undefined && (
        <>
          <ChapterList {...{ preview, settings, onChange }} />
          <ParagraphEditor
            {...{ preview, selected, box, onSelect }}
            edited={settings.edited}
            onChange={(edited) => onChange({ edited })}
          />
        </>
      )}
      <MarkFields settings={settings} title={preview?.title ?? ""} onChange={onChange} />
      <FormatCards format={format} onChange={onFormat} />
      <Foot {...{ settings, preview, named }} />
    </aside>
  );
}

/** What is printed of the open questions, and when a file left last. */
function Foot({ settings, preview, named }: Pick<SettingsPanelProps, "settings" | "preview" | "named">) {
  const say = useWords(reportsWords);
  const { asOf, projects } = settings;
  const scope = {
    ...(asOf === null ? {} : { asOf }),
    ...(projects === null ? {} : { projects: [...projects] }),
  };
  const { data } = useQuery({
    ...trpc.portfolio.overview.queryOptions(scope),
    placeholderData: keepPreviousData,
  });
  const chapter = preview?.offered.find(({ id }) => id === "to-check");
  const count = data?.findings.length ?? 0;
  const last = named?.lastExport;
  return (
    <p className={css.foot}>
      {chapter !== undefined &&
        data !== undefined &&
        (count === 0
          ? say.findingsNone
          : chapter.isIncluded
            ? say.findingsPrinted(String(count), chapter.heading)
            : say.findingsLeftOut(String(count)))}{" "}
      {named !== undefined &&
        (last === null || last === undefined
          ? say.neverExported
          : say.lastExport(beijingTime(last.at).slice(0, 10)))}
    </p>
  );
}
