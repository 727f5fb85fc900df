import { useIsPresent, useSetPage } from "../../address/use-page.ts";
import { projectWords } from "../../locales/project.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import css from "./FigureTable.module.css";
import type { MissingRow } from "./figure-rows.ts";

/** What is not known, why, and a way to fill it in where there can be a value. */
export function MissingLine({ row: { name, why, fill } }: { readonly row: MissingRow }) {
  const say = useWords(projectWords);
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  return (
    <tr>
      <th scope="row" className={css.name}>
        {name}
      </th>
      <td className={css.number} aria-hidden="true">
        <span className={css.dash}>—</span>
      </td>
      <td colSpan={3} className={css.why}>
        {why}
      </td>
      <td className={css.end}>
        {fill !== null && isPresent && (
          <Button
            look="quiet"
            className={css.fill}
            aria-label={say.fillName(name)}
            onClick={() => setPage({ edit: fill })}
          >
            {say.fill}
          </Button>
        )}
      </td>
    </tr>
  );
}
