import type { SubjectId, SubjectState } from "@lianchi/domain";
import { usePage } from "../../../address/use-page.ts";
import { returnsWords } from "../../../locales/returns.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./ProjectChoice.module.css";

type ProjectChoiceProps = {
  readonly projects: readonly SubjectState[];
  /** null: all together. */
  readonly chosen: SubjectId | null;
  readonly onChoose: (id: SubjectId | null) => void;
};

/** More projects than these stand in a list instead of side by side. */
const mostTabs = 6;

/** Whose parameters are shown. */
export function ProjectChoice({ projects, chosen, onChoose }: ProjectChoiceProps) {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  if (projects.length > mostTabs)
    return (
      <label className={css.choice}>
        {say.parametersOf}
        <select
          value={chosen ?? ""}
          onChange={({ target }) =>
            onChoose(projects.find(({ fields }) => fields.id === target.value)?.fields.id ?? null)
          }
        >
          <option value="">{say.allProjects}</option>
          {projects.map(({ fields }) => (
            <option key={fields.id} value={fields.id}>
              {fields.shortName[lang]}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div className={css.tabs}>
      {projects.map(({ fields }) => (
        <button
          key={fields.id}
          type="button"
          className={css.tab}
          aria-pressed={fields.id === chosen}
          onClick={() => onChoose(fields.id)}
        >
          {fields.shortName[lang]}
        </button>
      ))}
      <button type="button" className={css.tab} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {say.allProjects}
      </button>
    </div>
  );
}
