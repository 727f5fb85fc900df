import { type ReportFormat, reportFormats } from "@lianchi/domain";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./FormatCards.module.css";
import panel from "./SettingsPanel.module.css";

type FormatCardsProps = {
  readonly format: ReportFormat;
  readonly onChange: (format: ReportFormat) => void;
};

export function FormatCards({ format, onChange }: FormatCardsProps) {
  const say = useWords(reportsWords);
  return (
    <div className={panel.section}>
      <fieldset className={css.cards}>
        <legend className="unseen">{say.format}</legend>
        {reportFormats.map((one) => (
          <label key={one} className={css.card}>
            <input
              type="radio"
              name="report-format"
              checked={one === format}
              onChange={() => onChange(one)}
            />
            <span className={css.name}>{one.toUpperCase()}</span>
            <span className={css.kind}>{say[one]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
