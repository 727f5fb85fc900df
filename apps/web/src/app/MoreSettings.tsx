import { Popover } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import popup from "../parts/Popup.module.css";
import css from "./MoreSettings.module.css";
import { ProjectChoices } from "./ProjectChoices.tsx";
import { CopyLink, LanguageSwitch, ThemeSwitch, UnitSwitch } from "./Settings.tsx";

/** On a narrow screen the top bar's settings stand in one sheet. */
export function MoreSettings({ isFiltered }: { readonly isFiltered: boolean }) {
  const say = useWords(shellWords);
  return (
    <Popover
      position="bottom-end"
      offset={6}
      trapFocus
      returnFocus
      classNames={{ dropdown: popup.dropdown ?? "" }}
    >
      <Popover.Target>
        <Button look="quiet" aria-label={say.settings}>
          <IconDots aria-hidden="true" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say.settings}>
        <div className={css.settings}>
          <div className={css.row}>
            <UnitSwitch />
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          {isFiltered && <ProjectChoices />}
          <CopyLink />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
