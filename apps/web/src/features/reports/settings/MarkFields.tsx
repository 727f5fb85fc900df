import type { ReportSettings } from "@lianchi/domain";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { TextRow } from "./SettingRow.tsx";
import css from "./SettingsPanel.module.css";

type MarkFieldsProps = {
  readonly settings: ReportSettings;
  readonly title: string;
  readonly onChange: (part: Partial<ReportSettings>) => void;
};

/** What stands on the pages beside their content. */
export function MarkFields({ settings, title, onChange }: MarkFieldsProps) {
  const say = useWords(reportsWords);
  return (
    <section className={css.section} aria-label={say.marks}>
      <h2 className={css.head}>{say.marks}</h2>
      <TextRow
        label={say.title}
        value={settings.title}
        placeholder={title === "" ? say.titleEmpty : title}
        most={80}
        onChange={(value) => onChange({ title: value })}
      />
      <TextRow
        label={say.issuer}
        value={settings.issuer}
        placeholder={say.none}
        most={60}
        onChange={(issuer) => onChange({ issuer })}
      />
      <TextRow
        label={say.classification}
        value={settings.classification}
        placeholder={say.none}
        most={20}
        usual={[say.internal, say.workSecret]}
        onChange={(classification) => onChange({ classification })}
      />
      <TextRow
        label={say.watermark}
        value={settings.watermark}
        placeholder={say.none}
        most={20}
        onChange={(watermark) => onChange({ watermark })}
      />
      <label className={css.tick}>
        <input
          type="checkbox"
          checked={settings.hasPatterns}
          onChange={({ target }) => onChange({ hasPatterns: target.checked })}
        />
        {say.patterns}
      </label>
      <label className={css.tick}>
        <input
          type="checkbox"
          checked={settings.hasMarks}
          onChange={({ target }) => onChange({ hasMarks: target.checked })}
        />
        {say.basisMarks}
      </label>
    </section>
  );
}
