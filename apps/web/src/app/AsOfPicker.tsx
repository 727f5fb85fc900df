import { dayAt } from "@lianchi/domain";
import { Popover } from "@mantine/core";
import { IconCalendar, IconChevronDown } from "@tabler/icons-react";
import { usePage, useSetPage } from "../address/use-page.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import popup from "../parts/Popup.module.css";
import css from "./AsOfPicker.module.css";

export function AsOfPicker() {
  const say = useWords(shellWords);
  const { asOf } = usePage();
  const setPage = useSetPage();
  const today = dayAt(new Date().toISOString());
  const day = asOf ?? today;
  return (
    <Popover
      position="bottom-end"
      offset={6}
      trapFocus
      returnFocus
      classNames={{ dropdown: popup.dropdown ?? "" }}
    >
      <Popover.Target>
        <Button className={css.button}>
          <IconCalendar aria-hidden="true" />
          <span className={css.long}>{say.asOf(day)}</span>
          <span className={css.short} aria-hidden="true">
            {day}
          </span>
          <IconChevronDown className={css.chevron} aria-hidden="true" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say.asOfChoose}>
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
          <p className={css.explain}>{say.asOfExplain}</p>
          <Button disabled={asOf === undefined} onClick={() => setPage({ asOf: undefined })}>
            {say.asOfToday}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
