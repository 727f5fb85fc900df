import { type UnitId, units } from "@lianchi/domain";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { projectsWords } from "../../locales/projects.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./ProjectTable.module.css";
import { nextSort, sortOf } from "./sorting.ts";
import { useColumnName } from "./use-column-name.ts";

type SortHeadProps = {
  readonly id: string;
  /** Set for a column of numbers. */
  readonly unitId?: UnitId;
  readonly className?: string | undefined;
};

export function SortHead({ id, unitId, className = "" }: SortHeadProps) {
  const say = useWords(projectsWords);
  const { sort, lang } = usePage();
  const setPage = useSetPage();
  const name = useColumnName()(id);
  const [now] = sortOf(sort);
  const isSorted = now?.id === id;
  const isNumber = unitId !== undefined || id === "findings";
  const Arrow = now?.desc === true ? IconArrowDown : IconArrowUp;
  const unit = unitId === undefined ? "" : units[unitId].label[lang];
  return (
    <th
      scope="col"
      className={`${unitId === undefined ? "" : css.numberHead} ${className}`}
      aria-sort={isSorted ? (now.desc ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        className={css.sort}
        title={say.sortBy(name)}
        onClick={() => setPage({ sort: nextSort(sort, id, isNumber) }, "replace")}
      >
        <span>{name}</span>
        {isSorted && <Arrow className={css.arrow} aria-hidden="true" />}
      </button>
      {unit !== "" && <span className={css.headUnit}>{unit}</span>}
    </th>
  );
}
