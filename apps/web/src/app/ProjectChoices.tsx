import { chosenIds } from "../address/page-state.ts";
import { usePage, useSetPage } from "../address/use-page.ts";
import { useOverview } from "../api/use-overview.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import popup from "../parts/Popup.module.css";
import { TechnologySquare } from "../parts/TechnologySquare.tsx";

/** Every project there is, and the ids that the address chooses; `chosen` null means all. */
export function useProjectChoices() {
  const all = useOverview().data?.choices ?? [];
  const ids = chosenIds(usePage());
  const chosen = ids === null ? null : all.filter(({ id }) => ids.includes(id));
  return { all, chosen };
}

export function ProjectChoices() {
  const say = useWords(shellWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const { all, chosen } = useProjectChoices();
  const isChosen = (id: string) => chosen === null || chosen.some((choice) => choice.id === id);
  const toggle = (id: string) => {
    const next = all.filter((choice) => (choice.id === id ? !isChosen(id) : isChosen(choice.id)));
    const isAll = next.length === all.length || next.length === 0;
    setPage({ projects: isAll ? undefined : next.map((choice) => choice.id).join(",") });
  };
  return (
    <fieldset className={popup.choices}>
      <legend className={popup.legend}>{say.chooseProjects}</legend>
      <label className={popup.choice}>
        <input type="checkbox" checked={chosen === null} onChange={() => setPage({ projects: undefined })} />
        {say.chooseAll}
      </label>
      {all.map(({ id, name, technology }) => (
        <label key={id} className={popup.choice}>
          <input type="checkbox" checked={isChosen(id)} onChange={() => toggle(id)} />
          <TechnologySquare technology={technology} />
          {name[lang]}
        </label>
      ))}
    </fieldset>
  );
}
