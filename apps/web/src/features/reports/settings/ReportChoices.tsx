import { languages, type ReportSettings, reportTemplates, scenarioName } from "@lianchi/domain";
import { useQuery } from "@tanstack/react-query";
import { usePage, useSetPage } from "../../../address/use-page.ts";
import { trpc } from "../../../api/client.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Segments } from "../../../parts/Segments.tsx";
import { periodName, recentPeriods } from "../periods.ts";
import { ProjectRow, type ReportProject } from "./ProjectRow.tsx";
import { SelectRow, SettingRow } from "./SettingRow.tsx";
import css from "./SettingsPanel.module.css";

type ReportChoicesProps = {
  readonly settings: ReportSettings;
  readonly projects: readonly ReportProject[];
  readonly today: string;
  readonly onChange: (part: Partial<ReportSettings>) => void;
};

/** What the report is about: its template, its time, its projects, its language. */
export function ReportChoices({ settings, projects, today, onChange }: ReportChoicesProps) {
  const say = useWords(reportsWords);
  const setPage = useSetPage();
  const { lang } = usePage();
  const { asOf, scenario } = settings;
  const scenarios = useQuery(trpc.returns.scenarios.queryOptions(asOf === null ? {} : { asOf })).data ?? [];
  return (
    <section className={css.section} aria-label={say.settings}>
      <SelectRow
        label={say.template}
        value={settings.template}
        choices={reportTemplates.map((value) => ({ value, text: say[value] }))}
        // Another template has other chapters and other texts: it begins anew.
        onChange={(template) =>
          setPage({
            report: undefined,
            draft: undefined,
            template: template === "quarterly" ? undefined : template,
          })
        }
      />
      <PeriodRow {...{ settings, today, onChange }} />
      <SettingRow label={say.asOf}>
        {(tied) => (
          <>
            <input
              {...tied}
              type="date"
              max={today}
              aria-describedby={`${tied.id}-hint`}
              value={asOf ?? ""}
              onChange={({ target }) => onChange({ asOf: target.value === "" ? null : target.value })}
            />
            <p id={`${tied.id}-hint`} className={asOf === null ? css.hint : "unseen"}>
              {say.asOfEmpty}
            </p>
          </>
        )}
      </SettingRow>
      <div className={css.row}>
        <span className={css.label}>{say.language}</span>
        <div>
          <Segments
            label={say.language}
            value={settings.lang}
            choices={[
              { value: "zh", text: say.zh },
              { value: "en", text: say.en },
            ]}
            onChoose={(value) =>
              onChange({ lang: value, ...(languages[value].hasOfficialStyle ? {} : { style: "brief" }) })
            }
          />
        </div>
      </div>
      <div className={css.row}>
        <span className={css.label}>{say.units}</span>
        <div>
          <Segments
            label={say.units}
            value={settings.units}
            choices={[
              { value: "wan", text: say.wan },
              { value: "si", text: say.si },
            ]}
            onChoose={(value) => onChange({ units: value })}
          />
        </div>
      </div>
      <ProjectRow {...{ settings, projects, onChange }} />
      <SelectRow
        label={say.scenario}
        value={scenario ?? "base"}
        choices={[
          ...scenarios.map((one) => ({ value: one.id, text: scenarioName(one, lang) })),
          ...(scenario === null || scenarios.some(({ id }) => id === scenario)
            ? []
            : [{ value: scenario, text: scenario }]),
        ]}
        onChange={(id) =>
          onChange({
            scenario: id === "base" ? null : (scenarios.find((one) => one.id === id)?.id ?? scenario),
          })
        }
      />
    </section>
  );
}

function PeriodRow({ settings, today, onChange }: Omit<ReportChoicesProps, "projects">) {
  const say = useWords(reportsWords);
  const { period } = settings;
  const { quarters, months, years } = recentPeriods(settings.asOf ?? today);
  const groups = [
    [say.quarters, quarters],
    [say.months, months],
    [say.years, years],
  ] as const;
  const isOffered = period === null || groups.some(([, periods]) => periods.includes(period));
  const option = (one: string) => (
    <option key={one} value={one}>
      {periodName(one, say)}
    </option>
  );
  return (
    <SettingRow label={say.period}>
      {(tied) => (
        <select
          {...tied}
          value={period ?? ""}
          onChange={({ target }) => onChange({ period: target.value === "" ? null : target.value })}
        >
          <option value="">{say.noPeriod}</option>
          {!isOffered && period !== null && option(period)}
          {groups.map(([name, periods]) => (
            <optgroup key={name} label={name}>
              {periods.map(option)}
            </optgroup>
          ))}
        </select>
      )}
    </SettingRow>
  );
}
