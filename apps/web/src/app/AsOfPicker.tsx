import { asOfWords, dayAt } from "@lianchi/domain";
import { IconCalendar, IconChevronDown } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import { asOfMeanings } from "../address/as-of-meanings.ts";
import { usePage, useSetPage } from "../address/use-page.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import { PanelButton } from "../parts/PanelButton.tsx";
import css from "./AsOfPicker.module.css";

export function AsOfPicker() {
  const say = useWords(shellWords);
  const { asOf, lang } = usePage();
  const { pathname } = useLocation();
  const setPage = useSetPage();
  const today = dayAt(new Date().toISOString());
  const day = asOf ?? today;
  const panel = (
    <div className={css.form}>
      <label className={css.label}>
        {say.asOfChoose}
        <input
          className={css.input}
          type="date"
          max={today}
          value={day}
          onChange={({ target }) => {
            if (target.validity.valid && target.value !== "")
              setPage({ asOf: target.value === today ? undefined : target.value });
          }}
        />
      </label>
      <p className={css.explain}>{asOfWords(asOfMeanings(pathname), lang)}</p>
      <Button disabled={asOf === undefined} onClick={() => setPage({ asOf: undefined })}>
        {say.asOfToday}
      </Button>
    </div>
  );
  return (
    <PanelButton className={css.button} label={say.asOfChoose} panel={panel}>
      <IconCalendar aria-hidden="true" />
      <span className={css.long}>{say.asOf(day)}</span>
      <span className={css.short} aria-hidden="true">
        {day}
      </span>
      <IconChevronDown className={css.chevron} aria-hidden="true" />
    </PanelButton>
  );
}
