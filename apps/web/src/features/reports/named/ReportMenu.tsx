import type { ReportSettings } from "@lianchi/domain";
import { IconChevronDown, IconFiles } from "@tabler/icons-react";
import { useState } from "react";
import { useSetPage } from "../../../address/use-page.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { beijingTime } from "../../../parts/beijing-time.ts";
import { PanelButton } from "../../../parts/PanelButton.tsx";
import type { NamedReport } from "../told-reports.ts";
import css from "./ReportMenu.module.css";
import { ReportSheet, type ReportWish } from "./ReportSheet.tsx";

type ReportMenuProps = {
  readonly reports: readonly NamedReport[];
  readonly named: NamedReport | undefined;
  readonly settings: ReportSettings;
  readonly isChanged: boolean;
  /** The version that the reader opened. */
  readonly openedVersion: number;
  readonly suggestion: string;
  readonly onRevert: () => void;
};

/** Reports that were saved, and what can be done with this one. */
export function ReportMenu(props: ReportMenuProps) {
  const { reports, named, settings, isChanged, openedVersion, suggestion, onRevert } = props;
  const say = useWords(reportsWords);
  const setPage = useSetPage();
  const [wish, setWish] = useState<ReportWish | null>(null);
  const panel = (
    <div className={css.panel}>
      <h2 className={css.heading}>{say.reports}</h2>
      {reports.length === 0 && <p className={css.none}>{say.reportsNone}</p>}
      <ul>
        {reports.map(({ at, fields: { id, name } }) => (
          <li key={id}>
            <button
              type="button"
              className={css.one}
              aria-current={id === named?.fields.id ? "true" : undefined}
              onClick={() => setPage({ report: id, template: undefined, asOf: undefined, draft: undefined })}
            >
              {name}
              <span className={css.when}>{beijingTime(at).slice(0, 10)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={css.wishes}>
        {named !== undefined && (
          <Button look="quiet" onClick={() => setWish("save")}>
            {say.save}
          </Button>
        )}
        <Button look="quiet" onClick={() => setWish("save-as")}>
          {say.saveAs}
        </Button>
        <Button look="quiet" disabled={!isChanged} onClick={onRevert}>
          {say.revert}
        </Button>
        {named !== undefined && (
          <Button look="quiet" onClick={() => setWish("withdraw")}>
            {say.withdraw}
          </Button>
        )}
      </div>
    </div>
  );
  return (
    <>
      <PanelButton label={say.reports} panel={panel}>
        <IconFiles aria-hidden="true" />
        {say.reports}
        <IconChevronDown aria-hidden="true" />
      </PanelButton>
      {wish !== null && (
        <ReportSheet
          {...{ wish, named, openedVersion, settings, suggestion }}
          onSaved={onRevert}
          onClose={() => setWish(null)}
        />
      )}
    </>
  );
}
