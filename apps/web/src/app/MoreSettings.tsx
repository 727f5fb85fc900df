import { IconDots } from "@tabler/icons-react";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { PanelButton } from "../parts/PanelButton.tsx";
import css from "./MoreSettings.module.css";
import { ProjectChoices } from "./ProjectChoices.tsx";
import { CopyLink, LanguageSwitch, ThemeSwitch, UnitSwitch } from "./Settings.tsx";

/** On a narrow screen the top bar's settings stand in one sheet. */
export function MoreSettings({ isFiltered }: { readonly isFiltered: boolean }) {
  const say = useWords(shellWords);
  const panel = (
    <div className={css.settings}>
      <div className={css.row}>
        <UnitSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      {isFiltered && <ProjectChoices />}
      <CopyLink />
    </div>
  );
  return (
    <PanelButton look="quiet" label={say.settings} aria-label={say.settings} panel={panel}>
      <IconDots aria-hidden="true" />
    </PanelButton>
  );
}
