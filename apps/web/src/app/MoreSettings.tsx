import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useFindingCount } from "../api/use-overview.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { PanelButton } from "../parts/PanelButton.tsx";
import css from "./MoreSettings.module.css";
import { ProjectChoices } from "./ProjectChoices.tsx";
import { CopyLink, LanguageSwitch, ThemeSwitch, UnitSwitch } from "./Settings.tsx";
import { views } from "./views.ts";

/** On a narrow screen the top bar's settings stand in one sheet, with the views that the bottom bar has no room for. */
export function MoreSettings({ isFiltered }: { readonly isFiltered: boolean }) {
  const say = useWords(shellWords);
  const count = useFindingCount();
  const panel = (
    <div className={css.settings}>
      <div className={css.row}>
        <UnitSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      {isFiltered && <ProjectChoices />}
      <CopyLink />
      <ul className={css.views} aria-label={say.moreViews}>
        {views
          .filter(({ group }) => group === "ground")
          .map(({ to, word, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className={css.view}>
                <Icon aria-hidden="true" />
                {say[word]}
                {word === "findings" && count > 0 && <span className={css.count}>{count}</span>}
              </Link>
            </li>
          ))}
      </ul>
    </div>
  );
  return (
    <PanelButton
      look="quiet"
      label={say.settings}
      aria-label={count === 0 ? say.settings : `${say.settings} · ${say.toCheckCount(String(count))}`}
      panel={panel}
    >
      <IconDots aria-hidden="true" />
      {count > 0 && (
        <span className={css.count} aria-hidden="true">
          {count}
        </span>
      )}
    </PanelButton>
  );
}
