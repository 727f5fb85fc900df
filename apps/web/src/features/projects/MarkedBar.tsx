import { useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { listOf, useOwnSearch, useSetOwnSearch } from "../../parts/own-search.ts";
import css from "./Toolbar.module.css";

/** How many are marked, and the way to put them side by side. */
export function MarkedBar() {
  const say = useWords(projectsWords);
  const { marked } = useOwnSearch();
  const setOwn = useSetOwnSearch();
  const setPage = useSetPage();
  const count = listOf(marked).length;
  return (
    <div className={css.marked}>
      <span aria-live="polite">
        {count > 0 && say.marked(String(count))}
        {count === 1 && ` · ${say.compareNeeds}`}
      </span>
      {count > 1 && <Button onClick={() => setPage({ compare: marked })}>{say.compare}</Button>}
      {count > 0 && (
        <Button look="quiet" onClick={() => setOwn({ marked: undefined })}>
          {say.unmark}
        </Button>
      )}
    </div>
  );
}
