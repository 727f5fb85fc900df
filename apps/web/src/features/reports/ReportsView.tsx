import type { ReportFormat, ReportTemplate } from "@lianchi/domain";
import { IconDownload, IconHistory } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { reportsWords } from "../../locales/reports.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { beijingTime } from "../../parts/beijing-time.ts";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { rememberedActor } from "../../parts/editing/actor.ts";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { useIsPhone } from "../../parts/viewport.ts";
import { FilesView } from "./files/FilesView.tsx";
import { ReportMenu } from "./named/ReportMenu.tsx";
import { ActorSheet } from "./order/ActorSheet.tsx";
import { OrderProgress } from "./order/OrderProgress.tsx";
import { OutdatedSheet } from "./order/OutdatedSheet.tsx";
import { useOrder } from "./order/use-order.ts";
import { PagesBar } from "./pages/PagesBar.tsx";
import pagesCss from "./pages/ReportPages.module.css";
import { ReportPages } from "./pages/ReportPages.tsx";
import { sheetPx, useScale } from "./pages/use-scale.ts";
import { periodName } from "./periods.ts";
import css from "./ReportsView.module.css";
import type { ReportProject } from "./settings/ProjectRow.tsx";
import { SettingsPanel } from "./settings/SettingsPanel.tsx";
import type { NamedReport, ToldReports } from "./told-reports.ts";
import { useDraft } from "./use-draft.ts";
import { usePreview } from "./use-preview.ts";

/** What is asked before a file is ordered, and whether it may print paragraphs that the data has overtaken. */
type Asked = { readonly what: "outdated" | "actor"; readonly outdated: "refuse" | "print" };

type ReportsViewProps = {
  readonly told: ToldReports;
  readonly named: NamedReport | undefined;
  readonly template: ReportTemplate;
  readonly choices: readonly ReportProject[];
  readonly today: string;
};

/** Pages at the left, what they are made of at the right. */
export function ReportsView({ told, named, template, choices, today }: ReportsViewProps) {
  const say = useWords(reportsWords);
  const { part } = usePage();
  const setPage = useSetPage();
  const isPhone = useIsPhone();
  const { settings, isChanged, openedVersion, change, revert } = useDraft({
    named,
    template,
    choices,
    today,
  });
  const reportId = named?.fields.id ?? null;
  const { preview, error, isPending, refetch } = usePreview({ reportId, settings });
  const { place, scale, setScale } = useScale();
  const ordering = useOrder();
  const [format, setFormat] = useState<ReportFormat>("pdf");
  const [asked, setAsked] = useState<Asked | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const edit = (id: string) => {
    setSelected(id);
    requestAnimationFrame(() => box.current?.focus());
  };
  const period = settings.period === null ? null : periodName(settings.period, say);
  const name = named?.fields.name ?? [say[template], period].filter((one) => one !== null).join(" · ");
  const order = (outdated: Asked["outdated"], actor = rememberedActor()) => {
    if (outdated === "refuse" && preview !== undefined && preview.outdated.length > 0)
      return setAsked({ what: "outdated", outdated });
    if (actor === "") return setAsked({ what: "actor", outdated });
    setAsked(null);
    return void ordering.send({ reportId, settings, format, outdated }, actor);
  };
  const state = isChanged ? say.unsaved : named === undefined ? "" : say.savedAt(savedTime(named.at, today));
  const around = (
    <>
      {named !== undefined && named.version > openedVersion ? (
        <span className={css.state} role="status">
          {say.savedMeanwhile(named.actor, beijingTime(named.at), String(named.version))}{" "}
          <Button look="quiet" onClick={revert}>
            {say.lookAtNewer}
          </Button>
        </span>
      ) : (
        state !== "" && <span className={css.state}>{state}</span>
      )}
      <ReportMenu
        {...{ named, settings, isChanged, openedVersion }}
        reports={told.reports}
        suggestion={name}
        onRevert={revert}
      />
      <Button
        aria-pressed={part === "files"}
        onClick={() => setPage({ part: part === "files" ? undefined : "files" })}
      >
        <IconHistory aria-hidden="true" />
        {part === "files" ? say.backToPages : say.files}
      </Button>
    </>
  );
  return (
    <>
      <InTopBar slot="title">
        {!isPhone && <span className={css.crumb}>{say.name} / </span>}
        {name}
      </InTopBar>
      <InTopBar slot="action">
        <span className={css.actions}>
          {!isPhone && around}
          <Button look="primary" onClick={() => order("refuse")}>
            <IconDownload aria-hidden="true" />
            {say.export(format.toUpperCase())}
          </Button>
        </span>
      </InTopBar>
      <div className={css.page}>
        <div className={css.main}>
          <h1 className="unseen">{name}</h1>
          {isPhone && <div className={css.inPage}>{around}</div>}
          <div className={css.top}>
            <OrderProgress {...{ ordering, format }} />
            {part !== "files" && <PagesBar {...{ preview, isPending, scale }} onScale={setScale} />}
          </div>
          {part === "files" ? (
            <FilesView {...{ told, named }} projectCount={choices.length} />
          ) : (
            <>
              {error !== null && (
                <div className={css.error}>
                  <ErrorState
                    error={error}
                    stillHolds={preview === undefined ? undefined : say.pagesStillHold}
                    onRetry={() => void refetch()}
                  />
                </div>
              )}
              <section ref={place} className={pagesCss.table} aria-label={say.pages}>
                {preview === undefined ? (
                  error === null && <p className={css.loading}>{say.loading}</p>
                ) : (
                  <ReportPages
                    preview={preview}
                    widthPx={scale * sheetPx}
                    edited={selected}
                    onEdit={edit}
                    onLost={() => void refetch()}
                  />
                )}
              </section>
            </>
          )}
        </div>
        <SettingsPanel
          {...{ settings, preview, named, today, selected, box, format }}
          projects={choices}
          onChange={change}
          onSelect={setSelected}
          onFormat={setFormat}
        />
      </div>
      {asked?.what === "outdated" && preview !== undefined && (
        <OutdatedSheet {...{ preview }} onExport={() => order("print")} onClose={() => setAsked(null)} />
      )}
      {asked?.what === "actor" && (
        <ActorSheet onNamed={(actor) => order(asked.outdated, actor)} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

/** The minute of a saving; with its day where that is not today. */
function savedTime(at: string, today: string): string {
  const time = beijingTime(at);
  return time.startsWith(today) ? time.slice(11) : time;
}
