import { type ReportSettings, SubjectId, type Technology, type Text } from "@lianchi/domain";
import { usePage } from "../../../address/use-page.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import { TechnologySquare } from "../../../parts/TechnologySquare.tsx";
import { SelectRow } from "./SettingRow.tsx";
import css from "./SettingsPanel.module.css";

export type ReportProject = {
  readonly id: string;
  readonly name: Text;
  readonly technology: Technology | null;
};

type ProjectRowProps = {
  readonly settings: ReportSettings;
  readonly projects: readonly ReportProject[];
  readonly onChange: (part: Partial<ReportSettings>) => void;
};

/** Which projects the report tells of: one in a brief, any number in the others. */
export function ProjectRow({ settings, projects, onChange }: ProjectRowProps) {
  const say = useWords(reportsWords);
  const { lang } = usePage();
  const chosen = settings.projects;
  if (settings.template === "project")
    return (
      <SelectRow
        label={say.project1}
        value={chosen?.[0] ?? ""}
        choices={projects.map(({ id, name }) => ({ value: id, text: name[lang] }))}
        onChange={(id) => onChange({ projects: [SubjectId.parse(id)] })}
      />
    );
  const isChosen = (id: string) => chosen === null || chosen.some((one) => one === id);
  const toggle = (id: string) => {
    const next = projects.filter((one) => (one.id === id ? !isChosen(id) : isChosen(one.id)));
    const isAll = next.length === projects.length || next.length === 0;
    onChange({ projects: isAll ? null : next.map((one) => SubjectId.parse(one.id)) });
  };
  const all = String(projects.length);
  return (
    <div className={css.row}>
      <span className={css.label}>{say.projects}</span>
      <details className={css.more}>
        <summary>
          {chosen === null ? say.allProjects(all) : say.someProjects(String(chosen.length), all)}
        </summary>
        <fieldset className={css.ticks}>
          <legend className="unseen">{say.projects}</legend>
          {projects.map(({ id, name, technology }) => (
            <label key={id} className={css.tick}>
              <input type="checkbox" checked={isChosen(id)} onChange={() => toggle(id)} />
              <TechnologySquare technology={technology} />
              {name[lang]}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
