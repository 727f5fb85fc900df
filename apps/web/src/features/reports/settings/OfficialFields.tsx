import { languages, noOfficialTexts, type OfficialTexts, type ReportSettings } from "@lianchi/domain";
import { officialTextWords, reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Segments } from "../../../parts/Segments.tsx";
import { SettingRow, TextRow } from "./SettingRow.tsx";
import css from "./SettingsPanel.module.css";

type OfficialFieldsProps = {
  readonly settings: ReportSettings;
  readonly onChange: (part: Partial<ReportSettings>) => void;
};

const lines = [
  ["agency", 40],
  ["number", 40],
  ["addressee", 120],
  ["remark", 80],
  ["copiesTo", 160],
  ["printedBy", 60],
] as const;
const days = ["signedOn", "printedOn"] as const;

/** 简报 or 公文, and what an official document says beside its text: blank until somebody enters it. */
export function OfficialFields({ settings, onChange }: OfficialFieldsProps) {
  const say = useWords(reportsWords);
  const names = useWords(officialTextWords);
  const { style, official, lang } = settings;
  const set = (part: Partial<OfficialTexts>) => onChange({ official: { ...official, ...part } });
  const blank = [...lines.map(([name]) => name), ...days].filter(
    (name) => name !== "remark" && (official[name] ?? noOfficialTexts[name]) === null,
  );
  return (
    <section className={css.section} aria-label={say.style}>
      <div className={css.row}>
        <span className={css.label}>{say.style}</span>
        <div>
          <Segments
            label={say.style}
            value={style}
            choices={[
              { value: "brief", text: say.brief },
              { value: "official", text: say.official },
            ]}
            // There is no such form in English: the choice brings the language with it.
            onChoose={(value) => onChange({ style: value, ...(value === "official" ? { lang: "zh" } : {}) })}
          />
        </div>
      </div>
      <p className={css.say}>{languages[lang].hasOfficialStyle ? say.styleHint : say.styleChinese}</p>
      {style === "official" && (
        <>
          {lines.map(([name, most]) => (
            <TextRow
              key={name}
              label={names[name]}
              value={official[name]}
              placeholder={say.leftBlank}
              most={most}
              onChange={(text) => set({ [name]: text })}
            />
          ))}
          {days.map((name) => (
            <SettingRow key={name} label={names[name]}>
              {(tied) => (
                <input
                  {...tied}
                  type="date"
                  value={official[name] ?? ""}
                  onChange={({ target }) => set({ [name]: target.value === "" ? null : target.value })}
                />
              )}
            </SettingRow>
          ))}
          {blank.length > 0 && (
            <p className={css.say}>{say.blankTexts(blank.map((name) => names[name]).join(say.comma))}</p>
          )}
        </>
      )}
    </section>
  );
}
