import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import { useNotify } from "../../parts/notice.tsx";
import { listOf, toggled, useOwnSearch, useSetOwnSearch } from "../../parts/own-search.ts";

/** More columns than this cannot be read side by side. */
const mostMarked = 6;

/** Whether a project is marked, and how to turn that round. */
export function useMarks(id: string): { readonly isMarked: boolean; readonly mark: () => void } {
  const say = useWords(projectsWords);
  const notify = useNotify();
  const { marked } = useOwnSearch();
  const setOwn = useSetOwnSearch();
  const ids = listOf(marked);
  const isMarked = ids.includes(id);
  const mark = () => {
    if (!isMarked && ids.length >= mostMarked) return notify(say.tooMany(String(mostMarked)));
    return setOwn({ marked: toggled(marked, id) });
  };
  return { isMarked, mark };
}
