import { asOfWords } from "@lianchi/domain";
import { useLocation } from "@tanstack/react-router";
import { asOfMeanings } from "../address/as-of-meanings.ts";
import { useIsPresent, usePage, useSetPage } from "../address/use-page.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import css from "./AsOfNotice.module.css";

/** Says, on each page of an earlier day, what that day means here, and why nothing can be edited. */
export function AsOfNotice() {
  const say = useWords(shellWords);
  const { asOf, lang } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const { pathname } = useLocation();
  if (isPresent || asOf === undefined) return null;
  return (
    <div className={css.notice} role="note">
      <span>
        <b>{say.asOf(asOf)}</b> {asOfWords(asOfMeanings(pathname), lang)} {say.asOfReadOnly}
      </span>
      <Button look="quiet" onClick={() => setPage({ asOf: undefined })}>
        {say.asOfToday}
      </Button>
    </div>
  );
}
